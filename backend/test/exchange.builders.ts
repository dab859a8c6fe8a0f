import { sheetOf } from '../src/modules/projects/project.queries.ts'
import { ask, questionsOf } from '../src/modules/projects/question.queries.ts'
import { keepSubmission } from '../src/modules/projects/submission.queries.ts'
import type { TestInstallation } from './installation.ts'

interface Person {
  id: string
}

/** A submitted version of the project, and a question on it that waits for its answer; gives the question's id. */
export async function anExchange(at: TestInstallation, projectId: string, asker: Person, submitter: Person) {
  const by = ({ id }: Person) => ({ personId: id, at: at.now() })
  await at.db.transaction().execute(async (tx) => {
    await keepSubmission(tx, projectId, await sheetOf(tx, projectId), by(submitter))
    await ask(tx, projectId, [{ field: 'audience', question: 'Qui en profite ?' }], by(asker))
  })
  const [question] = await questionsOf(at.db, projectId)
  return question?.id ?? ''
}
