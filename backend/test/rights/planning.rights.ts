import { planningApi } from '@triaxe/shared-types'
import type { Scenario, Who } from './cast.ts'
import { inStates, rights } from './table.ts'

const goingOn: Scenario[] = [
  'draft',
  'submitted',
  'under_review',
  'assessed',
  'confidential',
  'approved',
  'deferred',
  'in_progress',
  'on_hold',
]
/** Nothing here is frozen yet: who keeps the plan also keeps its dates. After the baseline the registrar no longer does. */
const planners: Who[] = ['chancellery', 'involved', 'head', 'registrar', 'lead']
const planning = inStates(goingOn, planners)
const change = { name: {}, phaseKey: 'concept', level: 'management', forecastOn: null, actualOn: null, note: '' }

export const planningRights = rights(planningApi, {
  getPlan: { may: 'seers' },
  chooseTemplate: { may: planning, ask: () => ({ body: { template: 'hermes_classic', modules: [] } }) },
  setPhases: { may: planning, ask: () => ({ body: { phases: [] } }) },
  addMilestone: { may: planning, ask: () => ({ body: { name: { fr: 'Atelier' }, phaseKey: 'concept' } }) },
  changeMilestone: {
    may: planning,
    ask: ({ milestones }, { id }) => ({ params: { id: milestones[id] ?? id }, body: change }),
  },
  removeMilestone: {
    may: planning,
    ask: ({ milestones }, { id }) => ({ params: { id: milestones[id] ?? id } }),
  },
  roadmap: { may: 'signedIn' },
  exportRoadmap: { may: 'signedIn', ask: () => ({ query: { format: 'csv' } }) },
})
