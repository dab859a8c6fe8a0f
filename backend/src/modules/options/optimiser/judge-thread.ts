import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Judgement } from './judge.ts'
import type { Program } from './program.rules.ts'

/** In a thread of its own, which ends with its answer: the judge blocks while it computes. */
export async function judgedApart(program: Program): Promise<Judgement> {
  const thread = new Worker(new URL('./judge.worker.ts', import.meta.url), {
    workerData: program,
    env: {},
    execArgv: [],
  })
  try {
    const [answer] = (await once(thread, 'message')) as [Judgement]
    return answer
  } finally {
    await thread.terminate()
  }
}
