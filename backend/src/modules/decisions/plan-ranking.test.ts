import { optionsApi, plansApi, portfolioOptionsApi, type Ranking, simulationApi } from '@triaxe/shared-types'
import { expect, it } from 'vitest'
import { aCandidate } from '../../../test/arbitration.builders.ts'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'

const at = installation()

it('The ranking that a plan was decided upon is kept by the adoption, and replays to the same ranks and values', async () => {
  const as = await aPerson(at, { roles: ['chancellery'] })
  for (const points of [5, 4, 2]) await aCandidate(at, { points, years: [{ year: 2027, plan: '100.00' }] })
  const before = await done(at, optionsApi.getRanking, { as })
  const { id: optionId, version } = await done(at, portfolioOptionsApi.savePortfolioOption, {
    as,
    body: { name: 'Équilibrée', settings: { envelopes: [{ year: 2027, total: '200.00' }] } },
  })
  const reasons = { 1: 'Modernise.', 2: 'Simplifie.', 3: 'Partage.' }
  const body = { optionId, body: 'Gouvernement', decidedOn: '2026-11-20', reasons }
  expect((await call(at, plansApi.adoptPlan, { as, version, body })).status).toBe(201)
  const { items } = await done(at, simulationApi.listKeptRankings, { as })
  const replayed = await done(at, simulationApi.replayRanking, { as, params: { id: items[0]!.id } })
  const standings = ({ ranked }: Ranking) => ranked.map(({ projectId, rank, value }) => [projectId, rank, value])
  expect([items.length, standings(replayed)]).toEqual([1, standings(before)])
})
