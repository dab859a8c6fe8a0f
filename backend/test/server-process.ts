import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface ServerProcess {
  child: ChildProcess
  /** Resolves with the address once it serves; rejects with what it said when it ends before. */
  ready: Promise<string>
  ended: Promise<number | null>
  said: () => string
}

/** The real server, as a process of its own on a free port. */
export function aServer(env: Record<string, string>): ServerProcess {
  const script = path.join(import.meta.dirname, '..', 'src', 'server.ts')
  const { DATABASE_URL: _url, DATABASE_OWNER_URL: _owner, ...inherited } = process.env
  const child = spawn(process.execPath, [script], {
    env: { ...inherited, PORT: '0', TRIAXE_DEMO: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const ready = new Promise<string>((resolve, reject) => {
    const listen = (text: string) => {
      said += text
      const address = /ready: (http\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    }
    child.stdout.setEncoding('utf8').on('data', listen)
    child.stderr.setEncoding('utf8').on('data', listen)
    void ended.then((code) => reject(new Error(`The server ended with ${code}: ${said}`)))
  })
  ready.catch(() => {}) // a test that kills the server does not wait for it
  return { child, ready, ended, said: () => said }
}

/** Tries again until it holds, for a generous while. */
export async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  for (const deadline = Date.now() + 60_000; ; await sleep(50))
    try {
      return await attempt()
    } catch (error) {
      if (Date.now() > deadline) throw error
    }
}
