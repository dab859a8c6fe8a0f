import { randomBytes } from 'node:crypto'
import { readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startOfProcess } from './embedded-process.ts'

interface Owner {
  pid: number
  start: string
  host: string
  since: string
}

const heartbeatMs = 5_000
const silentForeignerMs = 20_000

export class DataFolderInUse extends Error {
  readonly ownerPid: number
  constructor(dataDir: string, owner: Owner) {
    const where = owner.host === hostname() ? '' : ` on ${owner.host}`
    super(`The data folder ${dataDir} is in use by process ${owner.pid}${where}, since ${owner.since}.`)
    this.name = 'DataFolderInUse'
    this.ownerPid = owner.pid
  }
}

/**
 * Makes this process the one owner of the folder, or throws DataFolderInUse. Everyone first shows a file of their own and then
 * looks for others: of two who come together at least one sees the other, and no one ever deletes a living owner's file.
 */
export async function takeOwnership(dataDir: string): Promise<() => void> {
  for (let attempt = 1; ; attempt++) {
    const own = showOwnFile(dataDir)
    const rival = livingOwners(dataDir, own)[0]
    if (!rival) return keepAlive(own)
    rmSync(own, { force: true })
    const cameTogether = Date.now() - Date.parse(rival.since) < 1_000
    if (!cameTogether || attempt === 4) throw new DataFolderInUse(dataDir, rival)
    await sleep(20 + Math.random() * 150)
  }
}

function showOwnFile(dataDir: string): string {
  const { pid } = process
  const owner: Owner = { pid, start: startOfProcess(pid) ?? '', host: hostname(), since: new Date().toISOString() }
  const file = path.join(dataDir, `owner-${pid}-${randomBytes(4).toString('hex')}.lock`)
  writeFileSync(`${file}.new`, JSON.stringify(owner))
  renameSync(`${file}.new`, file)
  return file
}

function livingOwners(dataDir: string, own: string): Owner[] {
  const files = readdirSync(dataDir).filter((name) => /^owner-.*\.lock(\.new)?$/.test(name))
  return files
    .map((name) => path.join(dataDir, name))
    .filter((file) => file !== own && !file.endsWith('.new'))
    .flatMap((file) => {
      const owner = ownerIn(file)
      if (owner && lives(owner, file)) return [owner]
      rmSync(file, { force: true })
      return []
    })
}

function ownerIn(file: string): Owner | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner
  } catch {
    return null
  }
}

function lives(owner: Owner, file: string): boolean {
  if (owner.host === hostname()) return startOfProcess(owner.pid) === owner.start
  // A process of another container cannot be asked: it lives as long as it touches its file.
  return Date.now() - statSync(file).mtimeMs < silentForeignerMs
}

function keepAlive(file: string): () => void {
  const heartbeat = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date())
    } catch {
      clearInterval(heartbeat) // the folder was removed under us: there is nothing left to own
    }
  }, heartbeatMs).unref()
  return () => {
    clearInterval(heartbeat)
    rmSync(file, { force: true })
  }
}
