import { candidateStates, type HandSet, type NewHandSet } from '@triaxe/shared-types'
import type { Ctx } from '../../platform/context.ts'
import { allow, conflict, found, ruleBroken } from '../../platform/errors.ts'
import { record } from '../audit/index.ts'
import { lockProject, type ProjectFacts, visibleProject } from '../projects/index.ts'
import { holdBasis } from './basis.queries.ts'
import { handSetOf, insertHandSet, lift } from './condition.queries.ts'
import { maySteer, maySteerFor } from './options.policy.ts'

/** Whoever may know of the project may know what was set for it by hand, by whom and why. */
export async function listHandSet({ db, actor }: Ctx, projectId: string) {
  const project = await visibleProject(db, actor, projectId)
  return { items: await handSetOf(db, projectId), can: { set: maySteerFor(actor, project) } }
}

/** What was in force before is lifted by the new one; both stay readable. */
export async function setByHand({ db, actor, now }: Ctx, projectId: string, given: NewHandSet): Promise<HandSet> {
  return db.transaction().execute(async (tx) => {
    await holdBasis(tx)
    const project = await lockProject(tx, actor, projectId)
    allow(maySteer(actor), 'options.only_chancellery')
    allow(maySteerFor(actor, project), 'options.member_of_project')
    refuseWhatIsNotOpen(project)

    const by = { actor, at: now() }
    const before = await lift(tx, projectId, by)
    await insertHandSet(tx, projectId, given, by)
    const changes = { must: [before?.must ?? null, given.must] }
    await record(tx, { ...by, type: 'priority.set', subject: { projectId }, changes, reason: given.reason })
    return found((await handSetOf(tx, projectId))[0])
  })
}

export async function liftHandSet({ db, actor, now }: Ctx, projectId: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await holdBasis(tx)
    const project = await lockProject(tx, actor, projectId)
    allow(maySteer(actor), 'options.only_chancellery')
    allow(maySteerFor(actor, project), 'options.member_of_project')
    const by = { actor, at: now() }
    const before = await lift(tx, projectId, by)
    if (!before) throw conflict('options.nothing_set_by_hand')
    await record(tx, { ...by, type: 'priority.lifted', subject: { projectId }, changes: { must: [before.must, null] } })
  })
}

function refuseWhatIsNotOpen({ state, legalObligation }: ProjectFacts): void {
  if (!(candidateStates as readonly string[]).includes(state)) throw ruleBroken('options.not_a_candidate')
  if (legalObligation) throw ruleBroken('options.obligation_stays_in')
}
