import { type Plan, planningApi } from '@triaxe/shared-types'
import { planTemplate } from '@triaxe/shared-types/planning.rules'
import { describe, expect, it } from 'vitest'
import { aDepartment, aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aPlannedProject, dated, milestone } from '../../../test/plan.builders.ts'
import { aProject } from '../../../test/project.builders.ts'

const at = installation()
const planned = (...given: Parameters<typeof aPlannedProject> extends [unknown, ...infer Rest] ? Rest : never) =>
  aPlannedProject(at, ...given)
const events = async (projectId: string) =>
  (await at.db.selectFrom('auditEvent').select('type').where('projectId', '=', projectId).orderBy('id').execute()).map(
    ({ type }) => type,
  )

describe('choosing a template', () => {
  it('gives exactly its phases and milestones, without dates, and is recorded', async () => {
    const { plan, project } = await planned()
    const outline = planTemplate('hermes_classic', [])
    expect(plan.phases.map(({ key }) => key)).toEqual(outline.phases)
    expect(plan.milestones.map(({ key }) => key)).toEqual(outline.milestones.map(({ key }) => key))
    expect(plan.milestones.every((one) => one.isMandatory && one.forecastOn === null && one.slipDays === null)).toBe(
      true,
    )
    expect(plan).toMatchObject({ version: 1, isFrozen: false, can: { plan: true, track: true } })
    expect(await events(project.id)).toContain('plan.template_chosen')
  })

  it('climbs the ladder: signed in, version named, visible, allowed, not stale, modules that exist', async () => {
    const project = await aProject(at, { state: 'submitted' })
    const draft = await aProject(at)
    const stranger = await aPerson(at, { roles: ['registrar'], department: await aDepartment(at) })
    const choose = (
      as: { id: string } | undefined,
      version: number | undefined,
      body: object,
      projectId = project.id,
    ) => call(at, planningApi.chooseTemplate, { as, params: { projectId }, version, body } as never)
    const body = { template: 'legislation', modules: [] }
    const lead = project.leads[0]
    expect((await choose(undefined, 0, body)).status).toBe(401)
    expect((await choose(lead, 0, { template: 'waterfall' })).status).toBe(400)
    expect((await choose(lead, undefined, body)).status).toBe(428)
    expect((await choose(stranger, 0, body, draft.id)).status).toBe(404)
    expect((await choose(stranger, 0, body)).status).toBe(403)
    expect((await choose(lead, 3, body)).status).toBe(412)
    const wrong = await choose(lead, 0, { template: 'legislation', modules: ['migration'] })
    expect(wrong).toMatchObject({ status: 422, problem: { reason: 'planning.modules_only_hermes' } })
    expect((await choose(lead, 0, body)).status).toBe(200)
  })

  it('again keeps dates and own milestones where the new template has a place for them', async () => {
    const { plan, lead, params } = await planned()
    const one = milestone(plan, 'execution_release')
    await done(at, planningApi.changeMilestone, {
      as: lead,
      params: { ...params, id: one.id },
      version: 1,
      body: dated(plan, 'execution_release', { forecastOn: '2027-03-31' }),
    })
    await done(at, planningApi.addMilestone, {
      as: lead,
      params,
      body: { name: { fr: 'Essai à blanc' }, phaseKey: 'deployment', forecastOn: '2028-02-29' },
    })
    const agile = await done(at, planningApi.chooseTemplate, {
      as: lead,
      params,
      version: 3,
      body: { template: 'hermes_agile', modules: ['migration'] },
    })
    expect(milestone(agile, 'execution_release')).toMatchObject({ id: one.id, forecastOn: '2027-03-31' })
    expect(milestone(agile, 'migration_acceptance').forecastOn).toBeNull()
    expect(agile.milestones.find(({ key }) => key === null)).toMatchObject({
      name: { fr: 'Essai à blanc' },
      phaseKey: 'initiation',
      forecastOn: '2028-02-29',
    })
    expect(agile.milestones.some(({ key }) => key === 'phase_release_implementation')).toBe(false)
  })
})

describe('own milestones', () => {
  it('are added before the release that closes their phase, renamed and removed again', async () => {
    const { lead, params, project } = await planned()
    const added = await done(at, planningApi.addMilestone, {
      as: lead,
      params,
      body: { name: { fr: 'Atelier' }, phaseKey: 'initiation', level: 'steering' },
    })
    expect(added.milestones.slice(0, 4).map(({ key, name }) => key ?? name.fr)).toEqual([
      'project_initiation_release',
      'next_steps',
      'Atelier',
      'execution_release',
    ])
    const own = added.milestones[2]!
    expect(own).toMatchObject({ isMandatory: false, isGate: true })
    const at2 = { ...params, id: own.id }
    const body = {
      name: { fr: 'Séminaire', de: 'Klausur' },
      phaseKey: 'concept',
      level: 'management',
      forecastOn: null,
      actualOn: null,
      note: 'à Porrentruy',
    } as const
    const renamed = await done(at, planningApi.changeMilestone, { as: lead, params: at2, version: added.version, body })
    expect(renamed.milestones.find(({ id }) => id === own.id)).toMatchObject({ ...body, isGate: false })
    const removed = await done(at, planningApi.removeMilestone, { as: lead, params: at2, version: renamed.version })
    expect(removed.milestones.some(({ id }) => id === own.id)).toBe(false)
    expect(await events(project.id)).toEqual(
      expect.arrayContaining(['milestone.added', 'milestone.changed', 'milestone.removed']),
    )
  })

  it('need a name and a phase of the plan', async () => {
    const { lead, params } = await planned()
    const add = (body: object) => call(at, planningApi.addMilestone, { as: lead, params, body } as never)
    expect(await add({ name: {}, phaseKey: 'concept' })).toMatchObject({
      status: 422,
      problem: { reason: 'planning.name_missing' },
    })
    expect(await add({ name: { fr: 'X' }, phaseKey: 'parliament' })).toMatchObject({
      status: 422,
      problem: { reason: 'planning.phase_unknown' },
    })
    expect((await add({ name: { fr: 'X' } })).status).toBe(400)
  })

  it('repeat those of a release in an agile project, and only there', async () => {
    const agile = await planned({}, 'hermes_agile')
    const again = await done(at, planningApi.addMilestone, {
      as: agile.lead,
      params: agile.params,
      body: { key: 'acceptance', name: {}, phaseKey: 'execution' },
    })
    const twins = again.milestones.filter(({ key }) => key === 'acceptance')
    expect(twins).toHaveLength(2)
    expect(twins.every(({ isMandatory }) => !isMandatory)).toBe(true)
    const classic = await planned()
    const refused = await call(at, planningApi.addMilestone, {
      as: classic.lead,
      params: classic.params,
      body: { key: 'acceptance', name: {}, phaseKey: 'deployment' },
    })
    expect(refused).toMatchObject({ status: 422, problem: { reason: 'planning.not_repeatable' } })
  })

  it('before a plan is chosen are refused', async () => {
    const project = await aProject(at)
    const answer = await call(at, planningApi.addMilestone, {
      as: project.leads[0],
      params: { projectId: project.id },
      body: { name: { fr: 'X' }, phaseKey: 'concept' },
    } as never)
    expect(answer).toMatchObject({ status: 422, problem: { reason: 'planning.no_plan' } })
  })
})

describe('milestones of the template', () => {
  it('stay, and keep their name and phase', async () => {
    const { plan, lead, params } = await planned()
    const one = milestone(plan, 'acceptance')
    const asked = { as: lead, params: { ...params, id: one.id }, version: 1 }
    expect(await call(at, planningApi.removeMilestone, asked)).toMatchObject({
      status: 422,
      problem: { reason: 'planning.mandatory_milestone' },
    })
    const renamed = { ...dated(plan, 'acceptance', {}), name: { fr: 'Autre' } }
    expect(await call(at, planningApi.changeMilestone, { ...asked, body: renamed })).toMatchObject({
      status: 422,
      problem: { reason: 'planning.template_name' },
    })
  })

  it('cannot be reached in the future', async () => {
    const { plan, lead, params } = await planned()
    const reach = (actualOn: string) =>
      call(at, planningApi.changeMilestone, {
        as: lead,
        params: { ...params, id: milestone(plan, 'next_steps').id },
        version: 1,
        body: dated(plan, 'next_steps', { actualOn }),
      })
    expect(await reach('2026-11-23')).toMatchObject({ status: 422, problem: { reason: 'planning.actual_in_future' } })
    expect((await reach('2027-02-29')).status).toBe(400)
    expect((await reach('2026-11-22')).status).toBe(200)
  })

  it('are not overwritten by someone who read an older plan', async () => {
    const { plan, lead, params, project } = await planned()
    const head = await aPerson(at, { roles: ['department_head'], department: project.department })
    const move = (as: { id: string }, key: string, forecastOn: string) =>
      call(at, planningApi.changeMilestone, {
        as,
        params: { ...params, id: milestone(plan, key).id },
        version: plan.version,
        body: dated(plan, key, { forecastOn }),
      })
    const both = await Promise.all([move(lead, 'acceptance', '2028-05-01'), move(head, 'acceptance', '2028-06-01')])
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 412]))
  })
})

describe('the dates of phases', () => {
  it('are set together, in their order, and recorded', async () => {
    const { lead, params, project } = await planned()
    const set = (phases: object[]) =>
      call(at, planningApi.setPhases, { as: lead, params, version: 1, body: { phases } } as never)
    const reversed = await set([{ key: 'concept', startsOn: '2027-05-01', endsOn: '2027-04-30' }])
    expect(reversed).toMatchObject({ status: 422, problem: { pointers: [{ pointer: '/phases/0/endsOn' }] } })
    expect(await set([{ key: 'review', startsOn: null, endsOn: null }])).toMatchObject({ status: 422 })
    const answer = await set([{ key: 'concept', startsOn: '2028-02-29', endsOn: '2028-02-29' }])
    expect(answer.body).toMatchObject({ version: 2 })
    expect((answer.body as Plan).phases[1]).toEqual({ key: 'concept', startsOn: '2028-02-29', endsOn: '2028-02-29' })
    expect(await events(project.id)).toContain('plan.phases_dated')
  })
})

describe('reading a plan', () => {
  it('is open to whoever may know of the project, and to nobody else', async () => {
    const project = await aProject(at)
    const params = { projectId: project.id }
    const reader = await aPerson(at)
    expect((await call(at, planningApi.getPlan, { params })).status).toBe(401)
    expect((await call(at, planningApi.getPlan, { as: reader, params: { projectId: 'x' } })).status).toBe(400)
    expect((await call(at, planningApi.getPlan, { as: reader, params })).status).toBe(404)
    expect((await call(at, planningApi.getPlan, { as: project.sponsor, params })).status).toBe(200)
  })
})
