import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import { createApp } from './app.ts'
import { firstStart, type Demonstration } from './first-start.ts'
import { startJobs } from './jobs.ts'
import { firstAdministratorEmail } from './modules/identity/index.ts'
import { solvers } from './modules/options/index.ts'
import { type Config, isLoopback } from './platform/config.ts'
import { createLog } from './platform/log.ts'
import { databaseIsAway } from './platform/problem.ts'
import { historyIsUnprotected, migrateStore, openStore, refuseOtherDays, type Store } from './store.ts'

export interface Life {
  config: Config
  /** What an empty database is filled with where a demonstration is wanted. */
  demonstration: Demonstration | null
  /** What a person at the terminal has to know. */
  say: (line: string) => void
  /** Ends the life: requests in flight are answered, then the database is closed. */
  stop: AbortSignal
}

const drainLimitMs = 10_000
const retryMs = 1_000

/** Opens the database, listens, brings the schema to the present, serves until it is stopped, and leaves nothing behind. */
export async function live(life: Life): Promise<void> {
  const { config, stop } = life
  const log = createLog(config.logLevel)
  const warn = (line: string) => log.warn(line)
  const store = await openStore(config, warn)
  const state = { isReady: false }
  const { db, pool } = store
  const { publicUrl, trustProxy, metricsToken } = config
  const parts = {
    db,
    pool,
    log,
    now: () => new Date(),
    publicUrl,
    trustProxy,
    metricsToken,
    isReady: () => state.isReady,
  }
  const server = createServer(createApp(parts))
  let jobs: ReturnType<typeof startJobs> | null = null
  try {
    const address = await listening(server, config)
    await onceTheDatabaseAnswers(() => prepare(life, store, address, log), stop, warn)
    state.isReady = true
    if (!stop.aborted) jobs = startJobs({ ...parts, url: config.databaseDirectUrl ?? store.url })
    if (!stop.aborted) life.say(`Triaxe is ready: ${address}`)
    await aborted(stop)
  } finally {
    await closed(server)
    await solvers.close()
    await jobs?.stop()
    await store.close()
  }
}

async function prepare({ config, demonstration, say }: Life, store: Store, address: string, log: Logger) {
  await refuseOtherDays(store)
  await migrateStore(store)
  const story = wantsDemonstration(config, store) ? demonstration : null
  const link = await firstStart(store.db, story, new Date(), log, config.canton)
  if (link) say(`The first administrator, ${firstAdministratorEmail}, chooses a password once: ${address}${link}`)
  if (await historyIsUnprotected(store))
    log.warn(
      'No role protects the history: the role of DATABASE_URL may change it. Let another role own the schema, named in DATABASE_OWNER_URL.',
    )
}

/** Only on our own PostgreSQL behind a loopback address, or when it is asked for; an empty database decides the rest. */
const wantsDemonstration = ({ demo, host }: Config, { isEmbedded }: Store) => demo ?? (isEmbedded && isLoopback(host))

async function onceTheDatabaseAnswers(work: () => Promise<void>, stop: AbortSignal, warn: (line: string) => void) {
  while (!stop.aborted)
    try {
      return await work()
    } catch (error) {
      if (!databaseIsAway(error)) throw error
      warn('The database does not answer yet.')
      await sleep(retryMs)
    }
}

function listening(server: Server, { host, port, publicUrl }: Config): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const shown = host.includes(':') ? `[${host}]` : host
      resolve(publicUrl ?? `http://${shown}:${(server.address() as AddressInfo).port}`)
    })
  })
}

/** No new requests; those in flight have a while to end. */
async function closed(server: Server): Promise<void> {
  if (!server.listening) return
  const impatience = setTimeout(() => server.closeAllConnections(), drainLimitMs)
  await new Promise<void>((resolve) => server.close(() => resolve()))
  clearTimeout(impatience)
}

const aborted = (stop: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (stop.aborted) resolve()
    else stop.addEventListener('abort', () => resolve(), { once: true })
  })
