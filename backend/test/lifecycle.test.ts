import { mkdtempSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Embedded, embeddedAddress, startEmbedded } from '@triaxe/db'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aServer, eventually, type ServerProcess } from './server-process.ts'

// Repairing after a kill waits for the disk, which other tests use too.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let folder: string
let started: ServerProcess[]
let databases: Embedded[]

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'triaxe-life-'))
  started = []
  databases = []
})

afterEach(async () => {
  for (const { child } of started) child.kill('SIGKILL')
  await Promise.all(started.map(({ ended }) => ended))
  await Promise.all(databases.map((database) => database.stop()))
  // PostgreSQL outlives a killed server by a moment and would write into the folder again.
  while (postgresRuns()) await sleep(50)
  rmSync(folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 })
})

function start(env: Record<string, string> = {}): ServerProcess {
  const server = aServer({ DATA_DIR: folder, ...env })
  started.push(server)
  return server
}

const isReady = (address: string) =>
  eventually(async () => expect((await fetch(`${address}/health/ready`)).status).toBe(200))
const postmaster = () => Number(readFileSync(path.join(folder, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0])

async function aDatabase(): Promise<Embedded> {
  const database = await startEmbedded(folder)
  databases.push(database)
  return database
}

function postgresRuns(): boolean {
  try {
    return process.kill(postmaster(), 0)
  } catch {
    return false
  }
}

async function ask(statement: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: embeddedAddress(folder).ownerUrl })
  await client.connect()
  try {
    return (await client.query<{ answer: unknown }>(statement)).rows[0]?.answer
  } finally {
    await client.end()
  }
}

describe('The server with its own PostgreSQL', () => {
  it('starts from nothing, and again faster', async () => {
    const [first, firstMs] = await timed(() => start().ready)
    await isReady(first)
    started[0]!.child.kill('SIGTERM')
    await started[0]!.ended
    const [, warmMs] = await timed(() => start().ready)
    // What it takes on a quiet machine stands in docs/performance.md; beside other tests only the order is certain.
    expect(warmMs).toBeLessThan(firstMs)
  })

  it('shows a one-time link to the first administrator until a password is chosen', async () => {
    const server = start()
    const address = await server.ready
    const token = /\/welcome#(\S+)/.exec(server.said())?.[1]
    const used = await fetch(`${address}/api/v1/one-time-links/use`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: address },
      body: JSON.stringify({ token, password: 'a long enough password' }),
    })
    expect(used.status).toBe(201)
    server.child.kill('SIGTERM')
    await server.ended
    const again = start()
    await again.ready
    expect(again.said()).not.toContain('/welcome#')
  })

  it('refuses a second start on the same data at once and says who owns them', async () => {
    const owner = start()
    await owner.ready
    const [code, ms] = await timed(() => start().ended)
    expect(code).toBe(1)
    expect(started[1]!.said()).toContain(`in use by process ${owner.child.pid}`)
    expect(ms).toBeLessThan(15_000)
  })

  it('ends with 0 on SIGTERM and on Ctrl-C, and takes PostgreSQL down with it', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const server = start()
      await server.ready
      server.child.kill(signal)
      server.child.kill(signal)
      expect(await server.ended).toBe(0)
      expect(existsSync(path.join(folder, 'pg', 'postmaster.pid'))).toBe(false)
    }
  })

  it('recovers by itself from a kill at any moment of the first start', async () => {
    for (const afterMs of [350, 700, 1_000, 1_300]) {
      const killed = start()
      await Promise.race([sleep(afterMs), killed.ready])
      killed.child.kill('SIGKILL')
      await killed.ended
    }
    await isReady(await start().ready)
    expect(await ask('select count(*)::int as answer from installation')).toBe(1)
  })

  it('recovers by itself from a kill of PostgreSQL during the first start', async () => {
    const server = start()
    const pid = await eventually(async () => postmaster())
    process.kill(pid, 'SIGKILL')
    const address = await server.ready.catch(() => start().ready)
    await isReady(address)
    expect(await ask('select count(*)::int as answer from installation')).toBe(1)
  })

  it('keeps what was written when it is killed, and serves again', async () => {
    const killed = start()
    await killed.ready
    await ask(`insert into counter values ('kept', 2026, 7) returning last as answer`)
    killed.child.kill('SIGKILL')
    await killed.ended
    await isReady(await start().ready)
    expect(await ask(`select last as answer from counter where name = 'kept'`)).toBe(7)
  })

  it('stays and serves again when PostgreSQL is killed under it', async () => {
    const server = start()
    const address = await server.ready
    process.kill(postmaster(), 'SIGKILL')
    const during = await fetch(`${address}/api/v1/session`)
    expect([200, 503]).toContain(during.status)
    await eventually(async () => expect(server.said()).toContain('started again'))
    await isReady(address)
    expect((await fetch(`${address}/api/v1/session`)).status).toBe(200)
    expect(server.child.exitCode).toBeNull()
  })
})

describe('The server with the PostgreSQL of DATABASE_URL', () => {
  it('answers 503 with Retry-After while it is gone, stays, and serves again when it is back', async () => {
    const before = await aDatabase()
    const server = start({ DATABASE_URL: before.url, DATABASE_OWNER_URL: before.ownerUrl })
    const address = await server.ready
    await before.stop()

    const gone = await fetch(`${address}/api/v1/session`)
    expect(gone.status).toBe(503)
    expect(Number(gone.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(gone.headers.get('Content-Type')).toContain('application/problem+json')
    expect((await fetch(`${address}/health/ready`)).status).toBe(503)
    expect((await fetch(`${address}/health/live`)).status).toBe(200)

    const after = await aDatabase()
    await isReady(address)
    expect((await fetch(`${address}/api/v1/session`)).status).toBe(200)
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    await after.stop()
  })

  it('waits for a database that is not there yet, and says so to whoever asks', async () => {
    const here = await aDatabase()
    await here.stop()
    const port = 20_000 + Math.floor(Math.random() * 10_000)
    const server = start({ DATABASE_URL: here.url, DATABASE_OWNER_URL: here.ownerUrl, PORT: String(port) })
    const early = await eventually(() => fetch(`http://127.0.0.1:${port}/api/v1/session`))
    expect(early.status).toBe(503)
    const back = await aDatabase()
    await isReady(await server.ready)
    server.child.kill('SIGTERM')
    await server.ended
    await back.stop()
  })

  it('says so when no role protects the history', async () => {
    const here = await aDatabase()
    const unprotected = start({ DATABASE_URL: here.ownerUrl })
    await unprotected.ready
    // The log is written beside the terminal's lines and may come after them.
    await eventually(async () => expect(unprotected.said()).toContain('No role protects the history'))
    unprotected.child.kill('SIGTERM')
    await unprotected.ended
    const protectedOne = start({ DATABASE_URL: here.url, DATABASE_OWNER_URL: here.ownerUrl })
    await protectedOne.ready
    expect(protectedOne.said()).not.toContain('No role protects')
    protectedOne.child.kill('SIGTERM')
    await protectedOne.ended
    await here.stop()
  })
})

describe('A wrong setting', () => {
  it('stops the start and is named', async () => {
    const server = start({ PORT: 'eighty' })
    expect(await server.ended).toBe(1)
    expect(server.said()).toContain('PORT')
  })
})

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const from = Date.now()
  const result = await work()
  return [result, Date.now() - from]
}
