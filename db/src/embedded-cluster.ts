import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import type { Binaries } from './embedded-binaries.ts'

/** The superuser: makes roles and the database, and is used for nothing else. */
export const adminRole = 'triaxe_admin'

export interface Passwords {
  admin: string
  owner: string
  app: string
}

export interface Cluster {
  dir: string
  passwords: Passwords
}

/** The database folder inside `dataDir`, made on the first start. Made beside and then renamed: a kill at any moment heals at the next start. */
export async function openCluster(dataDir: string, binaries: Binaries): Promise<Cluster> {
  const dir = path.join(dataDir, 'pg')
  removeHalfMade(dataDir)
  const known = existsSync(dir)
  const passwords = passwordsIn(dataDir, known)
  if (known) binaries.handOver(dir)
  else await initialise(dir, passwords, binaries)
  return { dir, passwords }
}

function removeHalfMade(dataDir: string): void {
  for (const name of readdirSync(dataDir).filter((entry) => entry.startsWith('pg.new')))
    rmSync(path.join(dataDir, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
}

const passwordFileIn = (dataDir: string) => path.join(dataDir, 'passwords.json')

export const knownPasswords = (dataDir: string) =>
  JSON.parse(readFileSync(passwordFileIn(dataDir), 'utf8')) as Passwords

function passwordsIn(dataDir: string, clusterExists: boolean): Passwords {
  const file = passwordFileIn(dataDir)
  if (existsSync(file)) return knownPasswords(dataDir)
  if (clusterExists) throw new Error(`${file} is missing: without it no one can sign in to this database.`)
  const password = () => randomBytes(24).toString('base64url')
  const passwords = { admin: password(), owner: password(), app: password() }
  writeDurably(file, JSON.stringify(passwords))
  return passwords
}

export function writeDurably(file: string, content: string): void {
  const staging = `${file}.new`
  const handle = openSync(staging, 'w', 0o600)
  writeFileSync(handle, content)
  fsyncSync(handle)
  closeSync(handle)
  renameSync(staging, file)
}

async function initialise(dir: string, passwords: Passwords, binaries: Binaries): Promise<void> {
  const staging = `${dir}.new-${process.pid}`
  const passwordFile = `${staging}.password`
  mkdirSync(staging, { mode: 0o700 })
  writeFileSync(passwordFile, passwords.admin, { mode: 0o600 })
  for (const target of [staging, passwordFile]) binaries.handOver(target)
  const identity = ['-U', adminRole, '-A', 'scram-sha-256', '--pwfile', passwordFile]
  const locale = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  await finished(binaries, ['-D', staging, ...identity, ...locale])
  rmSync(passwordFile, { force: true })
  renameSync(staging, dir)
}

function finished(binaries: Binaries, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const initdb = binaries.run('initdb', args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true })
    let said = ''
    initdb.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text))
    initdb.once('error', reject)
    initdb.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`initdb failed (${code}): ${said}`))))
  })
}
