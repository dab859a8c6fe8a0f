import { decisionsApi, type NewPlan, plansApi, portfolioOptionsApi } from '@triaxe/shared-types'
import { expect, it } from 'vitest'
import { aCandidate } from '../../../test/arbitration.builders.ts'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'

const at = installation()

it('A plan carries conditions, each on the decision it brings for one project, and none on a project it leaves', async () => {
  const clerk = await aPerson(at, { roles: ['chancellery'] })
  const costing = (points: number) => aCandidate(at, { points, years: [{ year: 2027, plan: '100.00' }] })
  const [strong, fair, weak] = [await costing(5), await costing(4), await costing(2)]
  const option = await done(at, portfolioOptionsApi.savePortfolioOption, {
    as: clerk,
    body: { name: 'Avec conditions', settings: { envelopes: [{ year: 2027, total: '200.00' }] } },
  })
  const reasons = { 1: 'Modernise.', 2: 'Simplifie.', 3: 'Partage.' }
  const adopting = (conditions: NewPlan['conditions']) =>
    call(at, plansApi.adoptPlan, {
      as: clerk,
      version: option.version,
      body: { optionId: option.id, body: 'Gouvernement', decidedOn: '2026-11-20', reasons, conditions },
    })
  const conditionsOn = async ({ id }: { id: string }) =>
    (await done(at, decisionsApi.listDecisions, { as: clerk, params: { projectId: id } })).items.flatMap(
      ({ conditions }) => conditions,
    )
  const condition = { text: 'Un concept.', dueOn: '2027-02-28', ownerId: clerk.id }
  const refused = await adopting([
    { ...condition, projectId: weak.id },
    { ...condition, projectId: strong.id, dueOn: '2026-11-19' },
  ])
  expect(refused.problem!.pointers).toEqual([
    { pointer: '/conditions/0/projectId', reason: 'decisions.condition_of_no_decision' },
    { pointer: '/conditions/1/dueOn', reason: 'decisions.condition_before_decision' },
  ])
  expect((await adopting([{ ...condition, projectId: strong.id }])).status).toBe(201)
  expect(await conditionsOn(strong)).toMatchObject([{ text: 'Un concept.', state: 'open' }])
  expect(await conditionsOn(fair)).toEqual([])
})
