import { strategyApi } from '@triaxe/shared-types'
import { rights } from './table.ts'

export const strategyRights = rights(strategyApi, {
  frameworkInForce: { may: 'signedIn' },
  listFrameworks: { may: 'signedIn' },
  getFramework: { may: 'signedIn', ask: ({ frameworkId }) => ({ params: { id: frameworkId } }) },
  exportGrid: {
    may: 'signedIn',
    ask: ({ frameworkId }) => ({ params: { id: frameworkId }, query: { format: 'csv' } }),
  },
})
