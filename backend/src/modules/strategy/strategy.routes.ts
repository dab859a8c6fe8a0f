import { strategyApi, targetsApi } from '@triaxe/shared-types'
import { on } from '../../platform/route.ts'
import { frameworkInForce } from './strategy.queries.ts'
import { compare, listComparisons } from './comparison.service.ts'
import { draftFramework, dropDraft, getDraft, saveDraft } from './draft.service.ts'
import { listTargetShares, setTargetShares } from './target-share.service.ts'
import { exportGrid, listFrameworks, visibleFramework } from './strategy.service.ts'

export const strategyRoutes = [
  on(strategyApi.frameworkInForce, (_input, { db }) => frameworkInForce(db)),
  on(strategyApi.listFrameworks, (_input, ctx) => listFrameworks(ctx)),
  on(strategyApi.getFramework, ({ params }, ctx) => visibleFramework(ctx, params.id)),
  on(strategyApi.exportGrid, ({ params, query }, ctx) => exportGrid(ctx, params.id, query.format)),
  on(strategyApi.draftFramework, (_input, ctx) => draftFramework(ctx)),
  on(strategyApi.getDraft, ({ params }, ctx) => getDraft(ctx, params.id)),
  on(strategyApi.saveDraft, ({ params, version, body }, ctx) => saveDraft(ctx, params.id, version, body)),
  on(strategyApi.dropDraft, ({ params, version }, ctx) => dropDraft(ctx, params.id, version)),
  on(strategyApi.compare, ({ params, version, body }, ctx) => compare(ctx, params, version, body.judgements)),
  on(strategyApi.listComparisons, ({ params }, ctx) => listComparisons(ctx, params.id)),
  on(targetsApi.listTargetShares, ({ query }, ctx) => listTargetShares(ctx, query.on)),
  on(targetsApi.setTargetShares, ({ body }, ctx) => setTargetShares(ctx, body)),
]
