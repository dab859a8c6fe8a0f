import { auditApi } from '@triaxe/shared-types'
import { on } from '../../platform/route.ts'
import { exportHistory } from './export.service.ts'
import { historyChoices, type HistoryGate, listHistory, projectHistory } from './history.service.ts'
import { verifyHistory } from './verify.service.ts'

export const auditRoutes = (gate: HistoryGate) => [
  on(auditApi.projectHistory, ({ params, query }, ctx) => projectHistory(ctx, gate, params.projectId, query)),
  on(auditApi.listHistory, ({ query }, ctx) => listHistory(ctx, gate, query)),
  on(auditApi.historyChoices, (_input, ctx) => historyChoices(ctx)),
  on(auditApi.exportHistory, ({ query }, ctx) => exportHistory(ctx, gate, query)),
  on(auditApi.verifyHistory, (_input, ctx) => verifyHistory(ctx)),
]
