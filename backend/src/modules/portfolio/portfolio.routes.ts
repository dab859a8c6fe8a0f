import { headApi, homeApi, portfolioApi } from '@triaxe/shared-types'
import { on } from '../../platform/route.ts'
import { dashboard } from './dashboard.service.ts'
import { readHome } from './home.service.ts'
import { readHead } from './project-head.service.ts'
import { exportProjects, listProjects } from './register.service.ts'

export const portfolioRoutes = [
  on(homeApi.readHome, (_input, ctx) => readHome(ctx)),
  on(headApi.readHead, ({ params }, ctx) => readHead(ctx, params.projectId)),
  on(portfolioApi.listProjects, ({ query }, ctx) => listProjects(ctx, query)),
  on(portfolioApi.exportProjects, ({ query }, ctx) => exportProjects(ctx, query)),
  on(portfolioApi.dashboard, ({ query }, ctx) => dashboard(ctx, query.since)),
]
