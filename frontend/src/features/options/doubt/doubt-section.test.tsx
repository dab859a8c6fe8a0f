import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { ArbitrationDoubt } from '@triaxe/shared-types/arbitration-doubt'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { faults, show } from '../../../../test/show.tsx'
import { noShares } from '../settings.model.ts'
import { DoubtSection } from './doubt-section.tsx'

const id = (n: number) => `01890000-0000-7000-8000-00000000000${n}`
const named = (n: number, title: string): Arbitration['others'][number] => ({
  projectId: id(n),
  code: `26-00${n}`,
  title: { fr: title },
  state: 'under_review',
})
const present: Arbitration = {
  axes: [],
  years: [],
  candidates: [],
  running: [],
  incomplete: [],
  handSet: [],
  needs: [],
  exclusions: [],
  others: [named(1, 'Guichet virtuel'), named(2, 'Registre des bâtiments')],
  today: { projectIds: [], value: 0, cost: '0.00', plan: null },
  proposed: [],
  can: { steer: false },
}
const doubt: ArbitrationDoubt = {
  isComplete: true,
  whole: 500_000_000,
  scored: 24,
  inDoubt: 7,
  candidates: [
    { projectId: id(1), overWeights: 'always', overScores: 'depends', verdict: 'depends' },
    { projectId: id(2), overWeights: 'never', overScores: 'never', verdict: 'never' },
  ],
  scores: [
    {
      projectId: id(1),
      criterionId: id(3),
      criterion: { fr: 'Utilité pour la population' },
      axis: 1,
      low: 2,
      points: 4,
      high: 5,
      intervalFrom: 'assessors',
      changesAt: 3,
      stake: 12_500_000,
      incoming: [id(2)],
      outgoing: [id(1)],
      moved: [],
    },
  ],
}

const triangle = { isComplete: true, regions: [], present: [], candidates: null }
const answering = (answer: ArbitrationDoubt) =>
  vi
    .spyOn(window, 'fetch')
    .mockImplementation((to) =>
      Promise.resolve(Response.json((to instanceof Request ? to.url : `${to}`).endsWith('/doubt') ? answer : triangle)),
    )
afterEach(() => vi.restoreAllMocks())

const section = (
  <DoubtSection
    present={present}
    settings={{ envelopes: [], weights: null, laterStart: 0, minimumShareBp: noShares }}
  />
)

describe('the scores to discuss', () => {
  it('name the first one in a sentence, and where and for how much the selection turns', async () => {
    answering(doubt)
    const screen = await show(section)
    await expect
      .element(screen.getByText(/À discuter d’abord.+Utilité pour la population.+pour Guichet virtuel/))
      .toBeVisible()
    const row = screen.getByRole('row', { name: /Guichet virtuel/ })
    for (const text of ['2 à 5', '2,50', 'Entre : Registre des bâtiments. Sort : Guichet virtuel.'])
      await expect.element(row.getByText(text, { exact: true })).toBeVisible()
    await expect.element(screen.getByText(/0 toujours retenus, 1 en dépendent, 1 jamais retenus/)).toBeVisible()
  })

  it.each(['light', 'dark'] as const)('are free of faults for screen readers (%s)', async (scheme) => {
    answering(doubt)
    const screen = await show(section, { scheme })
    await expect.element(screen.getByText('2 à 5')).toBeVisible()
    expect(await faults()).toEqual([])
  })

  it('say that none changes the selection, and when the computation ended early', async () => {
    answering({ ...doubt, scores: [], isComplete: false })
    const screen = await show(section)
    await expect.element(screen.getByText(/Aucune note en discussion \(7 sur 24\)/)).toBeVisible()
    await expect.element(screen.getByText(/Le calcul s’est arrêté avant la fin/)).toBeVisible()
  })
})
