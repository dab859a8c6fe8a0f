import type { PriorityPlan, PlanReplay, PriorityPlans, PriorityPlanSummary, TargetShares } from '@triaxe/shared-types'
import type { Ctx } from '../../platform/context.ts'
import { allow, found } from '../../platform/errors.ts'
import { mayReadRanking, planKept, plansKept, type PlanRow, replayed, shownSelection } from '../options/index.ts'
import { targetSharesOn } from '../strategy/index.ts'
import { recordsDecisions } from './decisions.policy.ts'
import { decisionsOfPlan, type PlanDecision, planDecisions } from './plan-decision.queries.ts'
import { proofOf } from './plan.rules.ts'

export async function listPlans({ db, actor }: Ctx): Promise<PriorityPlans> {
  allow(mayReadRanking(actor), 'options.whole_portfolio_only')
  const rows = await plansKept(db)
  const decisions = await planDecisions(db)
  const items = decisions.flatMap((decision) => {
    const row = rows.find(({ id }) => id === decision.id)
    return row ? [shown(row, decision, rows[0]?.id === decision.id)] : []
  })
  return { items: items.map(summaryOf), can: { adopt: recordsDecisions(actor) } }
}

export async function getPlan({ db, actor }: Pick<Ctx, 'db' | 'actor'>, id: string): Promise<PriorityPlan> {
  allow(mayReadRanking(actor), 'options.whole_portfolio_only')
  const row = found(await planKept(db, id))
  const all = await planDecisions(db)
  const decision = found(all.find((one) => one.id === id))
  // What is set afterwards for that day does not change what was adopted.
  const targets = await targetSharesOn(db, decision.decidedOn, decision.recordedAt)
  const reasons = [decision.reasonAxis1, decision.reasonAxis2, decision.reasonAxis3]
  return {
    ...shown(row, decision, all[0]?.id === id, targets?.sharesBp),
    reasons: row.basis.axes.map(({ position, name }) => ({ position, axis: name, text: reasons[position - 1] ?? '' })),
    decisions: await decisionsOfPlan(db, id),
  }
}

export async function replayPlan({ db, actor }: Ctx, id: string, gone: AbortSignal): Promise<PlanReplay> {
  allow(mayReadRanking(actor), 'options.whole_portfolio_only')
  return replayed(found(await planKept(db, id)), actor.personId, gone)
}

function shown(row: PlanRow, decision: PlanDecision, isInForce: boolean, targetsBp?: TargetShares['sharesBp']) {
  const { id, number, body, decidedOn, recordedBy, recordedAt } = decision
  const selection = shownSelection(row, targetsBp)
  return {
    ...selection,
    id,
    number,
    name: row.name,
    body,
    decidedOn,
    recordedBy,
    recordedAt: recordedAt.toISOString(),
    judgement: row.judgement,
    proof: proofOf({ proof: selection.proof, judgement: row.judgement }),
    isInForce,
  }
}

const summaryOf = (plan: ReturnType<typeof shown>): PriorityPlanSummary => {
  const { projects: _p, use: _u, shares: _s, settings: _t, weights: _w, frameworkNumber: _f, ...summary } = plan
  return summary
}
