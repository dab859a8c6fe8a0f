import { arbitrationApi, optionsApi, portfolioOptionsApi, whyApi } from '@triaxe/shared-types'
import { scenarios, type Who } from './cast.ts'
import type { Scene } from './scene.ts'
import { inStates, rights } from './table.ts'

const wholePortfolio: Who[] = ['chancellery', 'involved', 'finance', 'council', 'auditor']

/** The projects of these questions are those that somebody `involved` is a member of. */
const steering: Who[] = ['chancellery']
/** An option speaks of the whole portfolio, not of one project. */
const office: Who[] = ['chancellery', 'involved']

export const optionsRights = rights(optionsApi, {
  getRanking: { may: wholePortfolio },
  getRank: { may: 'seers' },
})

/** One project is explained to those whose it is. */
const whoseItIs: Who[] = ['colleague', 'head', 'registrar', 'lead', 'sponsor', 'member', 'insider']

export const whyRights = rights(whyApi, { getExplanation: { may: [...wholePortfolio, ...whoseItIs] } })

export const arbitrationRights = rights(arbitrationApi, {
  getArbitration: { may: wholePortfolio },
  computeOptimum: { may: wholePortfolio, ask: () => ({ body: { envelopes: [] } }) },
  exportArbitration: { may: wholePortfolio, ask: () => ({ query: { format: 'csv' }, body: { envelopes: [] } }) },
  computeFrontier: { may: wholePortfolio, ask: () => ({ body: { envelopes: [] } }) },
  computeTriangle: { may: wholePortfolio, ask: () => ({ body: { envelopes: [] } }) },
  computeOneWeight: { may: wholePortfolio, ask: () => ({ body: { envelopes: [], axis: 1 } }) },
  computeDoubt: { may: wholePortfolio, ask: () => ({ body: { envelopes: [] } }) },
  computeExplanations: { may: wholePortfolio, ask: () => ({ body: { envelopes: [] } }) },
  listComputations: { may: wholePortfolio },
  listHandSet: { may: 'seers' },
  setByHand: { may: inStates([...scenarios], steering), ask: () => ({ body: { must: 'in', reason: 'Motif' } }) },
  liftHandSet: { may: inStates([...scenarios], steering) },
  addNeed: {
    may: steering,
    ask: ({ projects }) => ({ body: { projectId: projects.approved.id, needsId: projects.deferred.id } }),
  },
  removeNeed: { may: steering, ask: ({ needId }) => ({ params: { id: needId } }) },
  addExclusion: {
    may: steering,
    ask: ({ projects }) => ({ body: { projectIds: [projects.approved.id, projects.deferred.id] } }),
  },
  removeExclusion: { may: steering, ask: ({ exclusionId }) => ({ params: { id: exclusionId } }) },
})

const anOption = ({ optionId }: Scene) => ({ params: { id: optionId } })

export const portfolioOptionsRights = rights(portfolioOptionsApi, {
  listPortfolioOptions: { may: wholePortfolio },
  getPortfolioOption: { may: wholePortfolio, ask: anOption },
  savePortfolioOption: { may: office, ask: () => ({ body: { name: 'Prudente', settings: { envelopes: [] } } }) },
  changePortfolioOption: {
    may: office,
    ask: (scene) => ({ ...anOption(scene), body: { name: 'Prudente', departures: [] } }),
  },
  duplicatePortfolioOption: { may: office, ask: (scene) => ({ ...anOption(scene), body: { name: 'Copie' } }) },
  deletePortfolioOption: { may: office, ask: anOption },
  restorePortfolioOption: { may: office, ask: ({ deletedOptionId }) => ({ params: { id: deletedOptionId } }) },
})
