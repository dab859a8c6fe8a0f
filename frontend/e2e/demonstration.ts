import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const server = path.resolve(import.meta.dirname, '../../backend/src/server.ts')

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

/** The real server on an empty folder with the demonstration; `end` takes both down again. */
export async function startDemonstration(): Promise<{ origin: string; end: () => Promise<void> }> {
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
  const end = async () => {
    const ended = new Promise((resolve) => child.once('close', resolve))
    child.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  const origin = await addressOf(child)
  await untilPlayed(origin)
  return { origin, end }
}
