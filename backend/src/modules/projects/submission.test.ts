import { projectsApi } from '@triaxe/shared-types'
import { describe, expect, it } from 'vitest'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'

const at = installation()

const eventsOf = (projectId: string) =>
  at.db.selectFrom('auditEvent').select(['type', 'changes']).where('projectId', '=', projectId).orderBy('id').execute()

describe('submitting', () => {
  it('climbs the ladder: signed in, well formed, with a version, visible, allowed, fresh, complete', async () => {
    const stranger = await aPerson(at)
    const project = await aProject(at, { sheet: { audience: '', estimatedPosts: 50, postsOrigin: ' ', endsOn: null } })
    const [lead] = project.leads
    const params = { projectId: project.id }
    const submit = (more: object = {}) =>
      call(at, projectsApi.moveProject, { as: lead!, params, version: 1, body: { action: 'submit' }, ...more })
    expect((await submit({ as: undefined })).status).toBe(401)
    expect((await submit({ body: { action: 'approve' } })).status).toBe(400)
    expect((await submit({ body: { action: 'return', questions: [] } })).status).toBe(400)
    expect((await submit({ version: undefined })).status).toBe(428)
    expect((await submit({ as: stranger })).status).toBe(404)
    expect((await submit({ as: project.sponsor })).status).toBe(403)
    expect((await submit({ version: 4 })).status).toBe(412)
    const { status, problem } = await submit()
    expect(status).toBe(422)
    expect(problem).toMatchObject({ reason: 'projects.incomplete', values: { count: 3 } })
    expect(problem!.pointers).toEqual(
      ['/audience', '/postsOrigin', '/endsOn'].map((pointer) => ({ pointer, reason: 'projects.field_missing' })),
    )
    expect(await eventsOf(project.id)).toEqual([])
  })

  it('keeps each submission as a numbered version that nobody can change, and a second one beside the first', async () => {
    const project = await aProject(at)
    const [lead] = project.leads
    const params = { projectId: project.id }
    const move = (version: number, action: 'submit' | 'withdraw') =>
      done(at, projectsApi.moveProject, { as: lead!, params, version, body: { action } })
    await move(1, 'submit')
    const withdrawn = await move(2, 'withdraw')
    const body = { ...withdrawn.sheet, estimatedCost: '300000.50' }
    await done(at, projectsApi.saveSheet, { as: lead!, params, version: 3, body })
    at.setNow('2026-11-25T10:00:00Z')
    expect((await move(4, 'submit')).submissions).toBe(2)
    at.setNow('2026-11-22T09:00:00Z')

    const { items } = await done(at, projectsApi.listSubmissions, { as: lead!, params })
    expect(items).toEqual([
      { number: 2, submittedAt: '2026-11-25T10:00:00.000Z', submittedBy: lead!.name },
      { number: 1, submittedAt: '2026-11-22T09:00:00.000Z', submittedBy: lead!.name },
    ])
    const version = (number: number) =>
      done(at, projectsApi.getSubmission, { as: lead!, params: { ...params, number: number as never } })
    const [first, second] = [await version(1), await version(2)]
    expect([first.sheet.estimatedCost, second.sheet.estimatedCost]).toEqual(['250000.00', '300000.50'])
    expect(first.names).toMatchObject({
      [lead!.id]: lead!.name,
      [project.department.id]: { fr: expect.stringMatching(/^Département/) },
    })
    expect(
      (await call(at, projectsApi.getSubmission, { as: lead!, params: { ...params, number: 3 as never } })).status,
    ).toBe(404)
    await expect(
      at.db.transaction().execute((tx) => tx.updateTable('projectSubmission').set({ number: 9 }).execute()),
    ).rejects.toThrow(/permission denied/)
  })

  it('in confidence stays in confidence: lifting it opens the project as it stands and what is submitted from then on', async () => {
    const project = await aProject(at, { confidential: true })
    const [lead] = project.leads
    const [outsider, council] = [await aPerson(at), await aPerson(at, { roles: ['council'] })]
    const params = { projectId: project.id }
    const move = (version: number, action: 'submit' | 'withdraw') =>
      done(at, projectsApi.moveProject, { as: lead!, params, version, body: { action } })
    await move(1, 'submit')
    const { sheet } = await move(2, 'withdraw')
    await done(at, projectsApi.saveSheet, { as: lead!, params, version: 3, body: { ...sheet, confidential: false } })
    await move(4, 'submit')

    const numbers = async (as: { id: string }) =>
      (await done(at, projectsApi.listSubmissions, { as, params })).items.map(({ number }) => number)
    expect([await numbers(lead!), await numbers(council), await numbers(outsider)]).toEqual([[2, 1], [2, 1], [2]])
    const statusOf = async (as: { id: string }, number: number) =>
      (await call(at, projectsApi.getSubmission, { as, params: { ...params, number: number as never } })).status
    expect(await statusOf(lead!, 1)).toBe(200)
    expect([await statusOf(outsider, 1), await statusOf(outsider, 2)]).toEqual([404, 200])
  })

  it('twice at once leaves one version and one entry in the history', async () => {
    const project = await aProject(at)
    const [lead] = project.leads
    const params = { projectId: project.id }
    const submit = () =>
      call(at, projectsApi.moveProject, { as: lead!, params, version: 1, body: { action: 'submit' } })
    const answers = await Promise.all([submit(), submit()])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 412])
    expect((await done(at, projectsApi.listSubmissions, { as: lead!, params })).items).toHaveLength(1)
    expect(await eventsOf(project.id)).toMatchObject([
      { type: 'project.submitted', changes: { state: { before: 'draft', after: 'submitted' }, submission: 1 } },
    ])
  })
})
