import { arbitrationApi, optionsApi } from '@triaxe/shared-types'
import { expect, it } from 'vitest'
import { aCandidate } from '../../../test/arbitration.builders.ts'
import { aPerson } from '../../../test/builders.ts'
import { done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'

const at = installation()

it('A project has one rank, on its own page as in its explanation; what is in or out by law or by hand has none', async () => {
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
})
