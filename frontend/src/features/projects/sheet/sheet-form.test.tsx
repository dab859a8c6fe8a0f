import type { Project } from '@triaxe/shared-types/projects'
import { legislationDays, sheetTexts } from '@triaxe/shared-types/projects.rules'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { faults, show } from '../../../../test/show.tsx'
import { SheetForm } from './sheet-form.tsx'

const id = (place: number) => `01890000-0000-7000-8000-00000000000${place}`
const [health, finances] = [id(1), id(2)]
const department = (own: string, name: string) => ({ id: own, name: { fr: name }, active: true, services: [] })
const withEach = <V,>(fields: readonly string[], value: V) => Object.fromEntries(fields.map((field) => [field, value]))

const may = {
  editSheet: true,
  placeSheet: true,
  takeLead: false,
  submit: false,
  withdraw: false,
  return: false,
  takeUp: false,
  start: false,
  delete: false,
  copy: false,
  answerQuestions: true,
  readExchange: true,
}

const aProject = (given: Partial<Project> = {}): Project => ({
  id: id(9),
  code: '2026-0042',
  state: 'draft',
  sheet: {
    ...withEach(sheetTexts, ''),
    ...withEach(legislationDays, null),
    legislationActs: '',
    title: { fr: 'Guichet' },
    summary: {},
    natures: [],
    leadDepartmentId: health,
    serviceId: null,
    departmentIds: [],
    confidential: false,
    mainAxis: null,
    legalObligation: false,
    legalBasis: '',
    estimatedCost: null,
    estimatedPosts: null,
    startsOn: null,
    endsOn: null,
    openEnded: false,
    members: [],
    partners: [],
  } as unknown as Project['sheet'],
  people: [],
  missing: [],
  frozen: [],
  openQuestions: 0,
  submissions: 0,
  notes: [],
  takenOver: false,
  copiedFrom: null,
  submittedAt: null,
  createdAt: '2026-11-22T08:00:00.000Z',
  updatedAt: '2026-11-22T08:00:00.000Z',
  version: 1,
  can: may,
  ...given,
})

const sent: Project['sheet'][] = []

/** The server at `fetch`, as far as a form asks it. */
function answering(project: Project) {
  vi.spyOn(window, 'fetch').mockImplementation((address, init) => {
    const path = (address as string).replace('/api/v1', '')
    if (init?.method === 'PUT') {
      const sheet = JSON.parse(init.body as string) as Project['sheet']
      sent.push(sheet)
      return Promise.resolve(Response.json({ ...project, sheet, version: project.version + sent.length }))
    }
    if (path.startsWith('/departments'))
      return Promise.resolve(Response.json({ items: [department(health, 'Santé'), department(finances, 'Finances')] }))
    if (path.startsWith('/projects/beginning'))
      return Promise.resolve(Response.json({ departmentId: finances, can: { create: true } }))
    return Promise.resolve(Response.json({ items: [], axes: [], can: { answer: true } }))
  })
}
afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
  sent.length = 0
})

const open = (project: Project, step = 'idea') => {
  answering(project)
  return show(<SheetForm project={project} />, { at: `/projects/${project.id}/edit?step=${step}` })
}
const why = /^Réservé à la direction de projet/

describe('the sheet as a form', () => {
  it('shows departments and confidentiality to a plain member without letting them change, and says why', async () => {
    const screen = await open(aProject({ can: { ...may, placeSheet: false } }))
    await expect.element(screen.getByLabelText('Départements participants')).toBeDisabled()
    await expect.element(screen.getByRole('checkbox', { name: 'Confidentiel' })).toBeDisabled()
    await expect.element(screen.getByRole('textbox', { name: 'Résumé' })).toBeEnabled()
    await expect.element(screen.getByText(why).first()).toBeVisible()
    expect(await faults()).toEqual([])
  })

  it('shows the people to a plain member without letting them change, and leaves them open to those who answer for it', async () => {
    const screen = await open(aProject({ can: { ...may, placeSheet: false } }), 'people')
    await expect.element(screen.getByRole('combobox', { name: /^Chef/ })).toBeDisabled()
    await expect.element(screen.getByText(why)).toBeVisible()
    await screen.unmount()
    const other = await open(aProject(), 'people')
    await expect.element(other.getByRole('combobox', { name: /^Chef/ })).toBeEnabled()
  })

  it('lets another department take the lead over, with the former one still taking part', async () => {
    const screen = await open(aProject({ can: { ...may, takeLead: true } }))
    await screen.getByRole('button', { name: 'Reprendre la responsabilité pour Finances' }).click()
    await expect.poll(() => sent.at(-1)).toMatchObject({ leadDepartmentId: finances, departmentIds: [health] })
    await expect.element(screen.getByRole('button', { name: /^Reprendre/ })).not.toBeInTheDocument()
  })

  it('calls no step complete while a question on one of its fields is open, and leads to the answer', async () => {
    const question = {
      id: id(7),
      field: 'title',
      question: 'Est-ce le bon titre ?',
      askedBy: 'Claire',
      askedAt: '2026-11-20T09:00:00Z',
      answer: null,
      answeredBy: null,
      answeredAt: null,
      isOpen: true,
    }
    vi.spyOn(window, 'fetch').mockImplementation((address) =>
      Promise.resolve(
        Response.json(
          (address as string).endsWith('/questions') ? { items: [question], can: { answer: true } } : { items: [] },
        ),
      ),
    )
    const sheet = { ...aProject().sheet, summary: { fr: 'Court.' }, natures: ['it' as const] }
    const screen = await show(<SheetForm project={aProject({ sheet, openQuestions: 1 })} />, {
      at: `/?step=idea#question-${question.id}`,
    })
    const steps = screen.getByRole('navigation', { name: /tapes/i })
    await expect.element(steps.getByText('1 question ouverte')).toBeVisible()
    expect(steps.getByRole('listitem').first().element().textContent).not.toContain('complet')
    await expect.element(screen.getByLabelText('Réponse')).toHaveFocus()
  })

  it('of a submitted project writes nothing into the history when one leaves without saving, and keeps it here', async () => {
    const project = aProject({ state: 'in_progress' })
    const screen = await open(project)
    await screen.getByRole('textbox', { name: 'Résumé' }).fill('Un résumé commencé')
    await screen.unmount()
    expect(sent).toEqual([])
    const again = await open(project)
    await expect.element(again.getByRole('textbox', { name: 'Résumé' })).toHaveValue('Un résumé commencé')
    await again.getByRole('button', { name: 'Enregistrer' }).click()
    await expect.poll(() => sent.at(-1)).toMatchObject({ summary: { fr: 'Un résumé commencé' } })
  })
})
