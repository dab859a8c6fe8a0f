import { strategyApi } from '@triaxe/shared-types'
import { on } from '../../platform/route.ts'
import { framework, frameworkInForce } from './strategy.queries.ts'
import { exportGrid, listFrameworks } from './strategy.service.ts'

export const strategyRoutes = [
  on(strategyApi.frameworkInForce, (_input, { db }) => frameworkInForce(db)),
  on(strategyApi.listFrameworks, (_input, ctx) => listFrameworks(ctx)),
  on(strategyApi.getFramework, ({ params }, { db }) => framework(db, params.id)),
  on(strategyApi.exportGrid, ({ params, query }, ctx) => exportGrid(ctx, params.id, query.format)),
]
