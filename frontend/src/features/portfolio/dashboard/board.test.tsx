import type { Dashboard } from '@triaxe/shared-types/portfolio-dashboard'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { faults, show } from '../../../../test/show.tsx'
import { Board } from './board.tsx'

const project = {
  id: '01890000-0000-7000-8000-000000000001',
  code: '2026-0001',
  title: { fr: 'Guichet virtuel' },
  state: 'in_progress' as const,
}
const axes = [1, 2, 3].map((position) => ({ position, name: { fr: `Axe numéro ${position}` } }))
const full: Dashboard = {
  asOf: '2026-11-22',
  since: '2026-08-24',
  projects: 12,
  running: 3,
  runningCost: '4000000.00',
  awaited: {
    total: 1,
    items: [{ ...project, department: { fr: 'Santé' }, value: 310_000_000, cost: '250000.00', legalObligation: false }],
  },
  lateGates: { total: 1, gates: 1, items: [{ project, key: 'tender', name: {}, dueOn: '2026-11-01', daysLate: 21 }] },
  creditsAtRisk: {
    total: 1,
    overrun: '50000.00',
    items: [
      {
        project,
        credit: '100000.00',
        commitment: '0.00',
        actual: '0.00',
        forecast: '150000.00',
        committedBp: 0,
        overrun: '50000.00',
      },
    ],
  },
  valueAndCost: { total: 1, items: [{ ...project, value: 310_000_000, cost: '250000.00', leadingAxis: 2 }] },
  balance: [
    { position: 1, projects: 1, cost: '1000000.00', value: 100, targetBp: 3000 },
    { position: 2, projects: 2, cost: '3000000.00', value: 300, targetBp: 4500 },
    { position: 3, projects: 0, cost: '0.00', value: 100, targetBp: 2500 },
  ],
  target: { validFrom: '2026-01-01', body: 'Gouvernement' },
  years: [{ year: 2026, plan: '100.00', commitment: '0.00', actual: '0.00', forecast: '150.00', credit: '0.00' }],
  slip: { total: 1, known: 2, items: [{ project, originalOn: '2026-06-01', expectedOn: '2026-12-01', days: 183 }] },
  changes: {
    total: 1,
    projects: 1,
    submitted: 2,
    byType: [{ type: 'approve', count: 1 }],
    items: [
      {
        id: project.id,
        type: 'approve',
        body: 'Gouvernement',
        decidedOn: '2026-11-10',
        toState: 'approved',
        reason: 'Simplifie.',
        project,
      },
    ],
  },
}
const none = { total: 0, items: [] }
const empty: Dashboard = {
  ...full,
  running: 0,
  awaited: none,
  lateGates: { ...none, gates: 0 },
  creditsAtRisk: { ...none, overrun: '0.00' },
  valueAndCost: none,
  balance: full.balance.map((axis) => ({ ...axis, projects: 0, cost: '0.00', value: 0 })),
  years: [],
  slip: { ...none, known: 0 },
  changes: { ...none, projects: 0, submitted: 0, byType: [] },
}

describe('the dashboard on the screen', () => {
  it.each(['light', 'dark'] as const)('names every chart by its finding and is free of faults (%s)', async (scheme) => {
    const screen = await show(<Board board={full} axes={axes} />, { scheme })
    for (const finding of [
      '1 projet atteint au moins 50 points de valeur, pour CHF 250’000',
      '« Axe numéro 2 » reçoit 75 % de l’argent pour 45 % visés, et 67 % des projets',
      'En 2026, CHF 150 sont prévus, CHF 50 de plus que le plan',
      '1 projet sur 2 est en retard sur sa première planification',
    ])
      await expect.element(screen.getByRole('img', { name: `Graphique : ${finding}` })).toBeVisible()
    expect(await faults()).toEqual([])
  })

  it('opens the rows behind each figure', async () => {
    const screen = await show(<Board board={full} axes={axes} />)
    for (const [name, address] of [
      [/Décisions attendues/, 'state=under_review&scored=true'],
      [/Points de décision dépassés/, 'lateGate=true'],
      [/Crédits à risque/, 'creditAtRisk=true'],
      [/Projets en retard/, 'late=true'],
      [/Projets décidés/, 'decidedSince=2026-08-24'],
    ] as const)
      expect(screen.getByRole('link', { name }).first().element().getAttribute('href')).toContain(address)
  })

  it('answers "why this one?" in one step, for those who may read the arbitration', async () => {
    const reader = await show(<Board board={full} axes={axes} orderAt="/arbitration" />)
    const why = reader.getByRole('link', { name: 'Pourquoi ? Guichet virtuel' })
    expect(why.element().getAttribute('href')).toBe(`/arbitration?why=${project.id}`)
    await reader.rerender(<></>)
    const other = await show(<Board board={full} axes={axes} />)
    await expect.element(other.getByRole('link', { name: /^Pourquoi/ })).not.toBeInTheDocument()
  })

  it('gives each chart as a table', async () => {
    const screen = await show(<Board board={full} axes={axes} />)
    await userEvent.click(screen.getByRole('button', { name: 'Voir le tableau' }).nth(1))
    await expect.element(screen.getByRole('cell', { name: '75,0 %' })).toBeVisible()
    expect(await faults()).toEqual([])
  })

  it('of an empty portfolio says what is not there', async () => {
    const screen = await show(<Board board={empty} axes={axes} />)
    for (const sentence of [
      'Aucune décision n’est attendue.',
      'Aucun point de décision n’est dépassé.',
      'Pas encore de budget décidé',
    ])
      await expect.element(screen.getByText(sentence)).toBeVisible()
    expect(await faults()).toEqual([])
  })
})
