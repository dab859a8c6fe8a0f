export const projectStates = [
  'draft',
  'submitted',
  'under_review',
  'approved',
  'deferred',
  'rejected',
  'in_progress',
  'on_hold',
  'completed',
  'stopped',
] as const
type State = (typeof projectStates)[number]

/** Nothing leads out of these; a new project may start from a copy. */
export const finalStates: readonly State[] = ['rejected', 'completed', 'stopped']

export const natures = ['it', 'organisation', 'legislation', 'other'] as const

export const partnerKinds = ['commune', 'confederation', 'canton', 'public_enterprise', 'company', 'other'] as const

/** What a person does on the project page; decisions have their own door. */
export const projectActions = ['submit', 'withdraw', 'return', 'take_up', 'start'] as const
type Action = (typeof projectActions)[number]

export interface Transition {
  from: State
  to: State
  /** `lead_or_head`: a project lead of this project, or the head of its lead department. */
  by: 'lead_or_head' | 'chancellery' | 'decision'
  action: Action | null
}

const acts = (action: Action, by: Transition['by'], from: State, to: State): Transition => ({ action, by, from, to })
const decided = (from: State, ...to: State[]): Transition[] =>
  to.map((state) => ({ from, to: state, by: 'decision', action: null }))

/** Every way from one state to another; what is not here does not exist. */
export const transitions: readonly Transition[] = [
  acts('submit', 'lead_or_head', 'draft', 'submitted'),
  acts('withdraw', 'lead_or_head', 'submitted', 'draft'),
  acts('return', 'chancellery', 'submitted', 'draft'),
  acts('take_up', 'chancellery', 'submitted', 'under_review'),
  acts('return', 'chancellery', 'under_review', 'draft'),
  ...decided('under_review', 'approved', 'deferred', 'rejected'),
  acts('submit', 'lead_or_head', 'deferred', 'submitted'),
  acts('take_up', 'chancellery', 'deferred', 'under_review'),
  ...decided('deferred', 'approved', 'rejected'),
  ...decided('approved', 'deferred', 'stopped'),
  acts('start', 'lead_or_head', 'approved', 'in_progress'),
  ...decided('in_progress', 'on_hold', 'completed', 'stopped'),
  ...decided('on_hold', 'in_progress', 'stopped'),
]

export const isTransition = (from: State, to: State) =>
  transitions.some((transition) => transition.from === from && transition.to === to)

/** The fields of the sheet, in the order of the form. */
export const sheetFields = [
  'title',
  'summary',
  'natures',
  'leadDepartmentId',
  'serviceId',
  'departmentIds',
  'confidential',
  'mainAxis',
  'audience',
  'opportunities',
  'difficulties',
  'legalObligation',
  'legalBasis',
  'estimatedCost',
  'estimatedPosts',
  'postsOrigin',
  'startsOn',
  'endsOn',
  'openEnded',
  'pilot',
  'extension',
  'collaborations',
  'digitalDivide',
  'changeManagement',
  'sustainability',
  'dataPrivacy',
  'legislationActs',
  'consultationFrom',
  'consultationTo',
  'firstReadingOn',
  'secondReadingOn',
  'referendumDeadlineOn',
  'inForceOn',
  'members',
  'partners',
] as const
type Field = (typeof sheetFields)[number]

/** Who has rights on a project follows from these. */
export const placingFields = [
  'leadDepartmentId',
  'departmentIds',
  'confidential',
  'members',
] as const satisfies readonly Field[]

/** Kept on the sheet as free texts, in the language they were written in. */
export const sheetTexts = [
  'audience',
  'opportunities',
  'difficulties',
  'postsOrigin',
  'pilot',
  'extension',
  'collaborations',
  'digitalDivide',
  'changeManagement',
  'sustainability',
  'dataPrivacy',
] as const satisfies readonly Field[]

/** Shown when the nature *legislation* is chosen. */
export const legislationDays = [
  'consultationFrom',
  'consultationTo',
  'firstReadingOn',
  'secondReadingOn',
  'referendumDeadlineOn',
  'inForceOn',
] as const satisfies readonly Field[]

/**
 * What the decision rested on: once a project is approved, a value that stands here stays.
 * One that was never given (a project taken over from a list) may still be filled in.
 */
export const frozenAfterApproval = [
  'natures',
  'leadDepartmentId',
  'mainAxis',
  'legalObligation',
  'legalBasis',
  'estimatedCost',
  'estimatedPosts',
] as const satisfies readonly Field[]
