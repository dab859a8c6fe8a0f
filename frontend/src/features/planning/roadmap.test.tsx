import type { Milestone, RoadmapRow } from '@triaxe/shared-types/planning'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { faults, show } from '../../../test/show.tsx'
import { Roadmap } from './roadmap.tsx'

const id = (last: string) => `01890000-0000-7000-8000-${last.padStart(12, '0')}`
const milestone = (given: Partial<Milestone>): Milestone => ({
  id: id('a1'),
  key: 'next_steps',
  name: {},
  phaseKey: 'initiation',
  level: 'management',
  isGate: false,
  isGoLive: false,
  originalOn: null,
  approvedOn: null,
  forecastOn: null,
  actualOn: null,
  expectedOn: null,
  slipDays: null,
  slipSinceApproval: null,
  isOverdue: false,
  ...given,
})
const row = (code: string, title: string): RoadmapRow => ({
  group: id('d1'),
  project: {
    id: id(code.slice(-4)),
    code,
    title: { fr: title },
    state: 'in_progress',
    natures: ['it'],
    departmentId: id('d1'),
    mainAxis: 1,
    startsOn: '2026-01-01',
    endsOn: null,
  },
  phases: [{ key: 'initiation', startsOn: '2026-01-01', endsOn: '2026-06-30' }],
  milestones: [
    milestone({ id: id(`${code.slice(-4)}1`), expectedOn: '2026-05-01', actualOn: '2026-05-01' }),
    milestone({
      id: id(`${code.slice(-4)}2`),
      key: 'launch_of_operation',
      isGoLive: true,
      originalOn: '2027-03-01',
      expectedOn: '2027-04-04',
      slipDays: 34,
    }),
  ],
})
const answer = {
  items: [row('2026-0001', 'Guichet virtuel'), row('2026-0002', 'Archives')],
  nextCursor: null,
  total: 2,
  projects: 2,
  overdue: 0,
  asOf: '2026-11-22',
}
const names = { departments: [{ id: id('d1'), name: 'Santé' }], axes: [] }
const answering = (body: unknown) =>
  vi.spyOn(window, 'fetch').mockImplementation(() => Promise.resolve(Response.json(body)))
afterEach(() => {
  vi.restoreAllMocks()
})

describe('the roadmap on the screen', () => {
  it.each(['light', 'dark'] as const)('says in words what every mark shows, without a fault (%s)', async (scheme) => {
    answering(answer)
    const screen = await show(<Roadmap names={names} />, { scheme })
    await expect.element(screen.getByRole('heading', { name: 'Santé' })).toBeVisible()
    const goLive = 'Mise en exploitation, prévu le 04.04.2027, à l’origine le 01.03.2027, 34 jours de retard'
    await expect.element(screen.getByRole('img', { name: goLive }).first()).toBeInTheDocument()
    expect(await faults()).toEqual([])
  })

  it('is walked with the arrow keys: down to the next project, right to its milestones', async () => {
    answering(answer)
    const screen = await show(<Roadmap names={names} />)
    const link = screen.getByRole('link', { name: /Guichet virtuel/ })
    await expect.element(link).toBeVisible()
    link.element().focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement?.textContent).toContain('Archives')
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Suite de la procédure, atteint le 01.05.2026')
    await userEvent.keyboard('{End}')
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Mise en exploitation')
  })

  it('shows the same as a table one key away', async () => {
    answering(answer)
    const screen = await show(<Roadmap names={names} />)
    await screen.getByRole('button', { name: 'Voir le tableau' }).click()
    await expect.element(screen.getByRole('cell', { name: '34 jours de retard' }).first()).toBeVisible()
    await expect.element(screen.getByRole('cell', { name: '04.04.2027' }).first()).not.toBeInTheDocument()
    await expect.element(screen.getByRole('cell', { name: '01.03.2027' }).first()).toBeVisible()
  })

  it('says what to do when nothing matches', async () => {
    answering({ ...answer, items: [], total: 0, projects: 0 })
    const screen = await show(<Roadmap names={names} />, { at: '/?nature=it' })
    await expect.element(screen.getByText('Aucun projet ne correspond')).toBeVisible()
    await expect.element(screen.getByRole('button', { name: 'Effacer les filtres' })).toBeVisible()
  })
})
