import { existsSync, readFileSync, readdirSync } from 'node:fs'

export interface Count {
  passed: number
  failed: number
  skipped: number
}

/** The part of vitest's JSON report that is read here. */
interface Report {
  testResults: {
    status: string
    name: string
    assertionResults: { status: string; fullName: string }[]
  }[]
}

/** What a report says; a file that failed before any of its tests ran counts as one failure. */
export function countedTests(reportFile: string): { count: Count; skippedTitles: string[] } {
  if (!existsSync(reportFile)) return { count: { passed: 0, failed: 0, skipped: 0 }, skippedTitles: [] }
  const { testResults } = JSON.parse(readFileSync(reportFile, 'utf8')) as Report
  const tests = testResults.flatMap((file) => file.assertionResults)
  const having = (status: string) => tests.filter((test) => test.status === status)
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed')
  return {
    count: {
      passed: having('passed').length,
      failed: having('failed').length + brokenFiles.length,
      skipped: skipped.length,
    },
    skippedTitles: skipped.map((test) => test.fullName),
  }
}

/** How many files of tests need a browser: the journeys, or the tests of components. */
export function browserTests(folder: string, journeys: boolean): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
  const isOne = journeys ? /^e2e\/.*\.test\.tsx?$/ : /^src\/.*\.test\.tsx$/
  return files.filter((file) => isOne.test(file)).length
}
