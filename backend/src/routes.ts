import type { Route } from './platform/route.ts'
import { decisionsRoutes } from './modules/decisions/decisions.routes.ts'
import { auditRoutes } from './modules/audit/audit.routes.ts'
import { namesOf, type SignInLimits } from './modules/identity/index.ts'
import { identityRoutes, signInRoutes } from './modules/identity/identity.routes.ts'
import { exchangeRoutes } from './modules/exchange/exchange.routes.ts'
import { portfolioRoutes } from './modules/portfolio/portfolio.routes.ts'
import { budgetRoutes } from './modules/budget/budget.routes.ts'
import { planningRoutes } from './modules/planning/planning.routes.ts'
import { optionsRoutes } from './modules/options/options.routes.ts'
import { simulationRoutes } from './modules/options/simulation.routes.ts'
import { visibleProject, visibleProjects } from './modules/projects/index.ts'
import { projectsRoutes } from './modules/projects/projects.routes.ts'
import { scoringRoutes } from './modules/scoring/scoring.routes.ts'
import { strategyRoutes } from './modules/strategy/strategy.routes.ts'

/** What the trade does: everything but the counted door. */
export const domainRoutes: Route[] = [
  ...auditRoutes({ visibleProject, visibleProjects, namesOf }),
  ...identityRoutes,
  ...strategyRoutes,
  ...projectsRoutes,
  ...scoringRoutes,
  ...decisionsRoutes,
  ...portfolioRoutes,
  ...planningRoutes,
  ...optionsRoutes,
  ...simulationRoutes,
  ...budgetRoutes,
  ...exchangeRoutes,
]

/** Every address of the API. The OpenAPI document and the rights table are held against this list. */
export const allRoutes = (limits: SignInLimits): Route[] => [...signInRoutes(limits), ...domainRoutes]
