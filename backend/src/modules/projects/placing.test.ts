import { projectsApi, type Sheet } from '@triaxe/shared-types'
import { placingFields } from '@triaxe/shared-types/projects.rules'
import { describe, expect, it } from 'vitest'
import { aDepartment, aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'

const at = installation()

const seen = (as: { id: string }, projectId: string) => done(at, projectsApi.getProject, { as, params: { projectId } })

describe('the people, the departments and the confidentiality of a project', () => {
  it('are up to project lead, sponsor and lead department; a member reads them and is told so beforehand', async () => {
    const department = await aDepartment(at)
    const member = await aPerson(at, { department })
    const project = await aProject(at, { department, members: [member] })
    const [lead] = project.leads
    const registrar = await aPerson(at, { department, roles: ['registrar'] })
    for (const who of [lead!, project.sponsor, registrar])
      expect((await seen(who, project.id)).can).toMatchObject({ editSheet: true, placeSheet: true })

    const { sheet, version, can } = await seen(member, project.id)
    expect(can).toMatchObject({ editSheet: true, placeSheet: false })
    const other = await aDepartment(at)
    const changes: Pick<Sheet, (typeof placingFields)[number]> = {
      leadDepartmentId: other.id,
      departmentIds: [other.id],
      confidential: true,
      members: [],
    }
    for (const field of placingFields) {
      const body = { ...sheet, [field]: changes[field] }
      const answer = await call(at, projectsApi.saveSheet, {
        as: member,
        params: { projectId: project.id },
        version,
        body,
      })
      expect(answer).toMatchObject({ status: 422, problem: { reason: 'projects.placing_not_yours' } })
    }
  })

  it('are closed to everyone while the project is examined', async () => {
    const project = await aProject(at, { state: 'under_review' })
    expect((await seen(project.leads[0]!, project.id)).can).toMatchObject({ placeSheet: false, takeLead: false })
  })
})

describe('the lead department of a draft', () => {
  it('changes when somebody of another department who answers for the project takes it over', async () => {
    const [former, own] = [await aDepartment(at), await aDepartment(at)]
    const lead = await aPerson(at, { department: own })
    const project = await aProject(at, { department: former, leads: [lead] })
    const params = { projectId: project.id }
    const before = await seen(lead, project.id)
    expect(before.can.takeLead).toBe(true)
    const taken = await done(at, projectsApi.saveSheet, {
      as: lead,
      params,
      version: before.version,
      body: { ...before.sheet, leadDepartmentId: own.id, departmentIds: [former.id] },
    })
    expect(taken).toMatchObject({ sheet: { leadDepartmentId: own.id }, can: { takeLead: false, placeSheet: true } })
    // The department that had it may take it back by one of its own, and is never handed it.
    expect((await seen(project.sponsor, project.id)).can.takeLead).toBe(true)
    const handed = await call(at, projectsApi.saveSheet, {
      as: lead,
      params,
      version: taken.version,
      body: { ...taken.sheet, leadDepartmentId: former.id, departmentIds: [] },
    })
    expect(handed).toMatchObject({ status: 422, problem: { reason: 'projects.not_your_department' } })
  })

  it('stays once the project is approved', async () => {
    const lead = await aPerson(at, { department: await aDepartment(at) })
    const project = await aProject(at, { state: 'approved', leads: [lead] })
    expect((await seen(lead, project.id)).can).toMatchObject({ placeSheet: true, takeLead: false })
  })
})
