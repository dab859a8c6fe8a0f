import { decisionsApi } from '@triaxe/shared-types'
import { on } from '../../platform/route.ts'
import { exportDecisions, listDecisions, listLatestDecisions } from './decisions.service.ts'
import { recordDecision } from './record-decision.service.ts'

export const decisionsRoutes = [
  on(decisionsApi.listDecisions, ({ params }, ctx) => listDecisions(ctx, params.projectId)),
  on(decisionsApi.recordDecision, ({ params, version, body }, ctx) =>
    recordDecision(ctx, params.projectId, version, body),
  ),
  on(decisionsApi.exportDecisions, ({ params, query }, ctx) => exportDecisions(ctx, params.projectId, query.format)),
  on(decisionsApi.latestDecisions, ({ query }, ctx) => listLatestDecisions(ctx, query)),
]
