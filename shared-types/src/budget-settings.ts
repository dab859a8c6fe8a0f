import { z } from 'zod'
import { endpoint } from './endpoint.ts'

/** More than nothing of the credit, at most all of it. */
const ShareBp = z.int().min(1).max(10_000)

export const BudgetSettings = z
  .object({
    /** From this share of a credit committed on a warning stands wherever the credit is shown. */
    commitmentWarningBp: ShareBp,
    version: z.int(),
    can: z.object({ edit: z.boolean() }),
  })
  .meta({ id: 'BudgetSettings' })
export type BudgetSettings = z.infer<typeof BudgetSettings>

export const budgetSettingsApi = {
  getBudgetSettings: endpoint({
    method: 'get',
    path: '/budget/settings',
    summary: 'What this installation has set for all budgets',
    response: BudgetSettings,
  }),
  changeBudgetSettings: endpoint({
    method: 'put',
    path: '/budget/settings',
    summary: 'Set from which share of a credit committed on a warning stands, for all projects at once',
    versioned: true,
    body: z.strictObject({ commitmentWarningBp: ShareBp }),
    response: BudgetSettings,
  }),
}
