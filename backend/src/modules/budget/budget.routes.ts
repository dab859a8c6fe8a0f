import { budgetApi, budgetSettingsApi } from '@triaxe/shared-types'
import { on } from '../../platform/route.ts'
import { getBudget, saveBudget } from './budget.service.ts'
import { budgetLines, budgetOverview, exportBudgetLines } from './overview.service.ts'
import { changeBudgetSettings, getBudgetSettings } from './settings.service.ts'

export const budgetRoutes = [
  on(budgetApi.getBudget, ({ params }, ctx) => getBudget(ctx, params.projectId)),
  on(budgetApi.saveBudget, ({ params, version, body }, ctx) => saveBudget(ctx, params.projectId, version, body)),
  on(budgetSettingsApi.getBudgetSettings, (_, ctx) => getBudgetSettings(ctx)),
  on(budgetSettingsApi.changeBudgetSettings, ({ version, body }, ctx) => changeBudgetSettings(ctx, version, body)),
  on(budgetApi.budgetOverview, ({ query }, ctx) => budgetOverview(ctx, query)),
  on(budgetApi.budgetLines, ({ query }, ctx) => budgetLines(ctx, query)),
  on(budgetApi.exportBudgetLines, ({ query }, ctx) => exportBudgetLines(ctx, query)),
]
