import { setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import type { Order } from './solver-pool.ts'
import { type Asked, tasks, toldFigures } from './tasks.rules.ts'

// On Linux a thread has a priority of its own: whoever only reads a list does not wait for a solver.
if (process.platform === 'linux') setPriority(19)

parentPort?.on('message', ({ name, input, stop, told, seconds }: Order) => {
  const flag = new Int32Array(stop)
  const until = performance.now() + seconds * 1000
  const figures = new Float64Array(told)
  const isEnough: Asked['isEnough'] = (progress) => {
    toldFigures.forEach((name, place) => (figures[place] = progress[name] ?? Number.NaN))
    return Atomics.load(flag, 0) === 1 || performance.now() > until
  }
  const task = tasks[name] as (input: unknown, asked: Asked) => unknown
  parentPort?.postMessage(task(input, { isEnough }))
})
