import { auditApi, identityApi, projectsApi } from '@triaxe/shared-types'
import { describe, expect, it } from 'vitest'
import { aDepartment, aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'
import { system } from '../../platform/context.ts'
import { newId } from '../../platform/id.ts'
import { record } from './index.ts'

const at = installation()

const happened = (type: string, subject: Record<string, string> = {}, changes: Record<string, unknown> = {}) =>
  at.db
    .transaction()
    .execute((tx) => record(tx, { actor: system, at: at.now(), type, subject, changes, reason: 'Motif' }))

describe('the history of a project', () => {
  it('says who did what and when, old and new by field, the newest first', async () => {
    const department = await aDepartment(at)
    const project = await aProject(at, { department, state: 'submitted' })
    await happened('project.created', { projectId: project.id })
    at.setNow('2026-11-22T10:00:00Z')
    await happened(
      'project.sheet_changed',
      { projectId: project.id },
      { leadDepartmentId: { before: null, after: department.id } },
    )
    const history = await done(at, auditApi.projectHistory, {
      as: project.leads[0]!,
      params: { projectId: project.id },
    })
    expect(history.items.map(({ type }) => type)).toEqual(['project.sheet_changed', 'project.created'])
    expect(history.items[0]).toMatchObject({
      actor: 'Triaxe',
      at: '2026-11-22T10:00:00.000Z',
      project: { code: project.code },
      changes: [{ field: 'leadDepartmentId', from: null, to: department.id }],
    })
    expect(history.names[department.id]).toEqual(department.name)
  })

  it('shows its steps, but no changes and no reasons, to those who stand outside', async () => {
    const project = await aProject(at, { state: 'submitted' })
    await happened('project.submitted', { projectId: project.id }, { state: { before: 'draft', after: 'submitted' } })
    const read = async (as: { id: string }) =>
      (await done(at, auditApi.projectHistory, { as, params: { projectId: project.id } })).items[0]
    expect(await read(await aPerson(at, { roles: ['council'] }))).toMatchObject({ changes: [], reason: null })
    expect(await read(await aPerson(at, { roles: ['chancellery'] }))).toMatchObject({ reason: 'Motif' })
    const colleague = await aPerson(at, { department: project.department })
    expect((await read(colleague))?.changes).toHaveLength(1)
  })

  it('tells nobody from outside what was written in confidence, once the project is no longer confidential', async () => {
    const project = await aProject(at, { confidential: true })
    const [lead] = project.leads
    const params = { projectId: project.id }
    const { sheet } = await done(at, projectsApi.getProject, { as: lead!, params })
    await happened('project.sheet_changed', params, {
      leadDepartmentId: { before: null, after: project.department.id },
    })
    await done(at, projectsApi.saveSheet, { as: lead!, params, version: 1, body: { ...sheet, confidential: false } })
    await done(at, projectsApi.moveProject, { as: lead!, params, version: 2, body: { action: 'submit' } })
    const read = async (as: { id: string }) => {
      const { items, names } = await done(at, auditApi.projectHistory, { as, params })
      return { changes: items.flatMap(({ changes, reason }) => [...changes, ...(reason ? [reason] : [])]), names }
    }
    expect(await read(await aPerson(at))).toEqual({ changes: [], names: {} })
    expect(await read(await aPerson(at, { roles: ['council'] }))).toEqual({ changes: [], names: {} })
    expect((await read(lead!)).changes).toContainEqual(expect.objectContaining({ field: 'leadDepartmentId' }))
  })

  it('does not exist for those who may not know of the project', async () => {
    const draft = await aProject(at)
    const stranger = await aPerson(at, { roles: ['council'] })
    const answer = await call(at, auditApi.projectHistory, { as: stranger, params: { projectId: draft.id } })
    expect(answer.status).toBe(404)
  })
})

describe('the history of everything', () => {
  it('is read by the auditor page by page, by person, type and day', async () => {
    const auditor = await aPerson(at, { roles: ['auditor'] })
    const admin = await aPerson(at, { roles: ['administrator'], name: 'Ada Ministre' })
    at.setNow('2026-12-01T22:30:00Z')
    for (const code of ['EIN', 'ZWE', 'DRE'])
      await done(at, identityApi.createDepartment, { as: admin, body: { code, name: { fr: code } } })
    const list = (query: Record<string, string | number>) => done(at, auditApi.listHistory, { as: auditor, query })
    const first = await list({ actorId: admin.id, limit: 2 })
    expect(first).toMatchObject({ total: 3, can: { verify: true } })
    const second = await list({ actorId: admin.id, limit: 2, cursor: first.nextCursor ?? '' })
    expect([...first.items, ...second.items].map(({ changes }) => changes[0]?.to)).toEqual(['DRE', 'ZWE', 'EIN'])
    expect(second.nextCursor).toBeNull()
    expect((await list({ type: 'department.created' })).total).toBe(3)
    expect((await list({ type: 'department' })).total).toBe(3)
    expect((await list({ type: 'depart' })).total).toBe(0)
    // Half past ten in the evening UTC is the first of December in Switzerland until midnight.
    expect((await list({ from: '2026-12-01', to: '2026-12-01', type: 'department' })).total).toBe(3)
    expect((await list({ from: '2026-12-02', type: 'department' })).total).toBe(0)
    const choices = await done(at, auditApi.historyChoices, { as: auditor })
    expect(choices.actors).toContainEqual({ id: admin.id, label: 'Ada Ministre' })
    expect(choices.types).toContain('department.created')
  })

  it('leaves the projects out for who administers, and is closed to everybody else', async () => {
    const project = await aProject(at, { state: 'submitted' })
    await happened('project.submitted', { projectId: project.id })
    await happened('person.changed')
    await happened(
      'option.changed',
      { optionId: newId() },
      { departures: [[], [{ projectId: project.id, reason: 'X' }]] },
    )
    await happened('plan.adopted', { decisionId: newId() })
    const admin = await aPerson(at, { roles: ['administrator'] })
    const seen = await done(at, auditApi.listHistory, { as: admin })
    expect(seen.items.every((event) => event.project === null && !event.type.startsWith('project'))).toBe(true)
    expect(seen.can.verify).toBe(false)
    expect(seen.items.filter(({ type }) => /^(option|plan)/.test(type))).toEqual([])
    const auditor = await aPerson(at, { roles: ['auditor'] })
    for (const type of ['option', 'plan'])
      expect((await done(at, auditApi.listHistory, { as: auditor, query: { type } })).total).toBe(1)
    const list = async (roles: ('chancellery' | 'council')[]) =>
      (await call(at, auditApi.listHistory, { as: await aPerson(at, { roles }) })).problem?.reason
    expect(await list(['chancellery'])).toBe('audit.not_open_to_you')
    expect((await call(at, auditApi.listHistory, {})).status).toBe(401)
    expect((await call(at, auditApi.verifyHistory, { as: admin })).status).toBe(403)
  })

  it('tells the departures of an option before and after, with the title of each project', async () => {
    const project = await aProject(at, { state: 'submitted', title: 'Guichet' })
    const after = [{ projectId: project.id, reason: 'Mandat' }]
    await happened('option.changed', { optionId: newId() }, { departures: [[], after], name: ['A', 'A'] })
    const auditor = await aPerson(at, { roles: ['auditor'] })
    const { items, names } = await done(at, auditApi.listHistory, { as: auditor, query: { type: 'option', limit: 1 } })
    expect(items[0]?.changes).toEqual([{ field: 'departures', from: [], to: after }])
    expect(names[project.id]).toEqual({ fr: 'Guichet' })
  })

  it('is exported as CSV, XLSX and JSON, as it is filtered', async () => {
    const auditor = await aPerson(at, { roles: ['auditor'], lang: 'de' })
    await happened('department.changed', {}, { before: { code: 'A' }, after: { code: '=B' } })
    const exported = async (format: 'csv' | 'xlsx' | 'json') =>
      (await call(at, auditApi.exportHistory, { as: auditor, query: { format, type: 'department.changed' } })).body
    const csv = (await exported('csv')).toString('utf8')
    expect(csv.split('\r\n')[0]).toContain('Was geschah')
    expect(csv).toContain('hat ein Departement geändert')
    expect(csv.trim().split('\r\n')).toHaveLength(2)
    expect((await exported('xlsx')).subarray(0, 2).toString()).toBe('PK')
    const json = (await exported('json')) as unknown as { items: { type: string }[] }
    expect(json.items).toMatchObject([
      { type: 'department.changed', changes: [{ field: 'code', from: 'A', to: '=B' }] },
    ])
  })

  it('refuses a cursor that is none of ours and a filter it does not know', async () => {
    const auditor = await aPerson(at, { roles: ['auditor'] })
    const list = async (query: Record<string, string>) =>
      (await call(at, auditApi.listHistory, { as: auditor, query })).status
    expect(await list({ cursor: 'nonsense' })).toBe(400)
    expect(await list({ type: 'DROP TABLE' })).toBe(400)
    expect(await list({ from: '2026-13-01' })).toBe(400)
  })
})
