/**
 * Projects own the sheet (estimates, main axis, departments, people, partners), its submitted versions, the questions on it
 * and the state of a project. They promise one gate: who may know of a project is decided in `visibleProjects` alone,
 * and a state changes in `moveProject` alone, along the table of transitions.
 * They do not decide: approving, deferring, rejecting, holding, stopping and completing belong to `decisions`.
 */
export { lockProject, moveProject, visibleProject, visibleProjects } from './projects.queries.ts'
export { missingOf } from './project.service.ts'
export {
  isDepartmentHead,
  isFrozen,
  isMember,
  isOwnDepartment,
  isProjectLead,
  seesWholePortfolio,
  type ProjectFacts,
} from './projects.policy.ts'
export { changeTakenOver, dropTakenOver, notesOf, takeOverProjects } from './taken-over.queries.ts'
