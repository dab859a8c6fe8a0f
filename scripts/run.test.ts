import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
let house: string

/** A small house with everything installed, in which the launcher has nothing to fetch. */
beforeAll(() => {
  house = mkdtempSync(path.join(tmpdir(), 'triaxe-launcher-'))
  mkdirSync(path.join(house, 'scripts'))
  cpSync(path.join(root, 'scripts', 'run.mjs'), path.join(house, 'scripts', 'run.mjs'))
  mkdirSync(path.join(house, 'node_modules'))
  const modules = path.join(root, 'node_modules')
  for (const name of readdirSync(modules).filter((entry) => entry.startsWith('node-')))
    symlinkSync(path.join(modules, name), path.join(house, 'node_modules', name))
  write('package-lock.json', '{}')
  const lock = createHash('sha256').update('{}').digest('hex')
  write('node_modules/.installed', `${lock} ${process.platform} ${process.arch}`)
  write('say.mjs', `console.log('said', process.version, ...process.argv.slice(2))`)
  write('fail.mjs', `process.exit(7)`)
  write(
    'drain.cjs',
    `process.on('SIGTERM', () => setTimeout(() => { console.log('drained'); process.exit(0) }, 200))
    process.once('disconnect', () => { require('node:fs').writeFileSync('left', 'x'); process.exit(0) })
    setInterval(() => {}, 1e3)
    console.log('up')`,
  )
  const scripts = { say: 'node say.mjs', fail: 'node fail.mjs', serve: 'node drain.cjs' }
  write('package.json', JSON.stringify({ name: 'house', version: '0.0.0', scripts }))
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

const write = (file: string, content: string) => writeFileSync(path.join(house, file), content)

function launch(...words: string[]): { child: ChildProcess; said: () => string; ended: Promise<number | null> } {
  const child = spawn('node', ['scripts/run.mjs', ...words], { cwd: house, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  return { child, said: () => said, ended: new Promise((resolve) => child.once('close', resolve)) }
}

async function until(holds: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 20_000; !holds() && Date.now() < deadline;) await sleep(20)
}

describe('The launcher', () => {
  it('runs one script after the other on the pinned Node and hands further words to the last', async () => {
    const { said, ended } = launch('say', 'say', 'one', '--two')
    expect(await ended).toBe(0)
    expect(said().trim().split('\n')).toEqual([
      expect.stringMatching(/^said v2[46]\.[\d.]+$/),
      expect.stringMatching(/one --two$/),
    ])
  })

  it('ends with the code of the script that failed and does not begin the next', async () => {
    const { said, ended } = launch('fail', 'say')
    expect(await ended).toBe(7)
    expect(said()).toBe('')
  })

  it('lets the server drain on SIGTERM and ends with its code', async () => {
    const { child, said, ended } = launch('say', 'serve')
    await until(() => said().includes('up'))
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(said()).toContain('drained')
  })

  it('leaves no server behind when it is killed outright', async () => {
    const { child, said } = launch('serve')
    await until(() => said().includes('up'))
    child.kill('SIGKILL')
    const left = path.join(house, 'left')
    await until(() => {
      try {
        return readFileSync(left, 'utf8') === 'x'
      } catch {
        return false
      }
    })
    expect(readFileSync(left, 'utf8')).toBe('x')
  })
})
