import type { ImportTarget, ProjectState } from '@triaxe/shared-types'
import { isNotGiven } from '@triaxe/shared-types/projects-sheet.rules'
import { finalStates, frozenAfterApproval } from '@triaxe/shared-types/projects.rules'
import { isFrozen } from '../projects/index.ts'
import type { SaidField } from './planned.rules.ts'

const saidAs = (field: (typeof frozenAfterApproval)[number]) => (field === 'leadDepartmentId' ? 'department' : field)
/** The state beside them: once it was decided here, decisions move the project and no list does. */
const frozenFields: readonly string[] = ['state', ...frozenAfterApproval.map(saidAs)]

/** What goes on as its list says, in progress as it came in, was never approved here: its next edition still speaks. */
export const isApprovedHere = (project: { state: ProjectState; wasApproved: boolean }) =>
  project.wasApproved && (isFrozen(project) || finalStates.includes(project.state))

/** A value that was never given may still come in. */
export const isFrozenHere = (field: SaidField, isApproved: boolean, now: unknown) =>
  isApproved && frozenFields.includes(field) && !isNotGiven(now)

/** The column that a field was read from. */
export const targetOf: Record<SaidField, ImportTarget> = {
  title: 'title',
  summary: 'summary',
  department: 'department',
  state: 'state',
  natures: 'nature',
  mainAxis: 'mainAxis',
  estimatedCost: 'cost',
  estimatedPosts: 'posts',
  startsOn: 'startsOn',
  end: 'endsOn',
  legalBasis: 'legalBasis',
}
