import { auditApi } from '@triaxe/shared-types'
import { rights } from './table.ts'

export const auditRights = rights(auditApi, {
  projectHistory: { may: 'seers' },
  listHistory: { may: ['auditor', 'administrator'] },
  historyChoices: { may: ['auditor', 'administrator'] },
  exportHistory: { may: ['auditor', 'administrator'], ask: () => ({ query: { format: 'json' } }) },
  verifyHistory: { may: ['auditor'] },
})
