import type { NewDecision } from '@triaxe/shared-types'
import type { Ctx } from '../../platform/context.ts'
import { isoDay } from '../../platform/day.ts'
import { allow, unchanged } from '../../platform/errors.ts'
import { lockProject } from '../projects/index.ts'
import { carryOut, refuseFaults, whatStands } from './carry-out.service.ts'
import { faultsOfConditions } from './decision-condition.rules.ts'
import { unableOwners } from './decision-condition.service.ts'
import { mayRecordDecision, recordsDecisions } from './decisions.policy.ts'
import { restsOn } from './decisions.queries.ts'
import { departs, faultsOf } from './decisions.rules.ts'
import { listDecisions } from './decisions.service.ts'

/** The decision, the project's new state, its credit, its baseline and the trail: all of them, or none. */
export async function recordDecision(ctx: Ctx, projectId: string, version: number, given: NewDecision) {
  const { db, actor, now } = ctx
  return db.transaction().execute(async (tx) => {
    const project = await lockProject(tx, actor, projectId)
    allow(recordsDecisions(actor), 'decisions.only_chancellery')
    allow(mayRecordDecision(actor, project), 'decisions.member_of_project')
    unchanged(await restsOn(tx, projectId), version)
    const before = await whatStands(tx, project)
    const unable = await unableOwners(
      tx,
      projectId,
      given.conditions.map(({ ownerId }) => ownerId),
    )
    refuseFaults([
      ...faultsOf(project, before, given, isoDay(now())),
      ...faultsOfConditions(given.conditions, given.decidedOn, unable),
    ])

    const departureReason = departs(before, given.type) ? given.departureReason : null
    await carryOut(tx, ctx, project, before, { ...given, departureReason, planDecisionId: null, later: 0 })
    return listDecisions({ ...ctx, db: tx }, projectId)
  })
}
