import { projectsApi } from '@triaxe/shared-types'
import { describe, expect, it } from 'vitest'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'

const at = installation()

const question = { field: 'estimatedCost' as const, question: 'Sur quelle offre repose ce montant ?' }
const eventsOf = (projectId: string) =>
  at.db.selectFrom('auditEvent').select(['type', 'changes']).where('projectId', '=', projectId).orderBy('id').execute()

describe('returning with questions', () => {
  it('is answered field by field by the department, and the exchange is kept over the next submission', async () => {
    const project = await aProject(at, { state: 'under_review' })
    const [lead] = project.leads
    const chancellery = await aPerson(at, { roles: ['chancellery'] })
    const params = { projectId: project.id }
    const questions = [question, { field: 'dataPrivacy' as const, question: 'Où les données sont-elles hébergées ?' }]
    await done(at, projectsApi.moveProject, {
      as: chancellery,
      params,
      version: 1,
      body: { action: 'return', questions },
    })
    const asked = await done(at, projectsApi.listQuestions, { as: lead!, params })
    expect(asked).toMatchObject({
      can: { answer: true },
      items: questions.map((q) => ({ ...q, askedBy: chancellery.name, answer: null })),
    })
    expect(await eventsOf(project.id)).toMatchObject([{ type: 'project.returned', changes: { questions } }])

    const questionId = asked.items[0]!.id
    const body = { answer: 'Sur l’offre du 3 novembre.' }
    const give = (more: object = {}) =>
      call(at, projectsApi.answerQuestion, { as: lead!, params: { ...params, questionId }, body, ...more })
    expect((await give({ as: undefined })).status).toBe(401)
    expect((await give({ body: { answer: ' ' } })).status).toBe(400)
    expect((await give({ as: await aPerson(at) })).status).toBe(404)
    expect((await give({ params: { ...params, questionId: project.id } })).status).toBe(404)
    expect((await give({ as: chancellery })).status).toBe(403)
    expect((await Promise.all([give(), give()])).map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200, 422,
    ])
    expect(await eventsOf(project.id)).toContainEqual({
      type: 'project.question_answered',
      changes: { field: 'estimatedCost', ...body },
    })

    const again = await done(at, projectsApi.moveProject, { as: lead!, params, version: 2, body: { action: 'submit' } })
    expect(again.openQuestions).toBe(1)
    const kept = await done(at, projectsApi.listQuestions, { as: chancellery, params })
    expect(kept).toMatchObject({
      can: { answer: false },
      items: [{ ...body, answeredBy: lead!.name }, { answer: null }],
    })
    const council = await aPerson(at, { roles: ['council'] })
    expect((await call(at, projectsApi.listQuestions, { as: council, params })).status).toBe(403)
  })

  it('lets the department correct an answer until it submits again, and the history keeps both', async () => {
    const project = await aProject(at, { state: 'submitted' })
    const [lead] = project.leads
    const chancellery = await aPerson(at, { roles: ['chancellery'] })
    const params = { projectId: project.id }
    const step = (as: { id: string }, version: number, body: object) =>
      done(at, projectsApi.moveProject, { as, params, version, body: body as { action: 'submit' } })
    await step(chancellery, 1, { action: 'return', questions: [question] })
    const list = () => done(at, projectsApi.listQuestions, { as: lead!, params })
    const questionId = (await list()).items[0]!.id
    const give = (answer: string, replaces?: string | null) =>
      call(at, projectsApi.answerQuestion, {
        as: lead!,
        params: { ...params, questionId },
        body: { answer, ...(replaces ? { replaces } : {}) },
      })
    await give('Sur l’offre du 3 novembre.')
    const [first] = (await list()).items
    expect(first).toMatchObject({ isOpen: true })

    at.setNow('2026-11-22T09:01:00Z')
    expect((await give('Sur celle du 13 novembre.', first!.answeredAt)).status).toBe(200)
    expect((await list()).items).toMatchObject([{ answer: 'Sur celle du 13 novembre.', isOpen: true }])
    // Whoever corrects what is no longer there is told, and overwrites nothing.
    expect(await give('Sur aucune.', first!.answeredAt)).toMatchObject({
      status: 422,
      problem: { reason: 'projects.answered_already' },
    })
    expect((await eventsOf(project.id)).at(-1)).toEqual({
      type: 'project.answer_corrected',
      changes: {
        field: 'estimatedCost',
        answer: { before: 'Sur l’offre du 3 novembre.', after: 'Sur celle du 13 novembre.' },
      },
    })

    at.setNow('2026-11-22T09:02:00Z')
    await step(lead!, 2, { action: 'submit' })
    await step(chancellery, 3, { action: 'return', questions: [{ field: 'title', question: 'Pourquoi ce titre ?' }] })
    const [asked, kept] = (await list()).items
    expect([asked, kept]).toMatchObject([{ isOpen: true }, { isOpen: false }])
    expect(await give('Sur aucune.', kept!.answeredAt)).toMatchObject({
      status: 422,
      problem: { reason: 'projects.answer_handed_in' },
    })
  })
})
