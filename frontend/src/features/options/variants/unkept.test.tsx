import type { PortfolioOption } from '@triaxe/shared-types/arbitration-options'
import { expect, it } from 'vitest'
import { faults, show } from '../../../../test/show.tsx'
import { Unkept } from './unkept.tsx'

const cost = (investment: string, posts: number) => ({ investment, operating: '0.00', posts })
const year = (chosen: string, posts: number): PortfolioOption['use'][number] => ({
  year: 2027,
  running: cost('50.00', 20),
  chosen: cost(chosen, posts),
  envelope: { total: '200.00', investment: null, operating: null, posts: 50 },
})
const made = (use: PortfolioOption['use'], unkept: PortfolioOption['unkept']) =>
  ({
    name: 'Prudente',
    projects: ['a', 'b'].map((projectId) => ({ projectId, code: projectId, title: { fr: `Projet ${projectId}` } })),
    use,
    unkept,
  }) as Pick<PortfolioOption, 'name' | 'projects' | 'use' | 'unkept'>

it('An envelope that departures exceed, and a need and an exclusion they do not keep, are each said with their figures', async () => {
  const conditions: PortfolioOption['unkept'] = [
    { kind: 'need', projectIds: ['a', 'elsewhere'] },
    { kind: 'exclusion', projectIds: ['a', 'b'] },
  ]
  const screen = await show(<Unkept made={made([year('170.00', 31)], conditions)} />)
  for (const said of [
    /En 2027, l’enveloppe est dépassée de CHF\s20/,
    /En 2027, il manque 0,0?1 EPT/,
    /a Projet a n’est choisi qu’avec un autre projet, qui n’est pas retenu/,
    /retenus ou en cours ensemble\s: a Projet a, b Projet b/,
  ])
    await expect.element(screen.getByText(said)).toBeVisible()
  expect(await faults()).toEqual([])
})

it('A selection that uses its envelope to the last centime says nothing', async () => {
  const screen = await show(<Unkept made={made([year('150.00', 30)], [])} />)
  expect(screen.getByRole('alert').query()).toBeNull()
})
