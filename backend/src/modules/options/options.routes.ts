import { arbitrationApi, optionsApi } from '@triaxe/shared-types'
import { on } from '../../platform/route.ts'
import { getArbitration } from './arbitration.service.ts'
import { computeOptimum } from './optimum.service.ts'
import { exportRanking, getRank, getRanking } from './ranking.service.ts'

export const optionsRoutes = [
  on(optionsApi.getRanking, ({ query }, ctx) => getRanking(ctx, query.envelope)),
  on(optionsApi.exportRanking, ({ query }, ctx) => exportRanking(ctx, query)),
  on(optionsApi.getRank, ({ params }, ctx) => getRank(ctx, params.projectId)),
  on(arbitrationApi.getArbitration, (_input, ctx) => getArbitration(ctx)),
  on(arbitrationApi.computeOptimum, ({ body, gone }, ctx) => computeOptimum(ctx, body, gone)),
]
