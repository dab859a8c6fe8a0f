import { useQuery } from '@tanstack/react-query'
import type { ImportCheck, ImportDetail } from '@triaxe/shared-types/exchange'
import { afterEach, expect, it, vi } from 'vitest'
import { show } from '../../../test/show.tsx'
import { CheckStep } from './check-step.tsx'
import { exchangeQueries } from './exchange.queries.ts'

const id = '01890000-0000-7000-8000-000000000001'
const run = { id, version: 3, state: 'uploaded', mapping: { defaults: {} }, doubts: [] } as unknown as ImportDetail
const check = {
  counts: { create: 1, update: 0, unchanged: 0, leaveOut: 0 },
  errors: 0,
  notices: 0,
  messages: [],
  groups: [],
  rows: [],
  totalCost: '0.00',
  withoutCost: 0,
  largest: null,
  newDepartments: [],
  isReady: true,
  version: 3,
} satisfies ImportCheck

afterEach(() => vi.restoreAllMocks())

/** The page: the dry run as long as the list waits, then what came of it. */
function Import() {
  const { data } = useQuery(exchangeQueries.detail(id))
  if (data?.state === 'committed') return <p>Importé</p>
  return data ? <CheckStep run={data} onBack={() => undefined} /> : null
}

it('what was imported is not checked once more: the server would have to refuse it', async () => {
  const asked: string[] = []
  let state: ImportDetail['state'] = 'uploaded'
  vi.spyOn(window, 'fetch').mockImplementation((address, init) => {
    const last = new Request(address).url.split('/').at(-1)
    asked.push(`${init?.method ?? 'GET'} ${last}`)
    if (init?.method === 'POST') state = 'committed'
    return Promise.resolve(Response.json(last === 'check' ? check : { ...run, state }))
  })
  const screen = await show(<Import />)
  await screen.getByRole('button', { name: 'Importer 1 projet' }).click()
  await expect.element(screen.getByText('Importé')).toBeVisible()
  // Everything else on the screen is asked anew behind a change.
  await vi.waitFor(() => expect(asked.filter((one) => one === `GET ${id}`)).toHaveLength(2))
  expect(asked.filter((one) => one === 'GET check')).toHaveLength(1)
})
