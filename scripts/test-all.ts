// Every check and every test, one after the other; all of them run even when one fails. The last line is the sum.
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
}

const root = path.resolve(import.meta.dirname, '..')
const checks = ['typecheck', 'lint', 'format:check', 'deadcode']
const suites: Suite[] = [
  { name: 'commands', folder: 'scripts', args: [], withoutBrowser: [] },
  { name: 'database', folder: 'db', args: [], withoutBrowser: [] },
  { name: 'server', folder: 'backend', args: [], withoutBrowser: [] },
  { name: 'screens', folder: 'frontend', args: [], withoutBrowser: ['--project', 'plain'] },
  { name: 'journeys', folder: 'frontend', args: ['--config', 'e2e/vitest.config.ts'], withoutBrowser: null },
]
const reports = mkdtempSync(path.join(tmpdir(), 'triaxe-tests-'))
const sum: Count = { passed: 0, failed: 0, skipped: 0 }
const notRun: string[] = []

for (const check of checks) {
  title(check)
  if (!(await succeeds(root, npmCommand(['run', '--silent', check])))) fails(`${check} found faults.`)
}
title('browser')
const hasBrowser = await succeeds(path.join(root, 'frontend'), [process.execPath, 'test/probe-browser.ts'])
for (const suite of suites) {
  title(suite.name)
  await runSuite(suite)
}
rmSync(reports, { recursive: true, force: true })
close()

async function runSuite(suite: Suite): Promise<void> {
  const folder = path.join(root, suite.folder)
  const withoutBrowser = hasBrowser ? [] : suite.withoutBrowser
  if (!withoutBrowser) return skips(suite, folder)
  const report = path.join(reports, `${suite.name}.json`)
  const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const succeeded = await succeeds(folder, [
    process.execPath,
    vitest,
    'run',
    ...suite.args,
    ...withoutBrowser,
    ...reporting,
  ])
  const { count, skippedTitles } = countedTests(report)
  sum.passed += count.passed
  sum.failed += count.failed
  sum.skipped += count.skipped
  notRun.push(...skippedTitles)
  if (withoutBrowser.length > 0) skips(suite, folder)
  if (!succeeded && count.failed === 0) fails(`The tests of the ${suite.name} did not come to their end.`)
  if (count.passed + count.failed === 0) fails(`No test of the ${suite.name} was executed.`)
}

function skips(suite: Suite, folder: string): void {
  const files = browserTests(folder, suite.withoutBrowser === null)
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

function succeeds(cwd: string, [program = '', ...args]: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      stdio: 'inherit',
      shell: program === 'npm' && process.platform === 'win32',
    })
    child.once('error', () => resolve(false))
    child.once('close', (code) => resolve(code === 0))
  })
}
