import { headApi, homeApi, portfolioApi } from '@triaxe/shared-types'
import { rights } from './table.ts'

/** What each person finds in these lists follows from the gate of projects. */
export const portfolioRights = rights(portfolioApi, {
  dashboard: { may: 'signedIn' },
  listProjects: { may: 'signedIn' },
  exportProjects: { may: 'signedIn', ask: () => ({ query: { format: 'csv' } }) },
})

/** One’s own work, found through the same gate. */
export const homeRights = rights(homeApi, { readHome: { may: 'signedIn' } })

export const headRights = rights(headApi, { readHead: { may: 'seers' } })
