import { planningApi } from '@triaxe/shared-types'
import { describe, expect, it } from 'vitest'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aPlannedProject, dated, freeze, milestone } from '../../../test/plan.builders.ts'
import { aProject } from '../../../test/project.builders.ts'

const at = installation()
const planned = (...given: Parameters<typeof aPlannedProject> extends [unknown, ...infer Rest] ? Rest : never) =>
  aPlannedProject(at, ...given)

describe('after the plan is approved', () => {
  async function approved() {
    const made = await planned({ state: 'under_review' })
    const body = dated(made.plan, 'launch_of_operation', { forecastOn: '2027-06-30' })
    const params = { ...made.params, id: milestone(made.plan, 'launch_of_operation').id }
    await done(at, planningApi.changeMilestone, { as: made.lead, params, version: 1, body })
    await freeze(at, made.project.id)
    return { ...made, plan: await done(at, planningApi.getPlan, { as: made.lead, params: made.params }) }
  }

  it('the forecast has become the original and the approved date, and a baseline holds it', async () => {
    const { plan } = await approved()
    expect(milestone(plan, 'launch_of_operation')).toMatchObject({
      originalOn: '2027-06-30',
      approvedOn: '2027-06-30',
      forecastOn: '2027-06-30',
      slipDays: 0,
    })
    expect(milestone(plan, 'acceptance')).toMatchObject({ originalOn: null, approvedOn: null, slipDays: null })
    expect(plan).toMatchObject({ isFrozen: true, version: 3, can: { plan: false, track: true } })
    expect(plan.baselines).toHaveLength(1)
    expect(plan.baselines[0]).toMatchObject({ number: 1 })
    expect(plan.baselines[0]!.milestones).toContainEqual({
      milestoneId: milestone(plan, 'launch_of_operation').id,
      name: { fr: 'Mise en exploitation', de: 'Betriebsaufnahme', en: 'Launch of operation' },
      dueOn: '2027-06-30',
    })
  })

  it('a later forecast shows its slip in days, and the original stays through every later baseline', async () => {
    const { plan, lead, params, project } = await approved()
    const id = milestone(plan, 'launch_of_operation').id
    const late = await done(at, planningApi.changeMilestone, {
      as: lead,
      params: { ...params, id },
      version: plan.version,
      body: dated(plan, 'launch_of_operation', { forecastOn: '2027-09-30' }),
    })
    expect(milestone(late, 'launch_of_operation')).toMatchObject({ slipDays: 92, slipSinceApproval: 92 })
    expect(await freeze(at, project.id)).toEqual({ number: 2 })
    const again = await done(at, planningApi.getPlan, { as: lead, params })
    expect(milestone(again, 'launch_of_operation')).toMatchObject({
      originalOn: '2027-06-30',
      approvedOn: '2027-09-30',
      slipDays: 92,
      slipSinceApproval: 0,
    })
    expect(again.baselines.map(({ number }) => number)).toEqual([1, 2])
  })

  it('template, phases and names no longer change; forecasts do, by lead, head and chancellery alone', async () => {
    const { plan, lead, params, project } = await approved()
    const { version } = plan
    const as = lead
    const refusals = [
      await call(at, planningApi.chooseTemplate, {
        as,
        params,
        version,
        body: { template: 'hermes_agile', modules: [] },
      }),
      await call(at, planningApi.setPhases, { as, params, version, body: { phases: [] } }),
      await call(at, planningApi.addMilestone, {
        as,
        params,
        body: { name: { fr: 'X' }, phaseKey: 'concept' },
      } as never),
      await call(at, planningApi.removeMilestone, {
        as,
        params: { ...params, id: milestone(plan, 'acceptance').id },
        version,
      }),
    ]
    for (const refusal of refusals)
      expect(refusal).toMatchObject({ status: 422, problem: { reason: 'planning.plan_frozen' } })

    const department = project.department
    const status = async (person: { id: string }) => {
      const now = await done(at, planningApi.getPlan, { as: person, params })
      const answer = await call(at, planningApi.changeMilestone, {
        as: person,
        params: { ...params, id: milestone(now, 'acceptance').id },
        version: now.version,
        body: dated(now, 'acceptance', { forecastOn: '2027-08-01' }),
      })
      return [answer.status, now.can]
    }
    const no = { plan: false, track: false }
    const yes = { plan: false, track: true }
    expect(await status(lead)).toEqual([200, yes])
    expect(await status(await aPerson(at, { roles: ['department_head'], department }))).toEqual([200, yes])
    expect(await status(await aPerson(at, { roles: ['chancellery'] }))).toEqual([200, yes])
    expect(await status(await aPerson(at, { roles: ['registrar'], department }))).toEqual([403, no])
    expect(await status(project.sponsor)).toEqual([403, no])
    for (const role of ['finance', 'council', 'auditor', 'administrator', 'assessor'] as const)
      expect(await status(await aPerson(at, { roles: [role] }))).toEqual([403, no])
  })

  it('an own milestone keeps its name too', async () => {
    const { lead, params, project } = await planned()
    const added = await done(at, planningApi.addMilestone, {
      as: lead,
      params,
      body: { name: { fr: 'Atelier', de: 'Werkstatt' }, phaseKey: 'concept' },
    })
    const own = added.milestones.find(({ key }) => key === null)!
    await freeze(at, project.id)
    const change = (name: string, forecastOn: string | null) =>
      call(at, planningApi.changeMilestone, {
        as: lead,
        params: { ...params, id: own.id },
        version: added.version + 1,
        body: {
          name: { fr: name, de: 'Werkstatt' },
          phaseKey: 'concept',
          level: 'management',
          forecastOn,
          actualOn: null,
          note: '',
        },
      })
    expect(await change('Autre', null)).toMatchObject({ status: 422, problem: { pointers: [{ pointer: '/name' }] } })
    expect((await change('Atelier', '2027-01-15')).status).toBe(200)
  })

  it('a project that has ended keeps its dates, and waits for nothing more', async () => {
    const { lead, params, project } = await approved()
    await at.db
      .transaction()
      .execute((tx) => tx.updateTable('project').set({ state: 'stopped' }).where('id', '=', project.id).execute())
    const plan = await done(at, planningApi.getPlan, { as: lead, params })
    expect(plan.can).toEqual({ plan: false, track: false })
    expect(plan.milestones.some(({ isOverdue }) => isOverdue)).toBe(false)
  })

  it('without a plan nothing is frozen, and a template may still be chosen', async () => {
    const project = await aProject(at, { state: 'in_progress', takenOver: true })
    expect(await freeze(at, project.id)).toBeNull()
    const plan = await done(at, planningApi.getPlan, { as: project.leads[0]!, params: { projectId: project.id } })
    expect(plan).toMatchObject({ template: null, version: 0, isFrozen: false, milestones: [] })
  })
})
