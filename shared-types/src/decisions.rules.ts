import { transitions } from './projects.rules.ts'

export const decisionTypes = ['approve', 'defer', 'reject', 'hold', 'resume', 'stop', 'complete'] as const
type Type = (typeof decisionTypes)[number]
type State = (typeof transitions)[number]['from']

/** Where each type leads. */
export const outcomes = {
  approve: 'approved',
  defer: 'deferred',
  reject: 'rejected',
  hold: 'on_hold',
  resume: 'in_progress',
  stop: 'stopped',
  complete: 'completed',
} as const satisfies Record<Type, State>

/** What may be decided of a project in this state, along the table of transitions. */
export const typesFrom = (state: State): Type[] =>
  decisionTypes.filter((type) =>
    transitions.some(({ by, from, to }) => by === 'decision' && from === state && to === outcomes[type]),
  )

/** The three reasons, one per axis by its position in the strategy. */
export const reasonPositions = ['1', '2', '3'] as const

/** What the second solver said of an adopted plan. */
export const planJudgements = ['confirmed', 'contradicted', 'undecided'] as const

/** What the plan in force says of a project that is still to be chosen, and a decision against it. */
export const departsFromPlan = (isIn: boolean, type: Type): boolean =>
  isIn ? type === 'defer' || type === 'reject' || type === 'stop' : type === 'approve'
