import { doubtOf } from './doubt-shown.rules.ts'
import { frontier } from './frontier.rules.ts'
import { optimum } from './optimum.rules.ts'
import { oneWeight, weightTriangle } from './weighting.rules.ts'
import { whyOf } from './why.rules.ts'

/** Told now and then what has been done; its answer true ends the computation with what it has. */
export interface Asked {
  isEnough(this: void, progress: Progress): boolean
}

/**
 * How far a computation is: the best value found and what none exceeds, the corners of the triangle confirmed and not yet, or
 * of so many equal pieces of work those done.
 */
export const toldFigures = ['value', 'bound', 'confirmed', 'unconfirmed', 'done', 'of'] as const
export type Progress = Partial<Record<(typeof toldFigures)[number], number>>

/** What a solver thread can be asked for, by name: plain input, plain answer. */
export const tasks = { optimum, frontier, weightTriangle, oneWeight, whyOf, doubtOf }

export type TaskName = keyof typeof tasks
export type TaskInput<N extends TaskName> = Parameters<(typeof tasks)[N]>[0]
export type TaskAnswer<N extends TaskName> = ReturnType<(typeof tasks)[N]>
