import { portfolioApi } from '@triaxe/shared-types'
import { rights } from './table.ts'

/** What each person finds in these lists follows from the gate of projects. */
export const portfolioRights = rights(portfolioApi, {
  dashboard: { may: 'signedIn' },
  listProjects: { may: 'signedIn' },
  exportProjects: { may: 'signedIn', ask: () => ({ query: { format: 'csv' } }) },
})
