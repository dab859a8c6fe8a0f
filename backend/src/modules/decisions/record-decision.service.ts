import type { Tx } from '@triaxe/db'
import type { NewDecision } from '@triaxe/shared-types'
import { outcomes } from '@triaxe/shared-types/decisions.rules'
import type { Ctx } from '../../platform/context.ts'
import { isoDay } from '../../platform/day.ts'
import { allow, AppError, unchanged } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { record } from '../audit/index.ts'
import { grantCredit } from '../budget/index.ts'
import { freezeBaseline } from '../planning/index.ts'
import { lockProject, moveProject, type ProjectFacts } from '../projects/index.ts'
import { evaluationOf } from '../scoring/index.ts'
import { frameworkInForce } from '../strategy/index.ts'
import { mayRecordDecision, recordsDecisions } from './decisions.policy.ts'
import { insertDecision, lastDecision, moneyOf, restsOn } from './decisions.queries.ts'
import { type Before, creditProposed, faultsOf } from './decisions.rules.ts'
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
    refuseFaults(project, before, given, isoDay(now()))

    const decision = await write(tx, ctx, project, before, given)
    await moveProject(tx, project, decision.toState, now())
    if (given.type === 'approve') await putIntoForce(tx, decision, now())
    const { id: decisionId, type, fromState, toState, creditAmount, decidedOn } = decision
    await record(tx, {
      actor,
      at: now(),
      type: 'decision.recorded',
      subject: { projectId, decisionId },
      changes: { state: [fromState, toState], type, body: given.body, decidedOn, creditAmount },
      reason: given.reasons[project.mainAxis === null ? 1 : (String(project.mainAxis) as '1')] ?? null,
    })
    return listDecisions({ ...ctx, db: tx }, projectId)
  })
}

interface Standing extends Before {
  number: number
  proposedCredit: string | null
}

async function whatStands(tx: Tx, project: ProjectFacts): Promise<Standing> {
  const last = await lastDecision(tx, project.id)
  const { planned, hasCredit } = await moneyOf(tx, project.id)
  return {
    number: (last?.number ?? 0) + 1,
    lastDecidedOn: last?.decidedOn ?? null,
    hasCredit,
    proposedCredit: creditProposed(planned, project.estimatedCost, hasCredit),
  }
}

function refuseFaults(project: ProjectFacts, before: Before, given: NewDecision, today: string): void {
  const pointers = faultsOf(project, before, given, today)
  if (pointers.length > 0) throw new AppError('rule_broken', 'decisions.not_recordable', { pointers })
}

/** The row keeps the framework and the value of the day: a later framework does not change what was decided. */
async function write(tx: Tx, { actor, now }: Ctx, project: ProjectFacts, before: Standing, given: NewDecision) {
  const { reasons, creditAmount, ...said } = given
  const standing = (await evaluationOf(tx, [project.id])).get(project.id)
  const row = {
    ...said,
    id: newId(now().getTime()),
    projectId: project.id,
    number: before.number,
    fromState: project.state,
    toState: outcomes[given.type],
    reasonAxis1: reasons[1] ?? null,
    reasonAxis2: reasons[2] ?? null,
    reasonAxis3: reasons[3] ?? null,
    creditAmount: given.type === 'approve' ? (creditAmount === undefined ? before.proposedCredit : creditAmount) : null,
    frameworkId: (await frameworkInForce(tx)).id,
    value: standing?.value ?? null,
    recordedBy: actor.personId,
    recordedByLabel: actor.label,
    recordedAt: now(),
  }
  await insertDecision(tx, row)
  return row
}

/** What an approval brings with it: its credit, and the plan as the one that slip is measured against. */
async function putIntoForce(tx: Tx, decision: Awaited<ReturnType<typeof write>>, at: Date): Promise<void> {
  const { id: decisionId, projectId, body, decidedOn, creditAmount } = decision
  if (creditAmount !== null)
    await grantCredit(tx, { projectId, amount: creditAmount, authority: body, decidedOn, decisionId })
  await freezeBaseline(tx, projectId, decisionId, at)
}
