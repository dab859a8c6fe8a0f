// Every check and every test; all of them run even when one fails. The last line is the sum.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { countedTests, browserTests, type Count } from './test-count.ts'

interface Suite {
  name: string
  folder: string
  args: string[]
  /** What runs of it where no browser starts: these arguments more, or nothing of it. */
  withoutBrowser: string[] | null
  /** Waits for processes more than it computes: runs beside the checks, and says afterwards what it had to say. */
  aside?: true
}

const root = path.resolve(import.meta.dirname, '..')
/** One after the other, but side by side those that use one processor each. */
const checks = [['typecheck'], ['lint'], ['format:check', 'deadcode']]
const suites: Suite[] = [
  { name: 'commands', folder: 'scripts', args: [], withoutBrowser: [], aside: true },
  { name: 'database', folder: 'db', args: [], withoutBrowser: [], aside: true },
  { name: 'server', folder: 'backend', args: [], withoutBrowser: [] },
  { name: 'screens', folder: 'frontend', args: [], withoutBrowser: ['--project', 'plain'] },
  { name: 'journeys', folder: 'frontend', args: ['--config', 'e2e/vitest.config.ts'], withoutBrowser: null },
]
const reports = mkdtempSync(path.join(tmpdir(), 'triaxe-tests-'))
const sum: Count = { passed: 0, failed: 0, skipped: 0 }
const notRun: string[] = []

const aside = suites.filter((suite) => suite.aside).map((suite) => ({ suite, ran: vitest(suite, [], 'pipe') }))
for (const together of checks) {
  const begun = together.map((check) => ({ check, ran: ended(root, npmCommand(['run', '--silent', check]), 'pipe') }))
  for (const { check, ran } of begun) {
    const { succeeded, said } = await ran
    title(check)
    say(said)
    if (!succeeded) fails(`${check} found faults.`)
  }
}
title('browser')
const hasBrowser = (await ended(path.join(root, 'frontend'), [process.execPath, 'test/probe-browser.ts'])).succeeded
for (const suite of suites.filter((one) => !one.aside)) {
  title(suite.name)
  await runSuite(suite)
}
for (const { suite, ran } of aside) {
  const { succeeded, said } = await ran
  title(suite.name)
  say(said)
  counts(suite, succeeded)
}
rmSync(reports, { recursive: true, force: true })
close()

async function runSuite(suite: Suite): Promise<void> {
  const withoutBrowser = hasBrowser ? [] : suite.withoutBrowser
  if (!withoutBrowser) return skips(suite)
  const { succeeded } = await vitest(suite, withoutBrowser, 'inherit')
  if (withoutBrowser.length > 0) skips(suite)
  counts(suite, succeeded)
}

function vitest(suite: Suite, withoutBrowser: string[], output: 'inherit' | 'pipe'): Promise<Ended> {
  const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(suite)}`]
  const program = path.join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const args = ['run', ...suite.args, ...withoutBrowser, ...reporting]
  return ended(path.join(root, suite.folder), [process.execPath, program, ...args], output)
}

function counts(suite: Suite, succeeded: boolean): void {
  const { count, skippedTitles } = countedTests(reportOf(suite))
  sum.passed += count.passed
  sum.failed += count.failed
  sum.skipped += count.skipped
  notRun.push(...skippedTitles)
  if (!succeeded && count.failed === 0) fails(`The tests of the ${suite.name} did not come to their end.`)
  if (count.passed + count.failed === 0) fails(`No test of the ${suite.name} was executed.`)
}

function reportOf({ name }: Suite): string {
  return path.join(reports, `${name}.json`)
}

function skips(suite: Suite): void {
  const files = browserTests(path.join(root, suite.folder), suite.withoutBrowser === null)
  notRun.push(`${files} files of the ${suite.name}: no browser could be started here (CHROMIUM_PATH names one).`)
  sum.skipped += files
}

function close(): void {
  if (notRun.length > 0) say(`\nNot run:\n${notRun.map((line) => `  ${line}`).join('\n')}`)
  say(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`)
  process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0
}

function fails(why: string): void {
  say(why)
  sum.failed += 1
}

function title(text: string): void {
  say(`\n── ${text}`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function npmCommand(args: string[]): string[] {
  const cli = process.env.npm_execpath
  return cli?.endsWith('npm-cli.js') ? [process.execPath, cli, ...args] : ['npm', ...args]
}

interface Ended {
  succeeded: boolean
  /** What it said, where that was not passed on at once. */
  said: string
}

function ended(cwd: string, [program = '', ...args]: string[], output: 'inherit' | 'pipe' = 'inherit'): Promise<Ended> {
  return new Promise((resolve) => {
    let said = ''
    const child = spawn(program, args, {
      cwd,
      stdio: ['inherit', output, output],
      shell: program === 'npm' && process.platform === 'win32',
    })
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (said += text))
    child.once('error', () => resolve({ succeeded: false, said }))
    child.once('close', (code) => resolve({ succeeded: code === 0, said }))
  })
}
