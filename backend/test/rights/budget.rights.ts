import { budgetApi, budgetSettingsApi } from '@triaxe/shared-types'
import type { Scenario, Who } from './cast.ts'
import { inStates, rights } from './table.ts'

const beforeApproval: Scenario[] = ['submitted', 'under_review', 'assessed', 'confidential', 'deferred']
const afterApproval: Scenario[] = ['approved', 'in_progress', 'on_hold', 'completed', 'stopped']
/** Before the approval the department plans and finance tracks; afterwards the plan stays and the registrar is out. */
const planners: Who[] = ['head', 'registrar', 'lead']
const trackers: Who[] = ['head', 'lead', 'finance']

export const budgetRights = rights(budgetApi, {
  getBudget: { may: 'seers' },
  saveBudget: {
    may: {
      draft: planners,
      ...inStates(beforeApproval, [...planners, 'finance']),
      ...inStates(afterApproval, trackers),
    },
    ask: () => ({ body: { lines: [] } }),
  },
  budgetOverview: { may: 'signedIn' },
  budgetLines: { may: 'signedIn' },
  exportBudgetLines: { may: 'signedIn', ask: () => ({ query: { format: 'csv' } }) },
})

export const budgetSettingsRights = rights(budgetSettingsApi, {
  getBudgetSettings: { may: 'signedIn' },
  changeBudgetSettings: { may: ['administrator'], ask: () => ({ body: { commitmentWarningBp: 8_500 } }) },
})
