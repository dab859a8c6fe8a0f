import { decisionsApi } from '@triaxe/shared-types'
import { aNewDecision } from '../decision.builders.ts'
import { rights } from './table.ts'

export const decisionsRights = rights(decisionsApi, {
  listDecisions: { may: 'seers' },
  recordDecision: { may: ['chancellery'], ask: () => ({ body: aNewDecision({ type: 'approve' }) }) },
  exportDecisions: { may: 'seers', ask: () => ({ query: { format: 'csv' } }) },
  latestDecisions: { may: 'signedIn' },
})
