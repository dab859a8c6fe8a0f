import { arbitrationApi, optionsApi } from '@triaxe/shared-types'
import type { Who } from './cast.ts'
import { rights } from './table.ts'

const wholePortfolio: Who[] = ['chancellery', 'finance', 'council', 'auditor']

export const optionsRights = rights(optionsApi, {
  getRanking: { may: wholePortfolio },
  exportRanking: { may: wholePortfolio, ask: () => ({ query: { format: 'csv' } }) },
  getRank: { may: 'seers' },
})

export const arbitrationRights = rights(arbitrationApi, {
  getArbitration: { may: wholePortfolio },
  computeOptimum: { may: wholePortfolio, ask: () => ({ body: { envelopes: [] } }) },
})
