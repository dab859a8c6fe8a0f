import { decisionsApi, plansApi } from '@triaxe/shared-types'
import { aNewDecision } from '../decision.builders.ts'
import type { Who } from './cast.ts'
import type { Scene } from './scene.ts'
import { rights } from './table.ts'

export const decisionsRights = rights(decisionsApi, {
  listDecisions: { may: 'seers' },
  recordDecision: { may: ['chancellery'], ask: () => ({ body: aNewDecision({ type: 'approve' }) }) },
  exportDecisions: { may: 'seers', ask: () => ({ query: { format: 'csv' } }) },
  latestDecisions: { may: 'signedIn' },
})

const wholePortfolio: Who[] = ['chancellery', 'involved', 'finance', 'council', 'auditor']
const aPlan = ({ planId }: Scene) => ({ params: { id: planId } })

export const plansRights = rights(plansApi, {
  listPlans: { may: wholePortfolio },
  getPlan: { may: wholePortfolio, ask: aPlan },
  adoptPlan: {
    may: ['chancellery', 'involved'],
    ask: ({ optionId }) => ({ body: { optionId, body: 'Gouvernement', decidedOn: '2026-11-20', reasons: {} } }),
  },
  replayPlan: { may: wholePortfolio, ask: aPlan },
})
