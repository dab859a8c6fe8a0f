import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Day, Id, Instant, page, PageQuery, required } from './primitives.ts'
import { ProjectRef } from './projects.ts'

/** What the department says of a decision. It stays as it was written: a later one may correct it. */
export const DecisionComment = z
  .object({ id: Id, text: z.string(), by: z.string(), at: Instant })
  .meta({ id: 'DecisionComment' })
export type DecisionComment = z.infer<typeof DecisionComment>

/** A comment beside the project and the decision it is about. */
const ProjectComment = DecisionComment.extend({
  project: ProjectRef,
  decision: z.object({ number: z.int(), decidedOn: Day }),
}).meta({ id: 'ProjectComment' })
export type ProjectComment = z.infer<typeof ProjectComment>

export const decisionCommentsApi = {
  commentDecision: endpoint({
    method: 'post',
    path: '/projects/:projectId/decisions/:decisionId/comments',
    summary: 'The department’s comment on a decision; it is shown beside it and never changed',
    params: z.strictObject({ projectId: Id, decisionId: Id }),
    body: z.strictObject({ text: required(5000) }),
    response: DecisionComment,
  }),
  listComments: endpoint({
    method: 'get',
    path: '/decision-comments',
    summary: 'What departments have said of decisions, the latest first, over all projects',
    query: z.strictObject({
      ...PageQuery,
      /** Written on this day or later. */
      since: Day.optional(),
    }),
    response: page(ProjectComment),
  }),
}
