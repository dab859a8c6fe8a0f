import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Binaries } from './embedded-binaries.ts'
import { writeDurably } from './embedded-cluster.ts'
import { commandLine, isAlive, startOfProcess } from './embedded-process.ts'

export type Say = (line: string) => void

interface Options {
  binaries: Binaries
  clusterDir: string
  dataDir: string
  settings: Record<string, string>
  say: Say
}

const startLimitMs = 120_000
const stopLimitMs = 30_000

/** Runs PostgreSQL on the port this folder always had, and starts it again whenever it dies before `stop` is called. */
export async function supervise(options: Options): Promise<{ port: number; stop(): Promise<void> }> {
  const state = { port: 0, stopping: false, child: null as ChildProcess | null }
  const launch = async () => {
    await endPredecessor(options)
    state.child = await ready(options, state.port, (child) => (state.child = child))
    state.child.once('close', () => void revive())
  }
  const revive = async () => {
    state.child = null
    for (let delayMs = 50; !state.stopping; delayMs = Math.min(delayMs * 2, 5_000)) {
      options.say('PostgreSQL ended unexpectedly and is started again.')
      try {
        return await launch()
      } catch (error) {
        options.say(String(error))
        await sleep(delayMs)
      }
    }
  }

  for (const deadline = Date.now() + startLimitMs; ;) {
    state.port = await rememberedPort(options.dataDir)
    try {
      await launch()
      break
    } catch (error) {
      if (Date.now() > deadline || !passesByItself(error)) throw error
      await sleep(200)
    }
  }
  const onExit = () => state.child?.kill('SIGINT')
  process.once('exit', onExit)
  return {
    port: state.port,
    async stop() {
      state.stopping = true
      process.off('exit', onExit)
      if (state.child) await ended(state.child, options)
    },
  }
}

/** Remains of a killed predecessor go away within seconds; everything else is a reason to give up. */
const passesByItself = (error: unknown) =>
  /pre-existing shared memory|lock file .* already exists|could not bind|could not create any TCP/.test(String(error))

function ready(options: Options, port: number, started: (child: ChildProcess) => void): Promise<ChildProcess> {
  const settings = Object.entries({ ...defaults, ...options.settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  const args = ['-D', options.clusterDir, '-p', String(port), ...settings]
  // A process group of its own: Ctrl-C reaches us, and we end PostgreSQL when our own work is done.
  const child = options.binaries.run('postgres', args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  started(child)
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4_000)
      if (text.includes('ready to accept connections')) resolve(child)
    })
    child.once('error', reject)
    child.once('close', () => reject(new Error(`PostgreSQL did not start:\n${said}`)))
  })
}

const defaults = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

/** A PostgreSQL that outlived a killed owner is asked to end; a pid file that names a zombie or a stranger is removed. */
async function endPredecessor({ clusterDir, binaries }: Options): Promise<void> {
  const pidFile = path.join(clusterDir, 'postmaster.pid')
  if (!existsSync(pidFile)) return
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  if (!(pid > 0)) return rmSync(pidFile, { force: true })
  if (process.platform === 'win32' && isAlive(pid)) return stopByControl(binaries, clusterDir)
  const runsHere = () => startOfProcess(pid) !== null && commandLine(pid).includes(clusterDir)
  if (!runsHere()) return rmSync(pidFile, { force: true })
  process.kill(pid, 'SIGINT')
  for (const deadline = Date.now() + stopLimitMs; runsHere() && Date.now() < deadline;) await sleep(50)
}

async function ended(child: ChildProcess, { binaries, clusterDir }: Options): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  if (process.platform === 'win32') await stopByControl(binaries, clusterDir)
  else child.kill('SIGINT')
  const impatience = setTimeout(() => child.kill('SIGQUIT'), stopLimitMs)
  await closed
  clearTimeout(impatience)
}

function stopByControl(binaries: Binaries, clusterDir: string): Promise<void> {
  return new Promise((resolve) => {
    const control = binaries.run('pg_ctl', ['stop', '-D', clusterDir, '-m', 'fast', '-w'], { stdio: 'ignore' })
    control.once('error', () => resolve())
    control.once('close', () => resolve())
  })
}

const portFileIn = (dataDir: string) => path.join(dataDir, 'port')

/** 0 before the first start. */
export function lastPort(dataDir: string): number {
  const file = portFileIn(dataDir)
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
}

async function rememberedPort(dataDir: string): Promise<number> {
  const remembered = lastPort(dataDir)
  const port = remembered > 0 && (await freePort(remembered)) ? remembered : await freePort(0)
  if (port !== remembered) writeDurably(portFileIn(dataDir), String(port))
  return port
}

/** The wanted port (0: any) when it is free, else 0. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(0))
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
