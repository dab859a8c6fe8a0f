import { type Nature, planningApi, type ProjectState } from '@triaxe/shared-types'
import { beforeAll, describe, expect, it } from 'vitest'
import { aDepartment, aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aPlannedProject, dated, freeze, milestone } from '../../../test/plan.builders.ts'
import { aProject } from '../../../test/project.builders.ts'

const at = installation()
let reader: { id: string }
let school: { id: string }
let health: { id: string }
const ids: Record<string, string> = {}

async function onTheRoad(
  name: string,
  department: { id: string },
  sheet: { startsOn: string; mainAxis: 1 | 2 | 3 | null; natures: Nature[] },
  forecastOn: string | null,
  state: ProjectState = 'submitted',
) {
  const made = await aPlannedProject(at, {
    title: name,
    department,
    sheet: { ...sheet, endsOn: null },
    state: 'submitted',
  })
  const { plan, lead, params } = made
  const body = dated(plan, 'launch_of_operation', { forecastOn })
  const id = milestone(plan, 'launch_of_operation').id
  await done(at, planningApi.changeMilestone, { as: lead, params: { ...params, id }, version: 1, body })
  await at.db
    .transaction()
    .execute((tx) => tx.updateTable('project').set({ state }).where('id', '=', made.project.id).execute())
  ids[name] = made.project.id
  return made
}

beforeAll(async () => {
  reader = await aPerson(at)
  school = await aDepartment(at, { code: 'A-FORM' })
  health = await aDepartment(at, { code: 'B-SANTE' })
  await onTheRoad('tard', school, { startsOn: '2027-03-01', mainAxis: 2, natures: ['it', 'legislation'] }, '2026-11-21')
  await onTheRoad('tôt', school, { startsOn: '2026-03-01', mainAxis: 1, natures: ['it'] }, '2028-02-29')
  await onTheRoad('soins', health, { startsOn: '2025-03-01', mainAxis: null, natures: ['organisation'] }, null)
  await onTheRoad('fini', health, { startsOn: '2025-01-01', mainAxis: 3, natures: ['it'] }, '2025-06-01', 'completed')
  await onTheRoad('caché', health, { startsOn: '2025-01-01', mainAxis: 3, natures: ['it'] }, null, 'draft')
  await aProject(at, { title: 'sans dates', state: 'submitted', sheet: { startsOn: null, endsOn: null } })
})

const road = (query = {}) => done(at, planningApi.roadmap, { as: reader, query })
const shown = async (query = {}) =>
  (await road(query)).items.map(({ project, group }) => [project.title.fr, group] as const)
const titles = async (query = {}) => (await shown(query)).map(([title]) => title)

describe('the roadmap', () => {
  it('is open to everyone signed in, for what they may know of', async () => {
    expect((await call(at, planningApi.roadmap, {})).status).toBe(401)
    expect((await call(at, planningApi.roadmap, { as: reader, query: { axis: 4 } as never })).status).toBe(400)
    expect(await titles()).toEqual(['soins', 'tôt', 'tard'])
    const chancellery = await aPerson(at, { roles: ['chancellery'] })
    const all = await done(at, planningApi.roadmap, { as: chancellery })
    expect(all.items.map(({ project }) => project.title.fr)).toContain('caché')
  })

  it('shows original, forecast and slip of each milestone', async () => {
    const project = await onTheRoad(
      'suivi',
      await aDepartment(at),
      { startsOn: '2030-01-01', mainAxis: 1, natures: ['other'] },
      '2031-01-01',
    )
    await freeze(at, project.project.id)
    const plan = await done(at, planningApi.getPlan, { as: project.lead, params: project.params })
    const id = milestone(plan, 'launch_of_operation').id
    const body = dated(plan, 'launch_of_operation', { forecastOn: '2031-01-31' })
    await done(at, planningApi.changeMilestone, {
      as: project.lead,
      params: { ...project.params, id },
      version: plan.version,
      body,
    })
    const { items } = await road({ projectId: project.project.id })
    expect(items[0]!.milestones.find((one) => one.id === id)).toMatchObject({
      originalOn: '2031-01-01',
      forecastOn: '2031-01-31',
      slipDays: 30,
      isOverdue: false,
      isGoLive: true,
    })
    await at.db
      .transaction()
      .execute((tx) => tx.updateTable('project').set({ state: 'draft' }).where('id', '=', project.project.id).execute())
  })

  it('is grouped by department, axis or nature; a project with two natures stands under both', async () => {
    expect(await shown({ groupBy: 'department' })).toEqual([
      ['tôt', school.id],
      ['tard', school.id],
      ['soins', health.id],
    ])
    expect(await shown({ groupBy: 'axis' })).toEqual([
      ['tôt', '1'],
      ['tard', '2'],
      ['soins', 'none'],
    ])
    expect(await shown({ groupBy: 'nature' })).toEqual([
      ['tôt', 'it'],
      ['tard', 'it'],
      ['soins', 'organisation'],
      ['tard', 'legislation'],
    ])
    expect(await road({ groupBy: 'nature' })).toMatchObject({ total: 4, projects: 3 })
  })

  it('is narrowed by department, axis, nature and state', async () => {
    expect(await titles({ departmentId: health.id })).toEqual(['soins'])
    expect(await titles({ axis: 2 })).toEqual(['tard'])
    expect(await titles({ nature: 'it' })).toEqual(['tôt', 'tard'])
    expect(await titles({ states: ['completed'] })).toEqual(['fini'])
  })

  it('counts and finds the projects that wait for something overdue; what has ended waits no more', async () => {
    expect(await road()).toMatchObject({ projects: 3, overdue: 1, asOf: '2026-11-22' })
    expect(await titles({ overdue: true })).toEqual(['tard'])
    expect(await titles({ overdue: true, states: ['completed'] })).toEqual([])
  })

  it('pages without losing or repeating a row, whatever the groups', async () => {
    for (const groupBy of ['none', 'department', 'axis', 'nature'] as const) {
      const whole = await shown({ groupBy })
      const paged: (typeof whole)[number][] = []
      let cursor: string | undefined
      do {
        const page = await road({ groupBy, limit: 1, ...(cursor ? { cursor } : {}) })
        paged.push(...page.items.map(({ project, group }) => [project.title.fr, group] as const))
        cursor = page.nextCursor ?? undefined
      } while (cursor)
      expect(paged).toEqual(whole)
    }
  })

  it('is exported with one row per milestone, in the language of the reader', async () => {
    expect((await call(at, planningApi.exportRoadmap, { query: { format: 'csv' } })).status).toBe(401)
    const query = { format: 'csv', nature: 'legislation' } as const
    const german = await aPerson(at, { lang: 'de' })
    const csv = (await done(at, planningApi.exportRoadmap, { as: german, query })).toString('utf8')
    const rows = csv.trim().split('\r\n')
    expect(rows).toHaveLength(11)
    expect(rows[0]).toContain('Nummer;Projekt;Departement;Art;Stossrichtung;Status;Phase;Meilenstein')
    expect(csv).toContain('Einführung;Betriebsaufnahme;Steuerungsentscheid;;;2026-11-21;;;;ja')
    const xlsx = await done(at, planningApi.exportRoadmap, { as: german, query: { format: 'xlsx' } })
    expect(xlsx.subarray(0, 2).toString()).toBe('PK')
  })
})
