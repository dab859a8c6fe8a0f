import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { Optimum } from '@triaxe/shared-types/arbitration-optimum'
import { describe, expect, it } from 'vitest'
import { faults, show } from '../../../test/show.tsx'
import { Answer } from './answer.tsx'

const present = {
  axes: [{ position: 2, name: { fr: 'Population' }, weightBp: 10_000 }],
  candidates: [
    { projectId: 'a', title: { fr: 'Guichet' }, axisValues: [0, 0, 0], years: [] },
    { projectId: 'b', title: { fr: 'Registre' }, axisValues: [0, 0, 0], years: [] },
  ],
  running: [],
  others: [],
  today: { projectIds: [], value: 0, cost: '0.00', plan: null },
} as unknown as Arbitration
const none: Optimum = {
  value: null,
  bound: null,
  proof: 'proven',
  isDecided: true,
  chosen: [],
  cost: '0.00',
  use: [],
  obstacles: [],
}
const obstacle: Optimum['obstacles'][number] = {
  kind: 'running',
  year: null,
  measure: null,
  excess: null,
  excessPosts: null,
  axis: null,
  projectIds: [],
}
const shown = (optimum: Partial<Optimum>) =>
  show(<Answer present={present} optimum={{ ...none, ...optimum }} weights={[3500, 4000, 2500]} />)

describe('the answer of the calculation', () => {
  it('says why nothing is possible: which year by how much, which share, which conditions', async () => {
    const screen = await shown({
      obstacles: [
        { ...obstacle, year: 2027, measure: 'total', excess: '120000.00' },
        { ...obstacle, kind: 'must_do', year: 2028, measure: 'posts', excessPosts: 150 },
        { ...obstacle, kind: 'share', axis: 2 },
        { ...obstacle, kind: 'exclusion', projectIds: ['a', 'b'] },
      ],
    })
    await expect.element(screen.getByRole('heading', { name: 'Rien n’est possible avec ces enveloppes' })).toBeVisible()
    for (const sentence of [
      'En 2027, les projets en cours dépassent l’enveloppe (Argent) de CHF 120’000.',
      /^En 2028, ce qui est obligatoire dépasse l’enveloppe \(Postes\) de 1,5/,
      'La part minimale de l’axe « Population » ne peut pas être atteinte.',
      'Deux projets obligatoires s’excluent : Guichet, Registre.',
      /^Élargissez une enveloppe ou levez une condition/,
    ])
      await expect.element(screen.getByText(sentence)).toBeVisible()
    expect(await faults()).toEqual([])
  })

  it('says that no choice was found in time, which is something else', async () => {
    const screen = await shown({ proof: 'gap' })
    await expect.element(screen.getByRole('heading', { name: 'Aucun choix trouvé à temps' })).toBeVisible()
  })

  it('leads from today’s plan to the plan itself, where the departures and their reasons stand', async () => {
    const plan = { number: 1, name: 'Planification 2026', decidedOn: '2025-12-18', begun: [], approvedSince: [] }
    const adopted = { ...present.today, plan: { ...plan, withdrawnSince: [], startsLater: [] } }
    const screen = await show(
      <Answer
        present={{ ...present, today: adopted } as unknown as Arbitration}
        optimum={{ ...none, value: 1, bound: 1 }}
        weights={[3500, 4000, 2500]}
      />,
    )
    await expect
      .element(screen.getByRole('link', { name: 'Lire le plan et ses écarts' }))
      .toHaveAttribute('href', '/arbitration/options')
  })

  it('never says more than is known: a gap that is left is given', async () => {
    const screen = await shown({ value: 1_000_000, bound: 1_020_000, proof: 'gap' })
    await expect.element(screen.getByText(/un autre vaut au plus 2,0 % de plus/)).toBeVisible()
  })
})
