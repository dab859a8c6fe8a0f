import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { countedTests } from './test-count.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'triaxe-count-'))

function counted(testResults: unknown[]) {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, JSON.stringify({ testResults }))
  return countedTests(file)
}

const file = (status: string, ...tests: string[]) => ({
  status,
  name: 'file',
  assertionResults: tests.map((state, index) => ({ status: state, fullName: `test ${index}` })),
})

it('a skipped or planned test never counts as passed, and is named', () => {
  const { count, skippedTitles } = counted([
    file('passed', 'passed', 'skipped', 'todo'),
    file('failed', 'failed', 'passed'),
  ])
  expect(count).toEqual({ passed: 2, failed: 1, skipped: 2 })
  expect(skippedTitles).toEqual(['test 1', 'test 2'])
})

it('a file that fails before its tests run counts as a failure', () => {
  expect(counted([file('failed'), file('failed', 'skipped')]).count).toEqual({ passed: 0, failed: 2, skipped: 1 })
})

it('a report that was never written holds no test', () => {
  rmSync(folder, { recursive: true })
  expect(countedTests(path.join(folder, 'report.json')).count).toEqual({ passed: 0, failed: 0, skipped: 0 })
})
