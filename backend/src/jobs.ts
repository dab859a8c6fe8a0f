import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '@triaxe/db'
import { Logger, run, runMigrations, type TaskList } from 'graphile-worker'
import pg from 'pg'
import type { Logger as Log } from 'pino'
import { sealHistory, sealRecent } from './modules/audit/index.ts'
import { dropExpired } from './modules/identity/index.ts'
import { judgePlan, lookAtRanking } from './modules/options/index.ts'
import { forgetOldKeys } from './platform/idempotency.ts'

export interface JobParts {
  /** A direct connection with the application's role; a pooler of transactions cannot stand between. */
  url: string
  db: Db
  log: Log
  now: () => Date
}

/** One at a time over all processes: a seal that is still waiting takes the next one in. */
const crontab = `
* * * * * seal_recent_history ?jobKey=seal_recent_history&max=3
5 * * * * seal_history ?jobKey=seal_history&max=3
* * * * * judge_plan ?jobKey=judge_plan&max=3
* * * * * look_at_ranking ?jobKey=look_at_ranking&max=3
11 * * * * forget_expired ?jobKey=forget_expired&max=3`
const restartMs = 5_000

/** As the owner of the schema: the tables of the jobs, for the application's role to work on. */
export async function installJobs(ownerUrl: string, appRole: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, logger: silent })
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await owner.query(grants(pg.escapeIdentifier(appRole), pg.escapeLiteral(appRole)))
  } finally {
    await owner.end()
  }
}

/** The tables of the jobs refuse every role but their owner, row by row, until a policy lets it in. */
const grants = (role: string, name: string) => `
  do $$
  declare guarded record;
  begin
    if ${name} = current_user or not exists (select from pg_roles where rolname = ${name}) then return; end if;
    grant usage on schema graphile_worker to ${role};
    grant select, insert, update, delete on all tables in schema graphile_worker to ${role};
    grant usage, select on all sequences in schema graphile_worker to ${role};
    grant execute on all functions in schema graphile_worker to ${role};
    for guarded in
      select c.relname as name from pg_class c
      where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity
        and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'application_works')
    loop
      execute format('create policy application_works on graphile_worker.%I to ${role} using (true) with check (true)', guarded.name);
    end loop;
  end $$`

/** Works until it is stopped; a worker that the database has dropped begins again. */
export function startJobs(parts: JobParts): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  const working = (async () => {
    while (!stopping.signal.aborted) {
      await workUntil(stopping.signal, parts).catch((error: unknown) =>
        parts.log.warn({ err: error }, 'The worker of the jobs has stopped and begins again.'),
      )
      await sleep(restartMs, null, { signal: stopping.signal }).catch(() => {})
    }
  })()
  return {
    stop: () => {
      stopping.abort()
      return working
    },
  }
}

async function workUntil(stop: AbortSignal, { url, db, log, now }: JobParts): Promise<void> {
  // Our own pool: its connections may be lost while it closes, which must end nothing but them.
  const pgPool = new pg.Pool({ connectionString: url, max: 3 })
  const lost = (error: Error) => log.debug({ err: error }, 'a connection of the jobs was lost')
  pgPool.on('error', lost).on('connect', (client) => void client.on('error', lost))
  try {
    const runner = await run({ pgPool, ...settings, logger: logger(log, stop), taskList: tasks(db, log, now) })
    const end = () => void runner.stop().catch(() => {}) // it may have ended by itself
    if (stop.aborted) end()
    stop.addEventListener('abort', end, { once: true })
    await runner.promise
  } finally {
    await pgPool.end()
  }
}

const settings = { concurrency: 1, pollInterval: 10_000, noHandleSignals: true, noPreparedStatements: true, crontab }

const tasks = (db: Db, log: Log, now: () => Date): TaskList => ({
  seal_recent_history: async () => {
    const count = await sealRecent(db, now())
    if (count > 0) log.debug({ count }, 'history sealed')
  },
  seal_history: async () => {
    const count = await sealHistory(db, now())
    if (count > 0) log.debug({ count }, 'older history sealed')
  },
  judge_plan: async () => {
    if (await judgePlan(db, now)) log.debug('plan judged')
  },
  look_at_ranking: async () => {
    if (await lookAtRanking(db, now)) log.debug('ranking of the day seen')
  },
  forget_expired: () =>
    db.transaction().execute(async (tx) => {
      await dropExpired(tx, now())
      await forgetOldKeys(tx, now())
    }),
})

const silent = new Logger(() => () => {})
/** What is said while the house closes is no longer an error. */
const logger = (log: Log, stop: AbortSignal) =>
  new Logger(() => (level, message) => (level === 'error' && !stop.aborted ? log.error(message) : log.debug(message)))
