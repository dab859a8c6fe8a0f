import { simulationApi } from '@triaxe/shared-types'
import { on } from '../../platform/route.ts'
import { adoptFramework } from './adopt-framework.service.ts'
import { keepRanking, listKeptRankings, replayRanking } from './replay.service.ts'
import { getRankingDay } from './ranking-day.service.ts'
import { exportSimulation, simulate } from './simulation.service.ts'

export const simulationRoutes = [
  on(simulationApi.simulate, ({ params }, ctx) => simulate(ctx, params.id)),
  on(simulationApi.exportSimulation, ({ params, query }, ctx) => exportSimulation(ctx, params.id, query.format)),
  on(simulationApi.adoptFramework, ({ params, version, body }, ctx) => adoptFramework(ctx, params.id, version, body)),
  on(simulationApi.listKeptRankings, (_input, ctx) => listKeptRankings(ctx)),
  on(simulationApi.keepRanking, (_input, ctx) => keepRanking(ctx)),
  on(simulationApi.replayRanking, ({ params, query }, ctx) => replayRanking(ctx, params.id, query.envelope)),
  on(simulationApi.getRankingDay, ({ params }, ctx) => getRankingDay(ctx, params.day)),
]
