import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startEmbedded, type Embedded } from './embedded.ts'

let folder: string
let opened: Embedded[]
let children: ChildProcess[]

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'triaxe-engine-'))
  opened = []
  children = []
})

afterEach(async () => {
  for (const child of children) child.kill('SIGTERM')
  await Promise.all([...opened.map((embedded) => embedded.stop()), ...children.map(ending)])
  rmSync(folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 })
})

const start = async (say?: (line: string) => void) => {
  const embedded = await startEmbedded(folder, {}, say)
  opened.push(embedded)
  return embedded
}

const startElsewhere = () => {
  const script = path.join(import.meta.dirname, '..', 'test', 'start-embedded.ts')
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'pipe'] })
  children.push(child)
  return child
}

const firstLine = (child: ChildProcess) =>
  new Promise<string>((resolve) => child.stdout?.once('data', (line: Buffer) => resolve(line.toString().trim())))

const ending = (child: ChildProcess) =>
  new Promise<void>((resolve) =>
    child.exitCode === null && child.signalCode === null ? child.once('close', () => resolve()) : resolve(),
  )

async function ask(url: string, statement: string): Promise<unknown> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ answer: unknown }>(statement)
    return rows[0]?.answer
  } finally {
    await client.end()
  }
}

const eventually = async <T>(attempt: () => Promise<T>): Promise<T> => {
  for (const deadline = Date.now() + 60_000; ; await sleep(50))
    try {
      return await attempt()
    } catch (error) {
      if (Date.now() > deadline) throw error
    }
}

const postmaster = () => Number(readFileSync(path.join(folder, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0])

describe('The private PostgreSQL', () => {
  it('keeps what was written, its port and its passwords from one start to the next', async () => {
    const first = await start()
    await ask(first.ownerUrl, `create table kept as select 'here'::text as answer`)
    await first.stop()
    const second = await start()
    expect(await ask(second.ownerUrl, 'select answer from kept')).toBe('here')
    expect(second).toMatchObject({ url: first.url, ownerUrl: first.ownerUrl })
  })

  it('writes durably, listens on this machine only and lets no one in without the password', async () => {
    const { url, ownerUrl } = await start()
    expect(await ask(url, `select current_setting('fsync') as answer`)).toBe('on')
    expect(await ask(url, `select current_setting('listen_addresses') as answer`)).toBe('127.0.0.1')
    expect(await ask(ownerUrl, `select rolsuper as answer from pg_roles where rolname = current_user`)).toBe(false)
    await expect(ask(url.replace(/:[^:@]+@/, ':guessed@'), 'select 1')).rejects.toThrow(
      'password authentication failed',
    )
    expect(statSync(path.join(folder, 'passwords.json')).mode & 0o077).toBe(0)
  })

  it('is refused at once to a second start, which is told who owns it', async () => {
    const owner = startElsewhere()
    await firstLine(owner)
    const asked = Date.now()
    await expect(startEmbedded(folder)).rejects.toThrow(`in use by process ${owner.pid}`)
    expect(Date.now() - asked).toBeLessThan(15_000)
  })

  it('has one owner when three start at the same moment', async () => {
    const starts = [startElsewhere(), startElsewhere(), startElsewhere()]
    const outcomes = starts.map((child) =>
      Promise.race([firstLine(child).then(() => 'owner'), ending(child).then(() => 'refused')]),
    )
    expect((await Promise.all(outcomes)).filter((outcome) => outcome === 'owner').length).toBeLessThanOrEqual(1)
    for (const child of starts) child.kill('SIGKILL')
    await eventually(() => start())
  })

  it('is taken over when its owner is dead, even if another process bears the same number', async () => {
    const strangerOfSameNumber = { pid: process.ppid, start: 'long ago', host: hostname() }
    writeFileSync(
      path.join(folder, `owner-${process.ppid}-00000000.lock`),
      JSON.stringify({ ...strangerOfSameNumber, since: new Date().toISOString() }),
    )
    const { url } = await start()
    expect(await ask(url, 'select 1 as answer')).toBe(1)
  })

  it('comes up after a kill at any moment of the first start', async () => {
    for (const afterMs of [150, 320, 480, 700]) {
      const child = startElsewhere()
      await sleep(afterMs)
      child.kill('SIGKILL')
      await ending(child)
      const embedded = await startEmbedded(folder)
      expect(await ask(embedded.url, 'select 1 as answer')).toBe(1)
      await embedded.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('loses nothing when its owner is killed while it runs', async () => {
    const child = startElsewhere()
    const url = await firstLine(child)
    const { owner } = JSON.parse(readFileSync(path.join(folder, 'passwords.json'), 'utf8')) as { owner: string }
    await ask(url.replace(/\/\/[^@]+@/, `//triaxe_owner:${owner}@`), `create table kept as select 7 as answer`)
    child.kill('SIGKILL')
    await ending(child)
    const embedded = await start()
    expect(await ask(embedded.ownerUrl, 'select answer from kept')).toBe(7)
  })

  it('is started again on the same port when it is killed itself', async () => {
    const said: string[] = []
    const { url } = await start((line) => said.push(line))
    process.kill(postmaster(), 'SIGKILL')
    await sleep(100)
    expect(await eventually(() => ask(url, 'select 1 as answer'))).toBe(1)
    expect(said.join()).toContain('started again')
  })
})
