import { budgetApi, decisionsApi, planningApi } from '@triaxe/shared-types'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { aBudgetYear } from '../../../test/course.builders.ts'
import { aNewDecision, decided } from '../../../test/decision.builders.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'
import { planFromTemplate } from '../planning/index.ts'

const at = installation()
let clerk: { id: string; name: string }
beforeAll(async () => {
  clerk = await aPerson(at, { roles: ['chancellery'] })
})

const paramsOf = ({ id }: { id: string }) => ({ projectId: id })
const attempt = (project: { id: string; version: number }, given: Parameters<typeof aNewDecision>[0]) =>
  call(at, decisionsApi.recordDecision, {
    as: clerk,
    params: paramsOf(project),
    version: project.version,
    body: aNewDecision(given),
  })

describe('an approval', () => {
  const creditOf = async (project: { id: string }) =>
    (await done(at, budgetApi.getBudget, { as: clerk, params: paramsOf(project) })).credit

  it('grants the estimate as credit, with the body and the day of the decision', async () => {
    const project = await aProject(at, { state: 'under_review' })
    expect((await done(at, decisionsApi.listDecisions, { as: clerk, params: paramsOf(project) })).proposedCredit).toBe(
      '250000.00',
    )
    const { items } = await decided(at, clerk, project, { type: 'approve' })
    expect(await creditOf(project)).toMatchObject({
      amount: '250000.00',
      authority: 'Gouvernement',
      decidedOn: '2026-11-20',
      decisionId: items[0]!.id,
    })
  })

  it('grants the plan of all years where there is one, the amount that is named, or none', async () => {
    const planned = await aProject(at, { state: 'under_review' })
    await aBudgetYear(at, planned, { year: 2027, plan: '100000.50' })
    await aBudgetYear(at, planned, { year: 2028, plan: '20000.00' })
    await decided(at, clerk, planned, { type: 'approve' })
    expect(await creditOf(planned)).toMatchObject({ amount: '120000.50' })

    const named = await aProject(at, { state: 'under_review' })
    await decided(at, clerk, named, { type: 'approve', creditAmount: '99000.5' })
    expect(await creditOf(named)).toMatchObject({ amount: '99000.50' })

    const none = await aProject(at, { state: 'under_review' })
    await decided(at, clerk, none, { type: 'approve', creditAmount: null })
    expect(await creditOf(none)).toBeNull()
  })

  it('grants one credit only: a second approval brings none', async () => {
    const project = await aProject(at, { state: 'under_review' })
    await decided(at, clerk, project, { type: 'approve' })
    const deferred = await decided(at, clerk, project, { type: 'defer' })
    expect(deferred.proposedCredit).toBeNull()
    const again = await attempt({ ...project, version: deferred.version }, { type: 'approve', creditAmount: '5' })
    expect(again.problem!.pointers).toEqual([{ pointer: '/creditAmount', reason: 'decisions.credit_granted_before' }])
    await decided(at, clerk, project, { type: 'approve' })
    expect(await creditOf(project)).toMatchObject({ amount: '250000.00' })
  })

  it('comes with a credit above zero or none, and no other decision comes with one', async () => {
    const project = await aProject(at, { state: 'under_review' })
    const reasonOf = async (given: Parameters<typeof aNewDecision>[0]) =>
      (await attempt(project, given)).problem?.pointers?.[0]?.reason
    expect(await reasonOf({ type: 'approve', creditAmount: '0' })).toBe('decisions.credit_not_positive')
    expect(await reasonOf({ type: 'reject', creditAmount: '10' })).toBe('decisions.credit_only_with_approval')
  })

  it('freezes the plan as the first baseline', async () => {
    const project = await aProject(at, { state: 'under_review' })
    await at.db.transaction().execute((tx) =>
      planFromTemplate(tx, {
        projectId: project.id,
        template: 'organisation',
        dates: { roll_out_completed: { forecastOn: '2028-05-01' } },
      }),
    )
    const { items } = await decided(at, clerk, project, { type: 'approve' })
    const plan = await done(at, planningApi.getPlan, { as: clerk, params: paramsOf(project) })
    expect(plan.baselines).toMatchObject([{ number: 1, decisionId: items[0]!.id }])
    expect(plan.milestones.find(({ key }) => key === 'roll_out_completed')).toMatchObject({
      originalOn: '2028-05-01',
      approvedOn: '2028-05-01',
    })
  })
})
