import type { Nature, ProjectAction, ProjectState } from '@triaxe/shared-types'
import { finalStates, transitions } from '@triaxe/shared-types/projects.rules'
import { type Actor, has } from '../../platform/context.ts'

/** What policies of this and of higher modules may know of a project. */
export interface ProjectFacts {
  id: string
  code: string
  state: ProjectState
  title: { fr?: string; de?: string; en?: string }
  natures: Nature[]
  leadDepartmentId: string
  /** Departments that take part beside the lead. */
  departmentIds: string[]
  serviceId: string | null
  mainAxis: number | null
  confidential: boolean
  legalObligation: boolean
  legalBasis: string
  estimatedCost: string | null
  /** Integer hundredths of a post. */
  estimatedPosts: number | null
  startsOn: string | null
  endsOn: string | null
  /** Everyone with a role in the project, leads and sponsor included. */
  memberIds: string[]
  leadIds: string[]
  sponsorIds: string[]
  takenOver: boolean
  version: number
}

type Belonging = Pick<ProjectFacts, 'leadDepartmentId' | 'departmentIds' | 'memberIds' | 'leadIds'>
type Project = Belonging & Pick<ProjectFacts, 'state'>

export const seesWholePortfolio = (actor: Actor) => has(actor, 'chancellery', 'auditor')
export const readsConfidential = (actor: Actor) => has(actor, 'council', 'finance')

/** Of a project that is confidential, as `visibleProjects` says it in SQL. */
export const mayReadConfidential = (actor: Actor, project: Belonging) =>
  seesWholePortfolio(actor) || readsConfidential(actor) || takesPart(actor, project)

export const isMember = (actor: Actor, { memberIds }: Pick<ProjectFacts, 'memberIds'>) =>
  memberIds.includes(actor.personId)
export const isProjectLead = (actor: Actor, { leadIds }: Pick<ProjectFacts, 'leadIds'>) =>
  leadIds.includes(actor.personId)
/** The lead department; those that take part read, they do not write. */
export const isOwnDepartment = (actor: Actor, { leadDepartmentId }: Pick<ProjectFacts, 'leadDepartmentId'>) =>
  actor.departmentId === leadDepartmentId
export const isDepartmentHead = (actor: Actor, project: Pick<ProjectFacts, 'leadDepartmentId'>) =>
  isOwnDepartment(actor, project) && has(actor, 'department_head')

const writesForDepartment = (actor: Actor, project: Belonging) =>
  isOwnDepartment(actor, project) && has(actor, 'department_head', 'registrar')

/** What is submitted or examined must not move, and what has ended stays as it was. */
const sheetIsOpen = (state: ProjectState) =>
  !finalStates.includes(state) && state !== 'submitted' && state !== 'under_review'

export const mayEditSheet = (actor: Actor, project: Project) =>
  sheetIsOpen(project.state) && (isMember(actor, project) || writesForDepartment(actor, project))

type Placed = Project & Pick<ProjectFacts, 'sponsorIds'>

/** A member writes on the sheet; whom it names and to whom it belongs is for those who answer for it. */
export const mayPlaceSheet = (actor: Actor, project: Placed) =>
  mayEditSheet(actor, project) &&
  (isProjectLead(actor, project) || project.sponsorIds.includes(actor.personId) || writesForDepartment(actor, project))

/** A department takes the lead over; none is given it by another. */
export const mayTakeLead = (actor: Actor, project: Placed) =>
  mayPlaceSheet(actor, project) && !isFrozen(project) && actor.departmentId !== null && !isOwnDepartment(actor, project)

/** From the approval on, the values that the decision rested on no longer change. */
export const isFrozen = ({ state }: Pick<ProjectFacts, 'state'>) =>
  state === 'approved' || state === 'in_progress' || state === 'on_hold'

/** Registrars and department heads of a department, and people who already lead a project, for their own department. */
export const mayCreateProject = (actor: Actor, leadDepartmentId: string, leadsAnother: boolean) =>
  actor.departmentId === leadDepartmentId && (has(actor, 'department_head', 'registrar') || leadsAnother)

/** Those who would register for the lead department, or led the project before. */
export const mayCopy = (actor: Actor, project: Belonging) =>
  writesForDepartment(actor, project) || (isProjectLead(actor, project) && isOwnDepartment(actor, project))

const isLeadOrHead = (actor: Actor, project: Belonging) =>
  isProjectLead(actor, project) || isDepartmentHead(actor, project)

/** Whose part of the transitions it is; whether the state allows it is asked apart. */
export const isStepOf = (actor: Actor, project: Belonging, action: ProjectAction) =>
  transitions
    .filter((transition) => transition.action === action)
    .some(({ by }) => (by === 'chancellery' ? has(actor, 'chancellery') : isLeadOrHead(actor, project)))

const examines = (action: ProjectAction) =>
  transitions.some((transition) => transition.action === action && transition.by === 'chancellery')

/** Membership is the conflict of interest: who has a part in the project neither takes it up nor returns it. */
export const mayAct = (actor: Actor, project: Belonging, action: ProjectAction) =>
  isStepOf(actor, project, action) && !(examines(action) && isMember(actor, project))

export const mayMove = (actor: Actor, project: Project, action: ProjectAction) =>
  mayAct(actor, project, action) &&
  transitions.some((transition) => transition.action === action && transition.from === project.state)

export const mayDeleteDraft = (actor: Actor, project: Belonging) =>
  writesForDepartment(actor, project) || isProjectLead(actor, project)

export const mayAnswerQuestions = (actor: Actor, project: Project) =>
  (project.state === 'draft' || project.state === 'deferred') && mayEditSheet(actor, project)

/** Questions and answers stay between those who ask, those who answer, and those who control. */
export const mayReadExchange = (actor: Actor, project: Belonging) =>
  seesWholePortfolio(actor) || takesPart(actor, project)

const takesPart = (actor: Actor, project: Belonging) =>
  isMember(actor, project) ||
  isOwnDepartment(actor, project) ||
  (actor.departmentId !== null && project.departmentIds.includes(actor.departmentId))
