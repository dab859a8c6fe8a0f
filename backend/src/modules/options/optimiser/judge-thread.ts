import { inThread } from '../../../platform/thread.ts'
import type { Judgement } from './judgement.rules.ts'
import type { Program } from './program.rules.ts'

/** In a thread of its own: the judge blocks while it computes, for a minute at most. */
export const judgedApart = (program: Program): Promise<Judgement> =>
  inThread<Judgement>({
    file: new URL('./judge.worker.ts', import.meta.url),
    data: program,
    megabytes: 512,
    milliseconds: 90_000,
    tooHeavy: () => new Error('the plan is too heavy for the judge'),
  })
