import type { Tx } from '@triaxe/db'
import type { NewCondition, NewDecision } from '@triaxe/shared-types'
import { outcomes } from '@triaxe/shared-types/decisions.rules'
import type { Ctx } from '../../platform/context.ts'
import { AppError, type Pointer } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { record } from '../audit/index.ts'
import { grantCredit } from '../budget/index.ts'
import { personRefs } from '../identity/index.ts'
import { planOn } from '../options/index.ts'
import { freezeBaseline } from '../planning/index.ts'
import { moveProject, type ProjectFacts } from '../projects/index.ts'
import { evaluationOf } from '../scoring/index.ts'
import { frameworkInForce } from '../strategy/index.ts'
import { insertConditions } from './decision-condition.queries.ts'
import { insertDecision, lastDecision, moneyOf } from './decisions.queries.ts'
import { type Before, creditProposed } from './decisions.rules.ts'

export interface Standing extends Before {
  number: number
  proposedCredit: string | null
}

export async function whatStands(tx: Tx, project: ProjectFacts): Promise<Standing> {
  const last = await lastDecision(tx, project.id)
  const { planned, hasCredit } = await moneyOf(tx, project.id)
  return {
    number: (last?.number ?? 0) + 1,
    lastDecidedOn: last?.decidedOn ?? null,
    hasCredit,
    plan: await planOn(tx, project),
    proposedCredit: creditProposed(planned, project.estimatedCost, hasCredit),
  }
}

export function refuseFaults(pointers: Pointer[]): void {
  if (pointers.length > 0) throw new AppError('rule_broken', 'decisions.not_recordable', { pointers })
}

/** Either with three reasons of its own or brought by a plan, which may let it begin years later; a departure says why. */
type Taken = Omit<NewDecision, 'departureReason'> & {
  departureReason: string | null
  planDecisionId: string | null
  later: number
}

/** The row, the project's new state, what an approval brings with it, and the trail. The caller holds the project's lock. */
export async function carryOut(tx: Tx, ctx: Ctx, project: ProjectFacts, before: Standing, taken: Taken): Promise<void> {
  const { actor, now } = ctx
  const decision = await write(tx, ctx, project, before, taken)
  const { conditions } = taken
  await insertConditions(tx, decision.id, conditions, now())
  await moveProject(tx, project, decision.toState, now())
  if (taken.type === 'approve') await putIntoForce(tx, decision, taken.later, now())
  const { id: decisionId, type, fromState, toState, creditAmount, decidedOn } = decision
  const ownReason = taken.reasons[project.mainAxis === null ? 1 : (String(project.mainAxis) as '1')] ?? null
  await record(tx, {
    actor,
    at: now(),
    type: 'decision.recorded',
    subject: { projectId: project.id, decisionId },
    changes: {
      state: [fromState, toState],
      type,
      body: taken.body,
      decidedOn,
      creditAmount,
      ...(conditions.length > 0 ? { conditions: await named(tx, conditions) } : {}),
    },
    reason: taken.departureReason ?? ownReason,
  })
}

/** For the history, with the name that each owner has on that day. */
async function named(tx: Tx, conditions: NewCondition[]) {
  const owners = await personRefs(
    tx,
    conditions.map(({ ownerId }) => ownerId),
  )
  return conditions.map(({ text, dueOn, ownerId }) => ({
    text,
    dueOn,
    owner: owners.find(({ id }) => id === ownerId)?.name ?? null,
  }))
}

/** The row keeps the framework and the value of the day: a later framework does not change what was decided. */
async function write(tx: Tx, { actor, now }: Ctx, project: ProjectFacts, before: Standing, taken: Taken) {
  const { reasons, creditAmount, conditions: _conditions, later: _later, ...said } = taken
  const standing = (await evaluationOf(tx, [project.id])).get(project.id)
  const row = {
    ...said,
    id: newId(now().getTime()),
    projectId: project.id,
    number: before.number,
    fromState: project.state,
    toState: outcomes[taken.type],
    reasonAxis1: reasons[1] ?? null,
    reasonAxis2: reasons[2] ?? null,
    reasonAxis3: reasons[3] ?? null,
    departs: taken.departureReason !== null,
    creditAmount: taken.type === 'approve' ? (creditAmount === undefined ? before.proposedCredit : creditAmount) : null,
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
async function putIntoForce(
  tx: Tx,
  decision: Awaited<ReturnType<typeof write>>,
  later: number,
  at: Date,
): Promise<void> {
  const { id: decisionId, projectId, body, decidedOn, creditAmount } = decision
  if (creditAmount !== null)
    await grantCredit(tx, { projectId, amount: creditAmount, authority: body, decidedOn, decisionId })
  await freezeBaseline(tx, projectId, { decisionId, at, later })
}
