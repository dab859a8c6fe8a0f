import { projectsApi } from '@triaxe/shared-types'
import { describe, expect, it } from 'vitest'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'

const at = installation()

const eventsOf = (projectId: string) =>
  at.db.selectFrom('auditEvent').select(['type', 'changes']).where('projectId', '=', projectId).orderBy('id').execute()

describe('the sheet of an approved or running project', () => {
  it('keeps what the approval rested on, lets texts and people change, and every change is history', async () => {
    const project = await aProject(at, { state: 'in_progress' })
    const [lead] = project.leads
    const params = { projectId: project.id }
    const { sheet, frozen } = await done(at, projectsApi.getProject, { as: lead!, params })
    expect(frozen).toEqual(expect.arrayContaining(['mainAxis', 'estimatedCost', 'estimatedPosts', 'natures']))
    const refused = await call(at, projectsApi.saveSheet, {
      as: lead!,
      params,
      version: 1,
      body: { ...sheet, mainAxis: 3, estimatedCost: '1.00', audience: 'Les aînés' },
    })
    expect(refused.status).toBe(422)
    expect(refused.problem!.pointers).toEqual([
      { pointer: '/mainAxis', reason: 'projects.frozen' },
      { pointer: '/estimatedCost', reason: 'projects.frozen' },
    ])
    const member = { personId: (await aPerson(at)).id, role: 'member' as const }
    const body = { ...sheet, audience: 'Les aînés', members: [...sheet.members, member] }
    await done(at, projectsApi.saveSheet, { as: lead!, params, version: 1, body })
    expect(await eventsOf(project.id)).toMatchObject([
      { type: 'project.sheet_changed', changes: { audience: { before: sheet.audience, after: 'Les aînés' } } },
    ])
  })

  it('may still be given a value that a list never said, when the project was taken over', async () => {
    const project = await aProject(at, {
      state: 'in_progress',
      takenOver: true,
      sheet: { mainAxis: null, estimatedPosts: null },
    })
    const [lead] = project.leads
    const params = { projectId: project.id }
    const { sheet } = await done(at, projectsApi.getProject, { as: lead!, params })
    const saved = await done(at, projectsApi.saveSheet, {
      as: lead!,
      params,
      version: 1,
      body: { ...sheet, mainAxis: 2 },
    })
    expect(saved).toMatchObject({ sheet: { mainAxis: 2 }, frozen: expect.arrayContaining(['mainAxis']) })
  })

  it.each(['submitted', 'under_review', 'completed', 'rejected', 'stopped'] as const)(
    'is closed to everyone while %s',
    async (state) => {
      const project = await aProject(at, { state })
      const [lead] = project.leads
      const params = { projectId: project.id }
      const { sheet, can } = await done(at, projectsApi.getProject, { as: lead!, params })
      expect(can.editSheet).toBe(false)
      const answer = await call(at, projectsApi.saveSheet, {
        as: lead!,
        params,
        version: 1,
        body: { ...sheet, audience: 'x' },
      })
      expect(answer.status).toBe(403)
    },
  )
})
