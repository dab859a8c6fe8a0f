import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { AppError } from '../../../platform/errors.ts'
import { type Progress, type TaskAnswer, type TaskInput, type TaskName, toldFigures } from './tasks.rules.ts'

/** What a thread is told: plain data, and a flag that it asks for whether it is to stop. */
export interface Order {
  name: TaskName
  input: TaskInput<TaskName>
  stop: SharedArrayBuffer
  /** Where it writes how far it is, in the order of `toldFigures`. */
  told: SharedArrayBuffer
  seconds: number
}

interface Job {
  order: Order
  personId: string
  /** How many the person had under way when it was asked for. */
  turn: number
  done: (answer: unknown) => void
  failed: (error: Error) => void
}

export interface Asking {
  personId: string
  /** How long the computation may take, once it has begun. */
  seconds: number
  /** Aborted when nobody waits for the answer any more. */
  gone: AbortSignal
}

/** One processor stays free for whoever reads a list meanwhile: the priority of a thread counts for nothing beside another service. */
const mostThreads = Math.max(1, Math.min(4, availableParallelism() - 1))
/** What a person waits for in front of the screen does not stand behind a long one: one thread more is for it alone. */
const short: TaskName = 'optimum'
/** Computing and waiting: of one person, and of all. */
const mostOfOne = 6
const mostOfAll = 24
/** A thread that does not stop when asked is ended. */
const patienceMs = 3_000
/** What is left to do when the time is up, of a very large model: to say how far it came. */
const leftoverMs = 15_000

/**
 * Threads that solve, started when first needed and kept; each does one thing at a time. The rest wait: the first of every
 * person, then the second of every person.
 */
class SolverPool {
  private readonly idle: Worker[] = []
  private readonly waiting: Job[] = []
  private readonly busy = new Map<Job, Worker>()
  /** Told to end: what still answers on its way out takes no further question. */
  private readonly ending = new WeakSet<Worker>()

  async solve<N extends TaskName>(name: N, input: TaskInput<N>, asking: Asking): Promise<TaskAnswer<N>> {
    const { personId, seconds, gone } = asking
    const turn = this.makeRoom(personId)
    const order: Order = { name, input, seconds, stop: new SharedArrayBuffer(4), told: untold() }
    let leave = () => {}
    const answer = new Promise<unknown>((done, failed) => {
      const job: Job = { order, personId, turn, done, failed }
      leave = () => this.stop(job)
      const later = this.waiting.findIndex((one) => one.turn > turn)
      this.waiting.splice(later < 0 ? this.waiting.length : later, 0, job)
    })
    if (gone.aborted) leave()
    gone.addEventListener('abort', leave, { once: true })
    this.next()
    return answer.finally(() => gone.removeEventListener('abort', leave)) as Promise<TaskAnswer<N>>
  }

  /** What this person waits for, in this process. */
  underWay(personId: string): { name: TaskName; isWaiting: boolean; progress: Progress }[] {
    const own = (jobs: Iterable<Job>) => [...jobs].filter((job) => job.personId === personId)
    return [...own(this.busy.keys()), ...own(this.waiting)].map((job) => ({
      name: job.order.name,
      isWaiting: this.waiting.includes(job),
      progress: progressOf(job.order),
    }))
  }

  /** How many compute and how many wait. */
  get load() {
    return { computing: this.busy.size, waiting: this.waiting.length, threads: this.busy.size + this.idle.length }
  }

  /** Everything is stopped, no thread is left. A later question starts new ones. */
  async close(): Promise<void> {
    for (const job of [...this.waiting, ...this.busy.keys()]) this.stop(job)
    await Promise.all([...this.busy.values(), ...this.idle.splice(0)].map((thread) => this.end(thread)))
  }

  /** Where all places are taken, what waits last of whoever has the most gives way to a person who has at least two fewer. */
  private makeRoom(personId: string): number {
    const jobs = [...this.waiting, ...this.busy.keys()]
    const shares = Map.groupBy(jobs, (job) => job.personId)
    const shareOf = (id: string) => shares.get(id)?.length ?? 0
    const own = shareOf(personId)
    if (own >= mostOfOne) throw new AppError('too_many', 'options.too_many_computations', { retryAfterSeconds: 2 })
    if (jobs.length < mostOfAll) return own
    const largest = Math.max(...this.waiting.map((job) => shareOf(job.personId)))
    const last = this.waiting.findLast((job) => shareOf(job.personId) === largest)
    if (!last || largest < own + 2) throw new AppError('unavailable', 'options.solvers_busy', { retryAfterSeconds: 5 })
    this.stop(last, new AppError('too_many', 'options.made_room', { retryAfterSeconds: 5 }))
    return own
  }

  private next(): void {
    const place = this.waiting.findIndex(({ order }) => this.hasRoomFor(order))
    const [job] = place < 0 ? [] : this.waiting.splice(place, 1)
    if (!job) return
    const thread = this.idle.pop() ?? startThread()
    this.busy.set(job, thread)
    this.watch(job, thread)
    thread.postMessage(job.order)
  }

  /** The thread beyond `mostThreads` is for one that is short: however many of those come, the others have theirs. */
  private hasRoomFor({ name }: Order): boolean {
    const isShortAmong = [...this.busy.keys()].some(({ order }) => order.name === short)
    return this.busy.size < mostThreads + (isShortAmong || name === short ? 1 : 0)
  }

  private end(thread: Worker): Promise<number> {
    this.ending.add(thread)
    return thread.terminate()
  }

  private watch(job: Job, thread: Worker): void {
    const overdue = setTimeout(() => void this.end(thread), job.order.seconds * 1000 + leftoverMs)
    // Each listener by its name: `removeAllListeners` would take those of Node itself, and no message came any more.
    const free = () => {
      clearTimeout(overdue)
      thread.off('message', answered).off('error', lost).off('exit', ended)
      this.busy.delete(job)
    }
    const answered = (answer: unknown) => {
      free()
      if (!this.ending.has(thread)) this.idle.push(thread)
      job.done(answer)
      this.next()
    }
    const lost = (error: Error) => {
      free()
      job.failed(error)
      this.next()
    }
    const ended = () => lost(stopped())
    thread.on('message', answered).on('error', lost).on('exit', ended)
  }

  private stop(job: Job, why = stopped()): void {
    job.failed(why)
    const place = this.waiting.indexOf(job)
    if (place >= 0) this.waiting.splice(place, 1)
    Atomics.store(new Int32Array(job.order.stop), 0, 1)
    const thread = this.busy.get(job)
    if (!thread) return
    const overdue = setTimeout(() => void (this.busy.get(job) === thread && this.end(thread)), patienceMs)
    overdue.unref()
  }
}

const untold = () => {
  const told = new SharedArrayBuffer(8 * toldFigures.length)
  new Float64Array(told).fill(Number.NaN)
  return told
}

/** While equals are told apart a search counts costs, below zero: that is not shown as a value. */
function progressOf({ told }: Order): Progress {
  const figures = new Float64Array(told)
  return Object.fromEntries(
    toldFigures.flatMap((name, place) => (isShown(figures[place]) ? [[name, figures[place]]] : [])),
  )
}

const isShown = (figure = Number.NaN) => Number.isFinite(figure) && figure >= 0

const stopped = () => new AppError('unavailable', 'options.computation_stopped')

function startThread(): Worker {
  const thread = new Worker(new URL('./solver.worker.ts', import.meta.url), { env: {}, execArgv: [] })
  // The server ends when it is told to, whatever is being computed.
  thread.unref()
  return thread
}

/** The one pool of this process. */
export const solvers = new SolverPool()
