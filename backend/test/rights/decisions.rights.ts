import { conditionsApi, decisionCommentsApi, decisionsApi, plansApi } from '@triaxe/shared-types'
import { aNewDecision } from '../decision.builders.ts'
import type { Who } from './cast.ts'
import { scenarios } from './cast.ts'
import type { Scene, SceneProject } from './scene.ts'
import { inStates, rights } from './table.ts'

export const decisionsRights = rights(decisionsApi, {
  listDecisions: { may: 'seers' },
  recordDecision: { may: ['chancellery'], ask: () => ({ body: aNewDecision({ type: 'approve' }) }) },
  exportDecisions: { may: 'seers', ask: () => ({ query: { format: 'csv' } }) },
  latestDecisions: { may: 'signedIn' },
})

const aCondition = (body: object) => ({
  ask: ({ conditions }: Scene, { id }: SceneProject) => ({ params: { conditionId: conditions[id] ?? '' }, body }),
})

/** The answer of those who stand for the project. */
export const decisionCommentsRights = rights(decisionCommentsApi, {
  commentDecision: {
    may: inStates([...scenarios], ['head', 'lead']),
    ask: ({ decisions }, { id }) => ({ params: { decisionId: decisions[id] ?? '' }, body: { text: 'Nous y tenons.' } }),
  },
  listComments: { may: 'signedIn' },
})

/** The lead owns it; the chancellery follows it, save where it has a part in the project. */
export const conditionsRights = rights(conditionsApi, {
  listConditions: { may: 'signedIn' },
  reportCondition: { may: inStates([...scenarios], ['lead']), ...aCondition({ note: 'Remis.' }) },
  settleCondition: { may: inStates([...scenarios], ['chancellery']), ...aCondition({ isMet: true }) },
  handOverCondition: {
    may: inStates([...scenarios], ['chancellery']),
    ask: ({ conditions, people }, { id }) => ({
      params: { conditionId: conditions[id] ?? '' },
      body: { ownerId: people.sponsor.id },
    }),
  },
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
