import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the application under test listens. */
    origin: string
  }
}

const frontend = path.resolve(import.meta.dirname, '..')
const server = path.resolve(frontend, '../backend/src/server.ts')
const vite = path.resolve(frontend, '../node_modules/vite/bin/vite.js')

/** Ends with the process, or throws what it said. */
async function finished(child: ChildProcess): Promise<void> {
  let said = ''
  child.stdout?.on('data', (text: Buffer) => (said += text.toString()))
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${code}:\n${said}`)
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

/** Builds the browser's part, starts the server on an empty folder with the demonstration, and takes both down again. */
export default async function setup(project: TestProject) {
  await finished(
    spawn(process.execPath, [vite, 'build'], { cwd: frontend, env: { ...process.env, NODE_ENV: 'production' } }),
  )
  const folder = await mkdtemp(path.join(tmpdir(), 'journeys-'))
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
  const origin = await addressOf(child)
  await untilPlayed(origin)
  project.provide('origin', origin)

  return async () => {
    const ended = new Promise((resolve) => child.once('close', resolve))
    child.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
}
