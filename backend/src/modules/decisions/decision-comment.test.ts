import { decisionCommentsApi, decisionsApi } from '@triaxe/shared-types'
import { describe, expect, it } from 'vitest'
import { aDepartment, aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { decided } from '../../../test/decision.builders.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'
import { newId } from '../../platform/id.ts'

const at = installation()

async function aDecision(given: Parameters<typeof aProject>[1] = {}) {
  const department = await aDepartment(at)
  const head = await aPerson(at, { roles: ['department_head'], department })
  const clerk = await aPerson(at, { roles: ['chancellery'] })
  const project = await aProject(at, { state: 'under_review', department, ...given })
  const { items } = await decided(at, clerk, project, { type: 'defer' })
  return { head, clerk, project, params: { projectId: project.id, decisionId: items[0]!.id } }
}
type Params = { projectId: string; decisionId: string }
const text = 'Le département maintient sa demande : les communes attendent.'
const comment = (params: Params, as?: { id: string }, body = { text }) =>
  call(at, decisionCommentsApi.commentDecision, { ...(as ? { as } : {}), params, body })
const read = ({ projectId }: Params, as: { id: string }) =>
  done(at, decisionsApi.listDecisions, { as, params: { projectId } })

describe('the department’s comment on a decision', () => {
  it('stands beside it for all who may see the project, in the file too, and in the history', async () => {
    const { head, clerk, project, params } = await aDecision()
    expect((await comment(params, head)).body).toMatchObject({ text, by: head.name })
    const lead = project.leads[0]!
    await comment(params, lead, { text: 'Un plan plus court suit.' })
    for (const reader of [head, clerk, await aPerson(at)])
      expect((await read(params, reader)).items[0]!.comments).toMatchObject([
        { text, by: head.name },
        { text: 'Un plan plus court suit.', by: lead.name },
      ])
    const { projectId } = params
    const file = await done(at, decisionsApi.exportDecisions, {
      as: clerk,
      params: { projectId },
      query: { format: 'csv' },
    })
    expect(file.toString('utf8')).toContain(`${text} (${head.name}, 22.11.2026)`)
    const events = at.db.selectFrom('auditEvent').select('changes').where('type', '=', 'decision.commented')
    expect(await events.where('projectId', '=', projectId).execute()).toMatchObject([
      { changes: { comment: text } },
      { changes: { comment: 'Un plan plus court suit.' } },
    ])
  })

  it('is for the head of the lead department and the project lead; the answer says who may', async () => {
    const { head, clerk, project, params } = await aDecision({ confidential: true })
    const outsider = await aPerson(at, { roles: ['department_head'] })
    const registrar = await aPerson(at, { roles: ['registrar'], department: project.department })
    expect((await comment(params)).status).toBe(401)
    expect((await comment(params, head, { text: '  ' })).status).toBe(400)
    expect((await comment(params, outsider)).status).toBe(404)
    expect((await comment({ ...params, decisionId: newId() }, head)).status).toBe(404)
    const another = await aDecision()
    expect((await comment({ ...params, decisionId: another.params.decisionId }, head)).status).toBe(404)
    for (const reader of [clerk, registrar]) {
      expect((await comment(params, reader)).problem).toMatchObject({
        status: 403,
        reason: 'decisions.comment_by_department',
      })
      expect((await read(params, reader)).can.comment).toBe(false)
    }
    expect((await read(params, head)).can.comment).toBe(true)
    expect((await comment(params, head)).status).toBe(201)
  })

  it('stays as it was written, and a repeated key leaves one', async () => {
    const { head, params } = await aDecision()
    const idempotencyKey = 'commentaire-du-22'
    for (let time = 0; time < 2; time++)
      await done(at, decisionCommentsApi.commentDecision, { as: head, params, body: { text }, idempotencyKey })
    expect((await read(params, head)).items[0]!.comments).toHaveLength(1)
    await expect(at.pool.query("update decision_comment set text = 'x'")).rejects.toThrow('permission denied')
    await expect(at.pool.query('delete from decision_comment')).rejects.toThrow('permission denied')
  })

  it('is listed over all projects that a person may know of, the latest first, since a day, page by page', async () => {
    const { head, clerk, params } = await aDecision()
    const secret = await aDecision({ confidential: true })
    await comment(params, head)
    await comment(secret.params, secret.head, { text: 'Confidentiel.' })
    const listed = async (as: { id: string }, query: object = {}) =>
      done(at, decisionCommentsApi.listComments, { as, query: { limit: 200, ...query } })
    const [latest] = (await listed(clerk)).items
    expect(latest).toMatchObject({ text: 'Confidentiel.', project: { id: secret.project.id }, decision: { number: 1 } })
    expect((await listed(await aPerson(at))).items.map((one) => one.text)).not.toContain('Confidentiel.')
    expect((await listed(clerk, { since: '2026-11-23' })).total).toBe(0)
    const first = await listed(clerk, { limit: 1 })
    const second = await listed(clerk, { limit: 1, cursor: first.nextCursor })
    expect([first.items[0]!.text, second.items[0]!.text]).toEqual(['Confidentiel.', text])
    expect((await call(at, decisionCommentsApi.listComments, { as: clerk, query: { cursor: 'x' } })).status).toBe(400)
  })
})
