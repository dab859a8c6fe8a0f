import type { Db } from '@triaxe/db'
import type { Submission } from '@triaxe/shared-types'
import type { Actor, Ctx } from '../../platform/context.ts'
import { found } from '../../platform/errors.ts'
import { mayReadConfidential } from './projects.policy.ts'
import { visibleProject } from './projects.queries.ts'
import { type Readable, submission, submissionRefs } from './submission.queries.ts'

export async function listSubmissions({ db, actor }: Ctx, projectId: string) {
  return { items: await submissionRefs(db, projectId, await readableOf(db, actor, projectId)) }
}

export async function getSubmission({ db, actor }: Ctx, projectId: string, number: number): Promise<Submission> {
  return found(await submission(db, projectId, number, await readableOf(db, actor, projectId)))
}

/** Lifting confidentiality opens the project as it stands, not what was written in confidence: those versions stay closed. */
async function readableOf(db: Db, actor: Actor, projectId: string): Promise<Readable> {
  return mayReadConfidential(actor, await visibleProject(db, actor, projectId)) ? 'all' : 'open'
}
