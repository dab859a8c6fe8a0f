import type { Route } from './platform/route.ts'
import type { SignInLimits } from './modules/identity/index.ts'
import { identityRoutes } from './modules/identity/identity.routes.ts'
import { portfolioRoutes } from './modules/portfolio/portfolio.routes.ts'
import { planningRoutes } from './modules/planning/planning.routes.ts'
import { scoringRoutes } from './modules/scoring/scoring.routes.ts'
import { strategyRoutes } from './modules/strategy/strategy.routes.ts'

/** Every address of the API. The OpenAPI document and the rights table are held against this list. */
export const allRoutes = (limits: SignInLimits): Route[] => [
  ...identityRoutes(limits),
  ...strategyRoutes,
  ...scoringRoutes,
  ...portfolioRoutes,
  ...planningRoutes,
]
