import type { PortfolioOption } from '@triaxe/shared-types/arbitration-options'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { faults, show } from '../../../../test/show.tsx'
import { AdoptDialog } from './adopt-dialog.tsx'

const id = (place: number) => `01890000-0000-7000-8000-00000000000${place}`
const share = (position: number, fr: string) => ({
  position,
  name: { fr },
  cost: '0.00',
  shareBp: 0,
  projects: 0,
  projectShareBp: 0,
  targetBp: null,
  weightBp: 3333,
  minimumBp: null,
})
const owner = { id: id(7), name: 'Ada Exemple', departmentId: null }
const project = (place: number, fr: string, departure: string | null) => ({
  state: place === 2 ? 'approved' : 'under_review',
  projectId: id(place),
  code: `2026-000${place}`,
  title: { fr },
  isIn: true,
  departure,
})
const option = {
  id: id(9),
  name: 'Équilibrée',
  version: 2,
  shares: [share(1, 'Moderne'), share(2, 'Simple'), share(3, 'Ouverte')],
  projects: [project(1, 'Guichet', null), project(2, 'Registre', 'Engagement envers les communes')],
  changed: [],
  use: [],
  unkept: [],
} as unknown as PortfolioOption

const refused = {
  type: 'about:blank',
  title: 'conflict',
  status: 409,
  code: 'conflict',
  reason: 'decisions.plan_basis_changed',
  pointers: [
    { pointer: '/budget/2026-0001', reason: 'decisions.plan_basis_changed' },
    { pointer: '/candidate_new/2026-0044', reason: 'decisions.plan_basis_changed' },
    { pointer: '/needs', reason: 'decisions.plan_basis_changed' },
  ],
}
const incomplete = {
  type: 'about:blank',
  title: 'rule_broken',
  status: 422,
  code: 'rule_broken',
  reason: 'decisions.not_recordable',
  pointers: [{ pointer: '/reasons/2', reason: 'decisions.reason_missing' }],
}

const sent: { version: string | null; body: unknown }[] = []
const onClose = vi.fn<() => void>()
function answering(answer: object = {}, status = 201) {
  vi.spyOn(window, 'fetch').mockImplementation((_address, init) => {
    sent.push({
      version: new Headers(init?.headers).get('if-match'),
      body: JSON.parse((init?.body as string | undefined) ?? 'null') as unknown,
    })
    return Promise.resolve(Response.json(answer, { status }))
  })
}
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  onClose.mockClear()
  sent.length = 0
})

const dialog = <AdoptDialog option={option} onClose={onClose} />
const day = () => new Date().toISOString().slice(0, 10)

describe('the adoption of an option', () => {
  it.each(['light', 'dark'] as const)(
    'shows its departures with their reasons, free of faults (%s)',
    async (scheme) => {
      const screen = await show(dialog, { scheme })
      await expect.element(screen.getByText(/Engagement envers les communes/)).toBeVisible()
      expect(await faults()).toEqual([])
    },
  )

  it('takes a condition on a project that it newly takes in, with its day and its owner', async () => {
    vi.spyOn(window, 'fetch').mockImplementation((address, init) => {
      if ((address as string).includes('/person-refs')) return Promise.resolve(Response.json({ items: [owner] }))
      sent.push({ version: null, body: JSON.parse(init?.body as string) as unknown })
      return Promise.resolve(Response.json({}, { status: 201 }))
    })
    const screen = await show(dialog)
    await screen.getByRole('button', { name: 'Ajouter une condition' }).click()
    await screen.getByRole('combobox', { name: 'Projet' }).click()
    await expect.element(screen.getByRole('option', { name: /Registre/ })).not.toBeInTheDocument()
    await screen.getByRole('option', { name: /Guichet/ }).click()
    await screen.getByRole('textbox', { name: 'Condition 1' }).fill('Un concept de protection des données.')
    await expect.element(screen.getByRole('button', { name: 'Ouvrir la liste' })).toBeVisible()
    await screen.getByRole('combobox', { name: 'Responsable' }).fill('Ada')
    await screen.getByRole('option', { name: 'Ada Exemple' }).click()
    expect(await faults()).toEqual([])
    await screen.getByRole('button', { name: 'Consigner l’adoption' }).click()
    await vi.waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]?.body).toMatchObject({
      conditions: [{ projectId: id(1), text: 'Un concept de protection des données.', dueOn: '', ownerId: owner.id }],
    })
  })

  it('proposes today and sends body, day and one reason per axis, with the version that was read', async () => {
    answering()
    const screen = await show(dialog)
    await screen.getByRole('textbox', { name: /Moderne/ }).fill('Modernise.')
    await screen.getByRole('textbox', { name: /Simple/ }).fill('Simplifie.')
    await screen.getByRole('textbox', { name: /Ouverte/ }).fill('Partage.')
    await screen.getByRole('button', { name: 'Consigner l’adoption' }).click()
    await vi.waitFor(() => expect(onClose).toHaveBeenCalled())
    const reasons = { 1: 'Modernise.', 2: 'Simplifie.', 3: 'Partage.' }
    expect(sent[0]).toEqual({
      version: '"2"',
      body: { optionId: option.id, body: 'Gouvernement', decidedOn: day(), reasons, conditions: [] },
    })
  })

  it('says what is missing beside its field', async () => {
    answering(incomplete, 422)
    const screen = await show(dialog)
    await screen.getByRole('button', { name: 'Consigner l’adoption' }).click()
    await expect.element(screen.getByRole('textbox', { name: /Simple/ })).toHaveAttribute('aria-invalid', 'true')
    await expect.element(screen.getByRole('textbox', { name: /Moderne/ })).toHaveAttribute('aria-invalid', 'false')
    expect(onClose).not.toHaveBeenCalled()
  })

  it('says of a condition without day and owner what to enter, not that its form is wrong', async () => {
    const faulty = ['projectId', 'dueOn', 'ownerId'].map((field) => ({
      pointer: `/conditions/0/${field}`,
      reason: 'invalid.invalid_format',
    }))
    answering({ ...incomplete, status: 400, code: 'invalid', reason: 'platform.invalid', pointers: faulty }, 400)
    const screen = await show(dialog)
    await screen.getByRole('button', { name: 'Ajouter une condition' }).click()
    await screen.getByRole('button', { name: 'Consigner l’adoption' }).click()
    for (const said of ['Choisissez le projet.', /^Indiquez le jour/, /^Cherchez la personne responsable/])
      await expect.element(screen.getByText(said)).toBeVisible()
  })

  it('that comes too late lists what has changed, project by project, and keeps what was typed', async () => {
    answering(refused, 409)
    const screen = await show(dialog)
    await screen.getByRole('textbox', { name: /Moderne/ }).fill('Modernise.')
    await screen.getByRole('button', { name: 'Consigner l’adoption' }).click()
    for (const text of [/2026-0001 Guichet\s: budget/, /2026-0044\s: nouveau candidat/, /^liens entre projets$/])
      await expect.element(screen.getByText(text)).toBeVisible()
    await expect.element(screen.getByRole('textbox', { name: /Moderne/ })).toHaveValue('Modernise.')
    await expect.element(screen.getByRole('button', { name: 'Consigner l’adoption' })).toBeDisabled()
    expect(await faults()).toEqual([])
    expect(onClose).not.toHaveBeenCalled()
  })
})
