import { frontier } from './frontier.rules.ts'
import { optimum } from './optimum.rules.ts'
import type { SearchOptions } from './search.rules.ts'

/** Told now and then what has been done; its answer true ends the computation with what it has. */
export type Asked = Required<Pick<SearchOptions, 'isEnough'>>

/** What a solver thread can be asked for, by name: plain input, plain answer. */
export const tasks = { optimum, frontier }

export type TaskName = keyof typeof tasks
export type TaskInput<N extends TaskName> = Parameters<(typeof tasks)[N]>[0]
export type TaskAnswer<N extends TaskName> = ReturnType<(typeof tasks)[N]>
