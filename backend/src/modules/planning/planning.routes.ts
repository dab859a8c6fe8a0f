import { planningApi } from '@triaxe/shared-types'
import { on } from '../../platform/route.ts'
import { addMilestone, changeMilestone, removeMilestone } from './milestone.service.ts'
import { exportRoadmap, roadmap } from './roadmap.service.ts'
import { chooseTemplate, getPlan, setPhases } from './plan.service.ts'

export const planningRoutes = [
  on(planningApi.getPlan, ({ params }, ctx) => getPlan(ctx, params.projectId)),
  on(planningApi.chooseTemplate, ({ params, version, body }, ctx) =>
    chooseTemplate(ctx, params.projectId, version, body),
  ),
  on(planningApi.setPhases, ({ params, version, body }, ctx) => setPhases(ctx, params.projectId, version, body)),
  on(planningApi.addMilestone, ({ params, body }, ctx) => addMilestone(ctx, params.projectId, body)),
  on(planningApi.changeMilestone, ({ params, version, body }, ctx) =>
    changeMilestone(ctx, params.projectId, version, params.id, body),
  ),
  on(planningApi.removeMilestone, ({ params, version }, ctx) =>
    removeMilestone(ctx, params.projectId, version, params.id),
  ),
  on(planningApi.roadmap, ({ query }, ctx) => roadmap(ctx, query)),
  on(planningApi.exportRoadmap, ({ query }, ctx) => exportRoadmap(ctx, query)),
]
