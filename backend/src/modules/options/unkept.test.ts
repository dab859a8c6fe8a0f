import { arbitrationApi, portfolioOptionsApi } from '@triaxe/shared-types'
import { expect, it } from 'vitest'
import { aCandidate } from '../../../test/arbitration.builders.ts'
import { aPerson } from '../../../test/builders.ts'
import { done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'

const at = installation()
const costing = (points: number) => aCandidate(at, { points, years: [{ year: 2027, plan: '100.00' }] })

it('A departure that takes in a project without what it needs, or beside what it excludes, is allowed and says so', async () => {
  const as = await aPerson(at, { roles: ['chancellery'] })
  const [base, needing, rival] = [await costing(1), await costing(4), await costing(5)]
  await done(at, arbitrationApi.addNeed, { as, body: { projectId: needing.id, needsId: base.id } })
  await done(at, arbitrationApi.addExclusion, { as, body: { projectIds: [needing.id, rival.id] } })
  const body = { name: 'Équilibrée', settings: { envelopes: [{ year: 2027, total: '100.00' }] } }
  const option = await done(at, portfolioOptionsApi.savePortfolioOption, { as, body })
  expect(option.projects.filter(({ isIn }) => isIn).map(({ projectId }) => projectId)).toEqual([rival.id])
  expect(option.unkept).toEqual([])

  const departures = [{ projectId: needing.id, reason: 'Engagement envers les communes' }]
  const given = { as, params: { id: option.id }, version: option.version, body: { name: option.name, departures } }
  const { unkept } = await done(at, portfolioOptionsApi.changePortfolioOption, given)
  expect(unkept).toEqual([
    { kind: 'need', projectIds: [needing.id, base.id] },
    { kind: 'exclusion', projectIds: [needing.id, rival.id].toSorted() },
  ])
})
