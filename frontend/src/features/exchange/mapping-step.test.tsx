import type { ImportDetail } from '@triaxe/shared-types/exchange'
import type { Mapping } from '@triaxe/shared-types/exchange-mapping'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { faults, showFetched } from '../../../test/show.tsx'
import { MappingStep } from './mapping-step.tsx'

const mapping: Mapping = {
  list: 'Communes',
  lang: 'fr',
  columns: [
    { header: 'Projet', target: 'title' },
    { header: 'Phase', target: 'note' },
  ],
  keyFrom: 'title',
  keyColumns: [],
  amounts: { unit: 'one', currency: 'CHF', rate: '1', isCurrencySure: false, decimal: 'point' },
  dates: { order: 'dmy', short: 'month_year' },
  unknownWords: ['n/a'],
  openEndWords: [],
  states: [],
  natures: [],
  axes: [],
  departments: [],
  defaults: { state: 'approved', natures: [], mainAxis: null, departmentId: null },
  leaveOutFaulty: false,
}
const column = (header: string, target: string) => ({ header, target, filled: 1, samples: ['A'], basis: 'header' })
const run = (version: number, given: Partial<Mapping> = {}): ImportDetail =>
  ({
    id: '01890000-0000-7000-8000-000000000001',
    version,
    mapping: { ...mapping, ...given },
    columns: [column('Projet', 'title'), column('Phase', 'note')],
    rowCount: 1,
    lists: [],
    doubts: [],
    departments: [],
    values: { state: [], nature: [], mainAxis: [], department: [] },
  }) as unknown as ImportDetail

const stale = { type: 'about:blank', title: 'stale', status: 412, code: 'stale', reason: 'platform.changed_meanwhile' }
const sent: { version: string | null; body: Mapping }[] = []

/** The server at `fetch`: it holds this list, refuses what goes on from an older version, and counts each saving. */
function holding(held: ImportDetail) {
  let now = held
  vi.spyOn(window, 'fetch').mockImplementation((_, init) => {
    if (init?.method !== 'PUT') return Promise.resolve(Response.json(now))
    const version = new Headers(init.headers).get('if-match')
    const body = JSON.parse(init.body as string) as Mapping
    sent.push({ version, body })
    if (version !== `"${now.version}"`) return Promise.resolve(Response.json(stale, { status: 412 }))
    now = { ...now, version: now.version + 1, mapping: body }
    return Promise.resolve(Response.json(now))
  })
}
const onNext = vi.fn<() => void>()
const open = () => showFetched(run(1), (now) => <MappingStep run={now} onBack={() => undefined} onNext={onNext} />)
afterEach(() => {
  vi.restoreAllMocks()
  onNext.mockClear()
  localStorage.clear()
  sent.length = 0
})

describe('a mapping that two people change at once', () => {
  it('is saved on the version that was read, though the page has fetched a newer one: both are shown, nothing is lost', async () => {
    const theirs = run(2, { list: 'Leur nom', unknownWords: ['inconnu'] })
    holding(theirs)
    const { screen, fetchAgain } = await open()
    await screen.getByRole('combobox', { name: /^Nom de la liste/ }).fill('Mon nom')
    fetchAgain(theirs)
    await screen.getByRole('button', { name: 'Continuer : contrôle' }).click()
    await expect.element(screen.getByRole('row', { name: 'Nom de la liste Leur nom Mon nom' })).toBeVisible()
    expect(sent.map(({ version }) => version)).toEqual(['"1"'])
    expect(onNext).not.toHaveBeenCalled()
    expect(await faults()).toEqual([])
    await screen.getByRole('button', { name: 'Garder ma saisie' }).click()
    await screen.getByRole('button', { name: 'Continuer : contrôle' }).click()
    await vi.waitFor(() => expect(onNext).toHaveBeenCalled())
    expect(sent[1]).toMatchObject({ version: '"2"', body: { list: 'Mon nom', unknownWords: ['inconnu'] } })
  })

  it('goes on from its own savings: a column that brings values is saved at once, and the rest on top of it', async () => {
    holding(run(1))
    const { screen } = await open()
    await screen.getByRole('combobox', { name: 'Phase devient' }).selectOptions('state')
    await vi.waitFor(() => expect(sent).toHaveLength(1))
    await screen.getByRole('combobox', { name: /^Nom de la liste/ }).fill('Mon nom')
    await screen.getByRole('button', { name: 'Continuer : contrôle' }).click()
    await vi.waitFor(() => expect(onNext).toHaveBeenCalled())
    expect(sent.map(({ version, body }) => [version, body.columns[1]?.target, body.list])).toEqual([
      ['"1"', 'state', 'Communes'],
      ['"2"', 'state', 'Mon nom'],
    ])
  })
})
