import type { Tx } from '@triaxe/db'
import type { AssessorCandidate, BodyOf, Evaluation, scoringApi } from '@triaxe/shared-types'
import type { Ctx } from '../../platform/context.ts'
import { AppError, allow, found, ruleBroken } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { record } from '../audit/index.ts'
import { lockProject, type ProjectFacts, visibleProject, visibleProjects } from '../projects/index.ts'
import { frameworkInForce } from '../strategy/index.ts'
import { assessmentBy, assign, unassign } from './assessment.queries.ts'
import { candidates } from './candidate.queries.ts'
import { evaluationAsSeen, isRevealed } from './evaluation.service.ts'
import { revealIfAllSubmitted } from './reveal.service.ts'
import { currentRound, insertRound, type RoundRow } from './round.queries.ts'
import { maySteer } from './scoring.policy.ts'

type Assignment = BodyOf<typeof scoringApi.assignAssessors>

export async function listAssessorCandidates({ db, actor }: Ctx, projectId: string) {
  const project = await visibleProject(db, actor, projectId)
  allow(maySteer(actor, project, await currentRound(db, projectId)), 'scoring.chancellery_only')
  return { items: await candidatesFor(db, project) }
}

/** Once the points are open nobody can be blind any more: a further assessor needs a new round. */
export async function assignAssessors(
  { db, actor, now }: Ctx,
  projectId: string,
  body: Assignment,
): Promise<Evaluation> {
  return db.transaction().execute(async (tx) => {
    const project = await lockProject(tx, actor, projectId)
    const round = await currentRound(tx, projectId)
    allow(maySteer(actor, project, round), 'scoring.chancellery_only')
    if (round && isRevealed(round)) throw ruleBroken('scoring.round_revealed')
    await assignAll({ actor, now }, tx, project, round ?? (await openNext({ actor, now }, tx, projectId, 1)), body)
    return evaluationAsSeen(tx, { actor, now }, project)
  })
}

export async function removeAssessor(
  { db, actor, now }: Ctx,
  { projectId, personId }: { projectId: string; personId: string },
): Promise<Evaluation> {
  return db.transaction().execute(async (tx) => {
    const project = await lockProject(tx, actor, projectId)
    const current = await currentRound(tx, projectId)
    allow(maySteer(actor, project, current), 'scoring.chancellery_only')
    const round = found(current)
    const assessment = found(await assessmentBy(tx, round.id, personId))
    if (assessment.submittedAt) throw ruleBroken('scoring.already_submitted')
    await unassign(tx, round.id, personId)
    await record(tx, {
      actor,
      at: now(),
      type: 'assessor.removed',
      subject: { projectId, personId, round: round.number },
    })
    await revealIfAllSubmitted({ actor, now }, tx, projectId)
    return evaluationAsSeen(tx, { actor, now }, project)
  })
}

export async function openRound(
  { db, actor, now }: Ctx,
  projectId: string,
  { reason, ...assignment }: BodyOf<typeof scoringApi.openRound>,
): Promise<Evaluation> {
  return db.transaction().execute(async (tx) => {
    const project = await lockProject(tx, actor, projectId)
    const before = await currentRound(tx, projectId)
    allow(maySteer(actor, project, before), 'scoring.chancellery_only')
    if (!before) throw ruleBroken('scoring.no_round_yet')
    if (before.submitted === 0) throw ruleBroken('scoring.round_untouched')
    const round = await openNext({ actor, now }, tx, projectId, before.number + 1, reason)
    await assignAll({ actor, now }, tx, project, round, assignment)
    return evaluationAsSeen(tx, { actor, now }, project)
  })
}

type Doer = Pick<Ctx, 'actor' | 'now'>

async function openNext({ actor, now }: Doer, tx: Tx, projectId: string, number: number, reason?: string) {
  const grid = await frameworkInForce(tx)
  await insertRound(tx, { id: newId(), projectId, round: number, frameworkId: grid.id, openedAt: now() })
  await record(tx, {
    actor,
    at: now(),
    type: 'evaluation.opened',
    subject: { projectId, round: number },
    changes: { framework: grid.number },
    reason: reason ?? null,
  })
  return found(await currentRound(tx, projectId))
}

async function assignAll(
  { actor, now }: Doer,
  tx: Tx,
  project: ProjectFacts,
  round: RoundRow,
  { personIds, dueOn }: Assignment,
): Promise<void> {
  const known = new Map((await candidatesFor(tx, project)).map((one) => [one.person.id, one]))
  const refusals = personIds.flatMap((id, index) => {
    const refusal = refusalOf(known.get(id))
    return refusal ? [{ pointer: `/personIds/${index}`, ...refusal }] : []
  })
  if (refusals.length > 0) throw new AppError('rule_broken', 'scoring.not_assignable', { pointers: refusals })
  await assign(tx, round.id, personIds, { assignedAt: now(), dueOn })
  await record(tx, {
    actor,
    at: now(),
    type: 'assessor.assigned',
    subject: { projectId: project.id, round: round.number },
    changes: { assessors: personIds.map((id) => known.get(id)?.person.name), dueOn },
  })
}

function refusalOf(candidate: AssessorCandidate | undefined): { reason: string } | null {
  if (!candidate) return { reason: 'scoring.not_an_assessor' }
  if (candidate.isMember) return { reason: 'scoring.member_of_project' }
  return candidate.mayKnowProject ? null : { reason: 'scoring.may_not_know_project' }
}

async function candidatesFor(db: Ctx['db'], project: ProjectFacts): Promise<AssessorCandidate[]> {
  const all = await candidates(db, project.id)
  return Promise.all(
    all.map(async ({ id, name, departmentId, roles, ...facts }) => {
      const actor = { personId: id, label: name, departmentId, roles }
      const sees = visibleProjects(db, actor).where('project.id', '=', project.id).select('project.id')
      const mayKnowProject = !project.confidential || (await sees.executeTakeFirst()) !== undefined
      return { person: { id, name, departmentId }, ...facts, mayKnowProject }
    }),
  )
}
