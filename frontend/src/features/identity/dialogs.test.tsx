import type { Department, Person } from '@triaxe/shared-types/identity'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { faults, show, showFetched } from '../../../test/show.tsx'
import { PersonDialog } from './person-dialog.tsx'
import { DepartmentDialog } from './place-dialogs.tsx'

const person: Person = {
  id: '01890000-0000-7000-8000-000000000001',
  name: 'Odile Présente',
  email: 'odile@example.org',
  departmentId: null,
  serviceId: null,
  roles: ['registrar'],
  lang: 'fr',
  active: true,
  version: 2,
}
const department = {
  id: '01890000-0000-7000-8000-000000000002',
  code: 'DSP',
  name: { fr: 'Santé' },
  active: true,
  isChancellery: false,
  services: [],
  version: 5,
} as unknown as Department

const stale = { type: 'about:blank', title: 'stale', status: 412, code: 'stale', reason: 'platform.changed_meanwhile' }
const sent: { version: string | null; body: unknown }[] = []

/** The server at `fetch`: it holds this row, and refuses what goes on from an older one. */
function holding(row: Person | Department) {
  vi.spyOn(window, 'fetch').mockImplementation((_address, init) => {
    if (init?.method !== 'PUT') return Promise.resolve(Response.json(row))
    const version = new Headers(init.headers).get('if-match')
    sent.push({ version, body: JSON.parse(init.body as string) as unknown })
    const isStale = version !== `"${row.version}"`
    return Promise.resolve(isStale ? Response.json(stale, { status: 412 }) : Response.json(row))
  })
}
const onClose = vi.fn<() => void>()
afterEach(() => {
  vi.restoreAllMocks()
  onClose.mockClear()
  sent.length = 0
})

describe('an account or a department that two administrators change at once', () => {
  it('keeps what was typed on an account, shows what the other saved, and lets it be saved after all', async () => {
    holding({ ...person, email: 'presente@example.org', version: 3 })
    const screen = await show(<PersonDialog person={person} departments={[]} onClose={onClose} />)
    await screen.getByRole('textbox', { name: /^Nom/ }).fill('Odile Présente-Rochat')
    await screen.getByRole('button', { name: 'Enregistrer' }).click()
    await expect.element(screen.getByRole('row', { name: 'Nom Odile Présente Odile Présente-Rochat' })).toBeVisible()
    expect(await faults()).toEqual([])
    await screen.getByRole('button', { name: 'Garder ma saisie' }).click()
    await screen.getByRole('button', { name: 'Enregistrer' }).click()
    await vi.waitFor(() => expect(onClose).toHaveBeenCalled())
    expect(sent[1]).toMatchObject({
      version: '"3"',
      body: { name: 'Odile Présente-Rochat', email: 'presente@example.org' },
    })
  })

  it('does the same for a department', async () => {
    const now = { ...department, code: 'DSAS', version: 6 }
    holding(now)
    const { screen, fetchAgain } = await showFetched(department, (row) => (
      <DepartmentDialog department={row} onClose={onClose} />
    ))
    await screen.getByRole('textbox', { name: /^Nom/ }).fill('Santé publique')
    fetchAgain(now)
    await screen.getByRole('button', { name: 'Enregistrer' }).click()
    await screen.getByRole('button', { name: 'Garder ma saisie' }).click()
    await screen.getByRole('button', { name: 'Enregistrer' }).click()
    await vi.waitFor(() => expect(onClose).toHaveBeenCalled())
    expect(sent.map(({ version }) => version)).toEqual(['"5"', '"6"'])
    expect(sent[1]?.body).toMatchObject({ code: 'DSAS', name: { fr: 'Santé publique' } })
  })
})
