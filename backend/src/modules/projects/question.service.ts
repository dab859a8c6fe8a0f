import type { Db } from '@triaxe/db'
import type { BodyOf, projectsApi } from '@triaxe/shared-types'
import type { Actor, Ctx } from '../../platform/context.ts'
import { allow, found, ruleBroken } from '../../platform/errors.ts'
import { record } from '../audit/index.ts'
import { mayAnswerQuestions, mayReadExchange, type ProjectFacts } from './projects.policy.ts'
import { lockProject, visibleProject } from './projects.queries.ts'
import { answer, questionOf, questionsOf } from './question.queries.ts'

export async function listQuestions({ db, actor }: Ctx, projectId: string) {
  const project = await visibleProject(db, actor, projectId)
  allow(mayReadExchange(actor, project), 'projects.not_your_exchange')
  return exchange(db, actor, project)
}

/** Under the project's lock: of two who answer at once, the second is told that there is an answer. */
export async function answerQuestion(
  { db, actor, now }: Ctx,
  { projectId, questionId }: { projectId: string; questionId: string },
  { answer: text, replaces }: BodyOf<typeof projectsApi.answerQuestion>,
) {
  return db.transaction().execute(async (tx) => {
    const project = await lockProject(tx, actor, projectId)
    const question = found(await questionOf(tx, projectId, questionId))
    allow(mayAnswerQuestions(actor, project), 'projects.not_open_for_editing')
    if (!question.isOpen) throw ruleBroken('projects.answer_handed_in')
    if (question.answeredAt?.getTime() !== (replaces && Date.parse(replaces)))
      throw ruleBroken('projects.answered_already')
    await answer(tx, questionId, text, { personId: actor.personId, at: now() })
    await record(tx, {
      actor,
      at: now(),
      type: replaces ? 'project.answer_corrected' : 'project.question_answered',
      subject: { projectId, questionId },
      changes: { field: question.field, answer: replaces ? { before: question.answer, after: text } : text },
    })
    return exchange(tx, actor, project)
  })
}

const exchange = async (db: Db, actor: Actor, project: ProjectFacts) => ({
  items: await questionsOf(db, project.id),
  can: { answer: mayAnswerQuestions(actor, project) },
})
