import { arbitrationApi, optionsApi, portfolioOptionsApi, whyApi } from '@triaxe/shared-types'
import { on } from '../../platform/route.ts'
import { exportArbitration } from './arbitration-file.service.ts'
import { getArbitration } from './arbitration.service.ts'
import { computeDoubt } from './doubt.service.ts'
import { addExclusion, addNeed, removeExclusion, removeNeed } from './condition.service.ts'
import { liftHandSet, listHandSet, setByHand } from './hand-set.service.ts'
import { computeExplanations } from './why.service.ts'
import { computeOneWeight, computeTriangle } from './weighting.service.ts'
import { computeFrontier, computeOptimum, listComputations } from './optimum.service.ts'
import {
  changePortfolioOption,
  deletePortfolioOption,
  duplicatePortfolioOption,
  getPortfolioOption,
  listPortfolioOptions,
  restorePortfolioOption,
  savePortfolioOption,
} from './option.service.ts'
import { getExplanation } from './project-why.service.ts'
import { getRank, getRanking } from './ranking.service.ts'

export const optionsRoutes = [
  on(optionsApi.getRanking, ({ query }, ctx) => getRanking(ctx, query.envelope)),
  on(optionsApi.getRank, ({ params }, ctx) => getRank(ctx, params.projectId)),
  on(whyApi.getExplanation, ({ params, gone }, ctx) => getExplanation(ctx, params.projectId, gone)),
  on(arbitrationApi.getArbitration, (_input, ctx) => getArbitration(ctx)),
  on(arbitrationApi.computeOptimum, ({ body, gone }, ctx) => computeOptimum(ctx, body, gone)),
  on(arbitrationApi.exportArbitration, ({ body, query, gone }, ctx) =>
    exportArbitration(ctx, body, query.format, gone),
  ),
  on(arbitrationApi.computeFrontier, ({ body, gone }, ctx) => computeFrontier(ctx, body, gone)),
  on(arbitrationApi.computeTriangle, ({ body, gone }, ctx) => computeTriangle(ctx, body, gone)),
  on(arbitrationApi.computeOneWeight, ({ body, gone }, ctx) => computeOneWeight(ctx, body, gone)),
  on(arbitrationApi.computeDoubt, ({ body, gone }, ctx) => computeDoubt(ctx, body, gone)),
  on(arbitrationApi.computeExplanations, ({ body, gone }, ctx) => computeExplanations(ctx, body, gone)),
  on(arbitrationApi.listComputations, (_input, ctx) => listComputations(ctx)),
  on(arbitrationApi.listHandSet, ({ params }, ctx) => listHandSet(ctx, params.projectId)),
  on(arbitrationApi.setByHand, ({ params, body }, ctx) => setByHand(ctx, params.projectId, body)),
  on(arbitrationApi.liftHandSet, ({ params }, ctx) => liftHandSet(ctx, params.projectId)),
  on(arbitrationApi.addNeed, ({ body }, ctx) => addNeed(ctx, body)),
  on(arbitrationApi.removeNeed, ({ params }, ctx) => removeNeed(ctx, params.id)),
  on(arbitrationApi.addExclusion, ({ body }, ctx) => addExclusion(ctx, body)),
  on(arbitrationApi.removeExclusion, ({ params }, ctx) => removeExclusion(ctx, params.id)),
  on(portfolioOptionsApi.listPortfolioOptions, (_input, ctx) => listPortfolioOptions(ctx)),
  on(portfolioOptionsApi.getPortfolioOption, ({ params }, ctx) => getPortfolioOption(ctx, params.id)),
  on(portfolioOptionsApi.savePortfolioOption, ({ body, gone }, ctx) => savePortfolioOption(ctx, body, gone)),
  on(portfolioOptionsApi.changePortfolioOption, ({ params, version, body }, ctx) =>
    changePortfolioOption(ctx, params.id, version, body),
  ),
  on(portfolioOptionsApi.duplicatePortfolioOption, ({ params, body }, ctx) =>
    duplicatePortfolioOption(ctx, params.id, body.name),
  ),
  on(portfolioOptionsApi.deletePortfolioOption, ({ params }, ctx) => deletePortfolioOption(ctx, params.id)),
  on(portfolioOptionsApi.restorePortfolioOption, ({ params }, ctx) => restorePortfolioOption(ctx, params.id)),
]
