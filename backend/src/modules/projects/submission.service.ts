import type { Submission } from '@triaxe/shared-types'
import type { Ctx } from '../../platform/context.ts'
import { found } from '../../platform/errors.ts'
import { visibleProject } from './projects.queries.ts'
import { submission, submissionRefs } from './submission.queries.ts'

export async function listSubmissions({ db, actor }: Ctx, projectId: string) {
  await visibleProject(db, actor, projectId)
  return { items: await submissionRefs(db, projectId) }
}

export async function getSubmission({ db, actor }: Ctx, projectId: string, number: number): Promise<Submission> {
  await visibleProject(db, actor, projectId)
  return found(await submission(db, projectId, number))
}
