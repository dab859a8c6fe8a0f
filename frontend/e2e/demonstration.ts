import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const server = path.resolve(import.meta.dirname, '../../backend/src/server.ts')

interface Served {
  origin: string
  /** Ends as on SIGTERM: what was written stays in the folder. */
  stop: () => Promise<void>
}

function addressOf(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    const listen = (text: Buffer) => {
      said += text.toString()
      const address = /ready: (http\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('close', (code) => reject(new Error(`The server ended with ${code}:\n${said}`)))
  })
}

/** The demonstration is played at the first start; until then the doors answer "not yet". */
async function untilPlayed(origin: string): Promise<void> {
  for (const deadline = Date.now() + 180_000; ; await sleep(250)) {
    const answer = await fetch(`${origin}/api/v1/demo-persons`).catch(() => null)
    if (answer?.ok) return
    if (Date.now() > deadline) throw new Error('The demonstration was not ready in three minutes.')
  }
}

/** The real server on a data folder, with the demonstration. */
async function serve(folder: string): Promise<Served> {
  const { DATABASE_URL: _, DATABASE_OWNER_URL: _owner, ...inherited } = process.env
  const env = {
    ...inherited,
    DATA_DIR: folder,
    PORT: '0',
    TRIAXE_DEMO: '1',
    LOG_LEVEL: 'error',
    NODE_ENV: 'production',
  }
  const child = spawn(process.execPath, [server], { env })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  const origin = await addressOf(child)
  await untilPlayed(origin)
  return { origin, stop }
}

const newFolder = () => mkdtemp(path.join(tmpdir(), 'journeys-'))
const remove = (folder: string) => rm(folder, { recursive: true, force: true })

/** A data folder in which the demonstration has been played, and nobody serves it. */
export async function playDemonstration(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await newFolder()
  const { stop } = await serve(folder)
  await stop()
  return { folder, remove: () => remove(folder) }
}

/** The real server with the demonstration, from a copy of where it was played, else played now; `end` takes all down again. */
export async function startDemonstration(played?: string): Promise<{ origin: string; end: () => Promise<void> }> {
  const folder = await newFolder()
  if (played) await cp(played, folder, { recursive: true, verbatimSymlinks: true })
  const { origin, stop } = await serve(folder)
  return { origin, end: () => stop().then(() => remove(folder)) }
}
