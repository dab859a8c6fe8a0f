import { projectsApi, type Sheet } from '@triaxe/shared-types'
import { describe, expect, it } from 'vitest'
import { aDepartment, aPerson, aService } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aProject, completeSheet } from '../../../test/project.builders.ts'

const at = installation()

const eventsOf = (projectId: string) =>
  at.db
    .selectFrom('auditEvent')
    .select(['type', 'actorLabel', 'changes'])
    .where('projectId', '=', projectId)
    .orderBy('id')
    .execute()
const sheetOf = async (as: { id: string }, projectId: string) =>
  await done(at, projectsApi.getProject, { as, params: { projectId } })

describe('beginning a draft', () => {
  it('is open to the registrar and the head of a department, and to people who lead a project there', async () => {
    const department = await aDepartment(at)
    const [other, nobodys] = [
      await aPerson(at, { roles: ['registrar'], department: await aDepartment(at) }),
      await aPerson(at),
    ]
    const assessor = await aPerson(at, { roles: ['assessor'], department })
    const registrar = await aPerson(at, { roles: ['registrar'], department })
    const head = await aPerson(at, { roles: ['department_head'], department })
    const lead = await aPerson(at, { department })
    await aProject(at, { department, leads: [lead] })
    const begin = (as?: { id: string }) =>
      call(at, projectsApi.createProject, { ...(as ? { as } : {}), body: { leadDepartmentId: department.id } })

    expect((await begin()).status).toBe(401)
    expect((await call(at, projectsApi.createProject, { as: head, body: { budget: 1 } as object })).status).toBe(400)
    const may = async (as: { id: string }) => (await done(at, projectsApi.getBeginning, { as })).can.create
    for (const refused of [nobodys, assessor]) expect(await may(refused)).toBe(false)
    for (const refused of [other, nobodys, assessor]) expect((await begin(refused)).status).toBe(403)
    for (const allowed of [registrar, head, lead]) {
      expect(await may(allowed)).toBe(true)
      expect((await begin(allowed)).status).toBe(201)
    }
  })

  it('gives the next code of the year, and the history says who began it', async () => {
    const department = await aDepartment(at)
    const head = await aPerson(at, { roles: ['department_head'], department })
    const begin = (title: string) => done(at, projectsApi.createProject, { as: head, body: { title: { fr: title } } })
    const codes = (await Promise.all(['Un', 'Deux', 'Trois'].map(begin))).map(({ code }) => Number(code.slice(5)))
    expect(Math.max(...codes) - Math.min(...codes)).toBe(2)
    const project = await begin('Quatre')
    expect(project).toMatchObject({ state: 'draft', code: expect.stringMatching(/^2026-\d{4}$/), version: 1 })
    expect(await eventsOf(project.id)).toMatchObject([{ type: 'project.created', actorLabel: head.name }])
  })

  it('makes a person who only leads other projects the lead of this one too', async () => {
    const department = await aDepartment(at)
    const lead = await aPerson(at, { department })
    await aProject(at, { department, leads: [lead] })
    const project = await done(at, projectsApi.createProject, { as: lead, body: {} })
    expect(project.sheet.members).toEqual([{ personId: lead.id, role: 'project_lead' }])
    expect(project.can.editSheet).toBe(true)
  })
})

describe('saving the sheet of a draft', () => {
  it('climbs the ladder of refusals and then keeps every field, on whichever device one goes on', async () => {
    const department = await aDepartment(at)
    const partner = await aDepartment(at)
    const service = await aService(at, department.id)
    const head = await aPerson(at, { roles: ['department_head'], department })
    const project = await done(at, projectsApi.createProject, { as: head, body: {} })
    const params = { projectId: project.id }
    const [lead, sponsor] = [await aPerson(at), await aPerson(at)]
    const body: Sheet = {
      ...project.sheet,
      ...completeSheet,
      serviceId: service.id,
      departmentIds: [partner.id],
      natures: ['it', 'legislation'],
      legislationActs: 'Loi sur la cyberadministration',
      consultationFrom: '2027-02-01',
      consultationTo: '2027-05-01',
      members: [
        { personId: lead.id, role: 'project_lead' },
        { personId: sponsor.id, role: 'sponsor' },
      ],
      partners: [{ kind: 'commune', name: 'Delémont', role: 'pilote', shareBp: 2500 }],
      confidential: true,
      digitalDivide: 'Aide au guichet',
    }
    const save = (more: object = {}) => call(at, projectsApi.saveSheet, { as: head, params, version: 1, body, ...more })

    expect((await save({ as: undefined })).status).toBe(401)
    expect((await save({ body: { ...body, mainAxis: 4 } })).status).toBe(400)
    expect((await save({ version: undefined })).status).toBe(428)
    expect((await save({ as: await aPerson(at) })).status).toBe(404)
    const colleague = await aPerson(at, { department: partner, roles: ['department_head'] })
    await done(at, projectsApi.saveSheet, {
      as: head,
      params,
      version: 1,
      body: { ...project.sheet, departmentIds: [partner.id] },
    })
    expect((await save({ as: colleague, version: 2 })).status).toBe(403)
    expect((await save()).status).toBe(412)
    expect((await save({ version: 2, body: { ...body, endsOn: '2020-01-01' } })).status).toBe(422)
    const saved = await save({ version: 2 })
    expect(saved.status).toBe(200)
    expect(saved.headers['etag']).toBe('"3"')
    expect((await sheetOf(lead, project.id)).sheet).toEqual({ ...body, estimatedCost: '250000.00' })
    expect((await eventsOf(project.id)).map(({ type }) => type)).toEqual(['project.created'])
  })

  it('with nothing changed keeps the version: an idle form disturbs nobody', async () => {
    const project = await aProject(at)
    const [lead] = project.leads
    const { sheet } = await sheetOf(lead!, project.id)
    const again = await done(at, projectsApi.saveSheet, {
      as: lead!,
      params: { projectId: project.id },
      version: 1,
      body: sheet,
    })
    expect(again.version).toBe(1)
  })

  it('of two editors at once lets one through and tells the other', async () => {
    const project = await aProject(at)
    const [lead] = project.leads
    const { sheet } = await sheetOf(lead!, project.id)
    const save = (audience: string) =>
      call(at, projectsApi.saveSheet, {
        as: lead!,
        params: { projectId: project.id },
        version: 1,
        body: { ...sheet, audience },
      })
    const answers = await Promise.all([save('Les communes'), save('Les écoles')])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412])
    const kept = answers.find(({ status }) => status === 200)!.body.sheet.audience
    expect((await sheetOf(lead!, project.id)).sheet.audience).toBe(kept)
  })

  it('refuses what contradicts itself, with a pointer to each field', async () => {
    const project = await aProject(at)
    const [lead] = project.leads
    const foreign = await aService(at, (await aDepartment(at)).id)
    const { sheet } = await sheetOf(lead!, project.id)
    const refusal = async (change: Partial<Sheet>) => {
      const body = { ...sheet, ...change }
      const { status, problem } = await call(at, projectsApi.saveSheet, {
        as: lead!,
        params: { projectId: project.id },
        version: 1,
        body,
      })
      expect(status).toBe(422)
      return problem!.pointers
    }
    const both = [
      { personId: lead!.id, role: 'project_lead' as const },
      { personId: lead!.id, role: 'sponsor' as const },
    ]
    expect(await refusal({ members: both })).toEqual([{ pointer: '/members', reason: 'projects.named_twice' }])
    expect(await refusal({ openEnded: true, consultationFrom: '2027-02-01', consultationTo: '2027-01-01' })).toEqual([
      { pointer: '/endsOn', reason: 'projects.open_end_has_date' },
      { pointer: '/consultationTo', reason: 'projects.period_reversed' },
    ])
    expect(await refusal({ serviceId: foreign.id })).toEqual([
      { pointer: '/serviceId', reason: 'projects.service_of_other_department' },
    ])
    expect(await refusal({ leadDepartmentId: foreign.departmentId })).toEqual([
      { pointer: '/leadDepartmentId', reason: 'projects.not_your_department' },
    ])
    const partner = { kind: 'canton' as const, name: 'Berne', role: '', shareBp: 6000 }
    expect(await refusal({ partners: [partner, partner] })).toEqual([
      { pointer: '/partners', reason: 'projects.shares_above_whole' },
    ])
    expect(await refusal({ members: [{ personId: project.id, role: 'member' }] })).toEqual([
      { pointer: '/members', reason: 'projects.person_unknown' },
    ])
    const sponsors = [project.sponsor, await aPerson(at)].map(({ id }) => ({ personId: id, role: 'sponsor' as const }))
    expect(await refusal({ members: sponsors })).toEqual([{ pointer: '/members', reason: 'projects.one_sponsor' }])
  })
})

describe('deleting a draft', () => {
  it('is refused to strangers, to members without the task and for what was once submitted', async () => {
    const [member, stranger] = [await aPerson(at), await aPerson(at)]
    const project = await aProject(at, { members: [member] })
    const [lead] = project.leads
    const params = { projectId: project.id }
    const remove = (as: { id: string } | null, version?: number) =>
      call(at, projectsApi.deleteDraft, { ...(as ? { as } : {}), params, ...(version ? { version } : {}) })
    expect((await remove(null, 1)).status).toBe(401)
    expect((await remove(lead!)).status).toBe(428)
    expect((await remove(stranger, 1)).status).toBe(404)
    expect((await remove(member, 1)).status).toBe(403)
    expect((await remove(lead!, 9)).status).toBe(412)
    const move = (action: 'submit' | 'withdraw', version: number) =>
      done(at, projectsApi.moveProject, { as: lead!, params, version, body: { action } })
    await move('submit', 1)
    expect((await remove(lead!, 2)).problem).toMatchObject({ code: 'rule_broken', reason: 'projects.not_deletable' })
    expect((await move('withdraw', 2)).can.delete).toBe(false)
    expect((await remove(lead!, 3)).status).toBe(422)
  })

  it('hides it at once and brings it back whole, with the same code', async () => {
    const project = await aProject(at)
    const [lead] = project.leads
    const params = { projectId: project.id }
    const before = await sheetOf(lead!, project.id)
    expect((await call(at, projectsApi.deleteDraft, { as: lead!, params, version: 1 })).status).toBe(204)
    expect((await call(at, projectsApi.getProject, { as: lead!, params })).status).toBe(404)
    expect((await call(at, projectsApi.restoreDraft, { params })).status).toBe(401)
    expect((await call(at, projectsApi.restoreDraft, { as: await aPerson(at), params })).status).toBe(404)
    const restored = await done(at, projectsApi.restoreDraft, { as: lead!, params })
    expect(restored).toEqual({ ...before, version: 3 })
    expect((await call(at, projectsApi.restoreDraft, { as: lead!, params })).status).toBe(404)
    expect((await eventsOf(project.id)).map(({ type }) => type).sort()).toEqual(['project.deleted', 'project.restored'])
  })

  it('is final after thirty days', async () => {
    const project = await aProject(at)
    const [lead] = project.leads
    await done(at, projectsApi.deleteDraft, { as: lead!, params: { projectId: project.id }, version: 1 })
    at.setNow('2026-12-23T09:00:00Z')
    const head = await aPerson(at, { roles: ['department_head'], department: project.department })
    await done(at, projectsApi.createProject, { as: head, body: {} })
    const rows = await at.db.selectFrom('project').select('id').where('id', '=', project.id).execute()
    expect(rows).toEqual([])
    at.setNow('2026-11-22T09:00:00Z')
  })
})

describe('beginning from a copy', () => {
  it('is possible from a project that has ended, for its department: what was wanted comes along, dates and people do not', async () => {
    const project = await aProject(at, { state: 'stopped', title: 'Dossier des élèves' })
    const running = await aProject(at, { state: 'in_progress', department: project.department })
    const head = await aPerson(at, { roles: ['department_head'], department: project.department })
    const copy = (as: { id: string }, projectId: string) =>
      call(at, projectsApi.copyProject, { as, params: { projectId } })
    expect((await call(at, projectsApi.copyProject, { params: { projectId: project.id } })).status).toBe(401)
    expect((await copy(head, head.id)).status).toBe(404)
    expect((await copy(await aPerson(at, { roles: ['chancellery'] }), project.id)).status).toBe(403)
    expect((await copy(head, running.id)).problem?.reason).toBe('projects.copy_only_final')
    const { status, body } = await copy(head, project.id)
    expect(status).toBe(201)
    expect(body).toMatchObject({
      state: 'draft',
      copiedFrom: { id: project.id, code: project.code },
      sheet: {
        title: { fr: 'Dossier des élèves' },
        estimatedCost: '250000.00',
        startsOn: null,
        endsOn: null,
        members: [],
      },
    })
    expect(body.code).not.toBe(project.code)
  })
})
