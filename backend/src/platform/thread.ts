import { Worker } from 'node:worker_threads'

/** A piece of work that would hold the server up, or that nobody has looked at: plain data in, plain data out. */
export interface ThreadWork {
  file: URL
  data: unknown
  megabytes: number
  milliseconds: number
  /** What is said when memory or time is not enough. */
  tooHeavy: () => Error
}

/** At work in this process; more wait in their order, so that ten of them do not take ten times the memory. */
const mostAtOnce = 2
const waiting: (() => void)[] = []
let running = 0

/** One answer from a thread of its own, which ends with it. */
export async function inThread<Answer>(work: ThreadWork): Promise<Answer> {
  if (running >= mostAtOnce) await new Promise<void>((go) => void waiting.push(go))
  else running++
  try {
    return await answerOf<Answer>(work)
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

function answerOf<Answer>({ file, data, megabytes, milliseconds, tooHeavy }: ThreadWork): Promise<Answer> {
  const worker = new Worker(file, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  })
  let timer: NodeJS.Timeout | undefined
  return new Promise<Answer>((resolve, reject) => {
    timer = setTimeout(() => reject(tooHeavy()), milliseconds)
    worker.once('message', resolve)
    worker.once('error', (error: Error & { code?: string }) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHeavy() : error),
    )
    worker.once('exit', () => reject(tooHeavy()))
  }).finally(() => {
    clearTimeout(timer)
    void worker.terminate()
  })
}
