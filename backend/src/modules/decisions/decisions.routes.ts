import { conditionsApi, decisionCommentsApi, decisionsApi, plansApi } from '@triaxe/shared-types'
import { on } from '../../platform/route.ts'
import { adoptPlan } from './adopt-plan.service.ts'
import { commentDecision, listComments } from './decision-comment.service.ts'
import { handOverCondition, listConditions, reportCondition, settleCondition } from './decision-condition.service.ts'
import { exportDecisions, listDecisions, listLatestDecisions } from './decisions.service.ts'
import { getPlan, listPlans, replayPlan } from './plan.service.ts'
import { recordDecision } from './record-decision.service.ts'

export const decisionsRoutes = [
  on(decisionsApi.listDecisions, ({ params }, ctx) => listDecisions(ctx, params.projectId)),
  on(decisionsApi.recordDecision, ({ params, version, body }, ctx) =>
    recordDecision(ctx, params.projectId, version, body),
  ),
  on(decisionsApi.exportDecisions, ({ params, query }, ctx) => exportDecisions(ctx, params.projectId, query.format)),
  on(decisionsApi.latestDecisions, ({ query }, ctx) => listLatestDecisions(ctx, query)),
  on(decisionCommentsApi.commentDecision, ({ params, body }, ctx) => commentDecision(ctx, params, body)),
  on(decisionCommentsApi.listComments, ({ query }, ctx) => listComments(ctx, query)),
  on(conditionsApi.listConditions, ({ query }, ctx) => listConditions(ctx, query)),
  on(conditionsApi.reportCondition, ({ params, version, body }, ctx) => reportCondition(ctx, params, version, body)),
  on(conditionsApi.settleCondition, ({ params, version, body }, ctx) => settleCondition(ctx, params, version, body)),
  on(conditionsApi.handOverCondition, ({ params, version, body }, ctx) =>
    handOverCondition(ctx, params, version, body),
  ),
  on(plansApi.listPlans, (_input, ctx) => listPlans(ctx)),
  on(plansApi.getPlan, ({ params }, ctx) => getPlan(ctx, params.id)),
  on(plansApi.adoptPlan, ({ version, body }, ctx) => adoptPlan(ctx, version, body)),
  on(plansApi.replayPlan, ({ params, gone }, ctx) => replayPlan(ctx, params.id, gone)),
]
