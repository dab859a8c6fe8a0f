import { arbitrationApi, optionsApi, simulationApi, strategyApi } from '@triaxe/shared-types'
import { expect, it } from 'vitest'
import { aCandidate } from '../../../test/arbitration.builders.ts'
import { aPerson } from '../../../test/builders.ts'
import { done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'

const at = installation()

it('A project has one rank wherever it is read; what is in or out by law or by hand has none', async () => {
  const as = await aPerson(at, { roles: ['chancellery'] })
  const years = [{ year: 2027, plan: '30000.00' }]
  const law = await aCandidate(at, { points: 5, years, sheet: { legalObligation: true, legalBasis: 'Loi, art. 4' } })
  const hand = await aCandidate(at, { points: 4, years })
  const body = { must: 'out' as const, reason: 'Pas avant la réforme' }
  await done(at, arbitrationApi.setByHand, { as, params: { projectId: hand.id }, body })

  for (const points of [2, 3, 1]) await aCandidate(at, { points, years })

  const { candidates } = await done(at, arbitrationApi.getArbitration, { as })
  const { explanations, ranked } = await done(at, arbitrationApi.computeExplanations, { as, body: { envelopes: [] } })
  const told = new Map(explanations.map(({ projectId, rank }) => [projectId, [rank, ranked]]))
  const pages = await Promise.all(
    candidates.map(async ({ projectId }) => {
      const { rank, of } = await done(at, optionsApi.getRank, { as, params: { projectId } })
      return [projectId, [rank, of]] as const
    }),
  )
  expect(new Map(pages)).toEqual(told)
  expect(ranked).toBe(3)
  for (const { id } of [law, hand]) expect(told.get(id)).toEqual([null, ranked])

  const list = await done(at, optionsApi.getRanking, { as })
  const { id } = await done(at, simulationApi.keepRanking, { as })
  const kept = await done(at, simulationApi.replayRanking, { as, params: { id } })
  const { framework } = await done(at, strategyApi.draftFramework, { as })
  const { items } = await done(at, simulationApi.simulate, { as, params: { id: framework.id } })
  const byRank = [...told].flatMap(([projectId, [rank]]) => (rank === null ? [] : [[projectId, rank]]))
  const ranks = new Map(byRank as [string, number][])
  for (const { ranked: rows, mustDo, aside } of [list, kept]) {
    expect(new Map(rows.map(({ projectId, rank }) => [projectId, rank]))).toEqual(ranks)
    expect([mustDo, aside].map((group) => group.map(({ projectId }) => projectId))).toEqual([[law.id], [hand.id]])
  }
  for (const { projectId, before, after } of items)
    expect([before.rank, after?.rank]).toEqual([ranks.get(projectId) ?? null, ranks.get(projectId) ?? null])
})
