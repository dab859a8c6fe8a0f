import { optionsApi } from '@triaxe/shared-types'
import { on } from '../../platform/route.ts'
import { exportRanking, getRank, getRanking } from './ranking.service.ts'

export const optionsRoutes = [
  on(optionsApi.getRanking, ({ query }, ctx) => getRanking(ctx, query.envelope)),
  on(optionsApi.exportRanking, ({ query }, ctx) => exportRanking(ctx, query)),
  on(optionsApi.getRank, ({ params }, ctx) => getRank(ctx, params.projectId)),
]
