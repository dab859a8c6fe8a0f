import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** The system gives a pid out again: only pid and start time together name a process. Null when it is gone or a zombie. */
export function startOfProcess(pid: number): string | null {
  if (process.platform === 'linux') return startOnLinux(pid)
  if (process.platform === 'win32') return isAlive(pid) ? 'unknown' : null
  const { stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' })
  const [state = '', ...start] = (stdout ?? '').trim().split(/\s+/)
  return state === '' || state.startsWith('Z') ? null : start.join(' ')
}

export function commandLine(pid: number): string {
  if (process.platform === 'linux') return readOr(`/proc/${pid}/cmdline`, '').replaceAll('\0', ' ')
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function startOnLinux(pid: number): string | null {
  const stat = readOr(`/proc/${pid}/stat`, '')
  // The command in parentheses may itself contain blanks and parentheses: count from the last one.
  const [state = '', ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (stat === '' || state === 'Z' || state === 'X') return null
  const ticksSinceBoot = rest[18] ?? ''
  return `${readOr('/proc/sys/kernel/random/boot_id', '').trim()}/${ticksSinceBoot}`
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}
