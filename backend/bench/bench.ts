import { fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import path from 'node:path'
import { migrate, openDb, startEmbedded } from '@triaxe/db'
import { appRole } from '@triaxe/db'
import pg from 'pg'
import { foundInstallation } from '../src/modules/identity/index.ts'
import { hashOfToken, newToken } from '../src/modules/identity/session.cookie.ts'
import { openSession } from '../src/modules/identity/session.queries.ts'
import { seedReference } from '../src/seed.ts'
import { fill } from './fill.ts'
import { load, type Measured, type Shot } from './load.ts'
import { printSolving, type Solving, whileSolving } from './solving.ts'

/** Loads projects into a database of its own, asks the application and the floor in the same run, and prints the ratio. */
const sizes = (process.argv[2] ?? '2000,20000').split(',').map(Number)
const seconds = Number(process.argv[3] ?? 3)
const only = process.argv[4]?.split(',')

interface Asked {
  name: string
  path: string
  method?: 'POST'
  body?: object
  /** The name of its floor, where that is not its own. */
  floor?: string
  /** Something else has changed whenever it is asked. */
  afterChange?: true
}

const asked = (projectId: string, departmentId: string): Asked[] => [
  { name: 'list', path: '/projects?limit=100' },
  { name: 'filtered', path: '/projects?limit=25&state=in_progress&axis=2&order=-cost' },
  { name: 'sheet', path: `/projects/${projectId}` },
  { name: 'search', path: '/projects?limit=25&q=registre' },
  { name: 'dashboard', path: '/dashboard' },
  { name: 'dashboard anew', path: '/dashboard', floor: 'dashboard', afterChange: true },
  {
    name: 'create',
    path: '/projects',
    method: 'POST',
    body: { leadDepartmentId: departmentId, title: { fr: 'Portail' } },
  },
]

interface Child {
  port: number
  cpu(): Promise<number>
  stop(): void
}

async function child(file: string, ...args: string[]): Promise<Child> {
  const started = fork(path.join(import.meta.dirname, file), args, { stdio: 'inherit' })
  const message = <T>() => new Promise<T>((resolve) => started.once('message', (value) => resolve(value as T)))
  const { port } = await message<{ port: number }>()
  const cpu = async () => {
    const answer = message<{ cpuMs: number }>()
    started.send('cpu')
    return (await answer).cpuMs
  }
  return { port, cpu, stop: () => started.disconnect() }
}

async function measured(server: Child, shot: Shot, clients: number): Promise<Measured & { cpu: number }> {
  const warm = await load(shot, clients, clients * 4)
  const requests = Math.max(clients * 4, Math.min(2000, Math.round((seconds * 1000 * clients) / warm.p50)))
  const before = await server.cpu()
  const result = await load(shot, clients, requests)
  return { ...result, cpu: ((await server.cpu()) - before) / requests }
}

interface Line {
  projects: number
  name: string
  clients: number
  app: Measured & { cpu: number }
  floor: Measured & { cpu: number }
}

async function bench(
  ownerUrl: string,
  appUrl: string,
  projects: number,
): Promise<{ lines: Line[]; solving: Solving[] }> {
  const name = `bench_${projects}`
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await owner.query(`create database ${name}`)
  await owner.end()
  const [ownUrl, url] = [ownerUrl, appUrl].map((base) =>
    Object.assign(new URL(base), { pathname: `/${name}` }).toString(),
  ) as [string, string]
  const given = await prepared(ownUrl, url, projects)
  const app = await child('app.child.ts', url)
  const floor = await child('floor.child.ts', url, given.projectId)
  const lines: Line[] = []
  for (const one of asked(given.projectId, given.departmentId).filter(({ name }) => only?.includes(name) ?? true))
    for (const clients of [1, 16])
      lines.push({ projects, name: one.name, clients, ...(await beside(app, floor, one, clients, given)) })
  const solving = only?.includes('solving') === false ? [] : await whileSolving(app.port, given, projects, seconds)
  app.stop()
  floor.stop()
  await given.changes.end()
  return { lines, solving }
}

async function beside(
  app: Child,
  floor: Child,
  { name, path: address, method, body, floor: least = name, afterChange }: Asked,
  clients: number,
  { cookie, changes, projectId }: Awaited<ReturnType<typeof prepared>>,
) {
  const headers = { cookie, accept: 'application/json', ...(body ? { 'content-type': 'application/json' } : {}) }
  const shot: Shot = {
    method: method ?? 'GET',
    url: `http://127.0.0.1:${app.port}/api/v1${address}`,
    headers,
    ...(body ? { body: JSON.stringify(body) } : {}),
    before: afterChange && (() => changes.query('update project set version = version + 1 where id = $1', [projectId])),
  }
  const bare: Shot = { method: 'GET', url: `http://127.0.0.1:${floor.port}/${least}`, headers: {} }
  return { floor: await measured(floor, bare, clients), app: await measured(app, shot, clients) }
}

async function prepared(ownUrl: string, url: string, projects: number) {
  const owned = openDb(ownUrl, () => {})
  await migrate(owned.db, appRole)
  await owned.close()
  const { db, close } = openDb(url, () => {})
  const now = new Date()
  await db.transaction().execute(async (tx) => {
    await foundInstallation(tx, { fr: 'Banc d’essai' }, false, now)
    await seedReference(tx, now)
  })
  const client = new pg.Client({ connectionString: ownUrl })
  client.on('error', () => {})
  await client.connect()
  const { personId, otherId, projectId } = await fill(client, projects)
  const { rows } = await client.query<{ id: string }>('select id from department order by position limit 1')
  await client.end()
  const cookieOf = async (id: string) => {
    const token = newToken()
    const expiresAt = new Date(now.getTime() + 86_400_000)
    const session = { tokenHash: hashOfToken(token), personId: id, device: 'bench', createdAt: now, expiresAt }
    await db.transaction().execute((tx) => openSession(tx, session))
    return `triaxe=${token}`
  }
  const [cookie, otherCookie] = [await cookieOf(personId), await cookieOf(otherId)]
  await close()
  const changes = new pg.Pool({ connectionString: ownUrl })
  changes.on('error', () => {})
  return { changes, projectId, departmentId: rows[0]?.id ?? '', cookie, otherCookie }
}

const ms = (value: number) => value.toFixed(2)
const say = (line: string) => process.stdout.write(`${line}\n`)

function print(lines: Line[]): void {
  say('| projects | what | clients | floor p50 | p95 | CPU | Triaxe p50 | p95 | CPU | ratio p50 | ratio CPU |')
  say('|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|')
  for (const { projects, name, clients, app, floor } of lines)
    say(
      `| ${projects} | ${name} | ${clients} | ${ms(floor.p50)} | ${ms(floor.p95)} | ${ms(floor.cpu)} | ${ms(app.p50)} | ${ms(app.p95)} | ${ms(app.cpu)} | ${ms(app.p50 / floor.p50)} | ${ms(app.cpu / floor.cpu)} |`,
    )
}

const folder = await mkdtemp(path.join(tmpdir(), 'triaxe-bench-'))
const server = await startEmbedded(folder)
try {
  const measured = []
  for (const projects of sizes) measured.push(await bench(server.ownerUrl, server.url, projects))
  say(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB. Milliseconds; CPU is processor time of the server per request.`,
  )
  print(measured.flatMap(({ lines }) => lines))
  printSolving(measured.flatMap(({ solving }) => solving))
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}
