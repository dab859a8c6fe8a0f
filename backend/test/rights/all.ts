import { budgetRights, budgetSettingsRights } from './budget.rights.ts'
import { planningRights } from './planning.rights.ts'
import { conditionsRights, decisionCommentsRights, decisionsRights, plansRights } from './decisions.rights.ts'
import { exchangeRights } from './exchange.rights.ts'
import { auditRights } from './audit.rights.ts'
import { identityRights } from './identity.rights.ts'
import { arbitrationRights, optionsRights, portfolioOptionsRights, whyRights } from './options.rights.ts'
import { headRights, homeRights, portfolioRights } from './portfolio.rights.ts'
import { scoringRights } from './scoring.rights.ts'
import { projectsRights } from './projects.rights.ts'
import { simulationRights } from './simulation.rights.ts'
import { strategyRights, targetsRights } from './strategy.rights.ts'
import type { Rights } from './table.ts'

/** The rights of every module, from the ground floor up. */
export const allRights: Record<string, Rights> = {
  audit: auditRights,
  identity: identityRights,
  strategy: strategyRights,
  targets: targetsRights,
  scoring: scoringRights,
  planning: planningRights,
  budget: budgetRights,
  budgetSettings: budgetSettingsRights,
  options: optionsRights,
  why: whyRights,
  arbitration: arbitrationRights,
  simulation: simulationRights,
  portfolioOptions: portfolioOptionsRights,
  projects: projectsRights,
  decisions: decisionsRights,
  conditions: conditionsRights,
  decisionComments: decisionCommentsRights,
  plans: plansRights,
  portfolio: portfolioRights,
  head: headRights,
  home: homeRights,
  exchange: exchangeRights,
}
