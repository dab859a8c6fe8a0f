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
