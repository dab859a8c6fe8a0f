import { defineConfig } from 'vitest/config'
import { longestFirst } from '../../scripts/longest-first.ts'

const longest = ['projects.test.ts', 'every-page.test.ts', 'keyboard.test.ts', 'unsaved.test.ts', 'print.test.ts']

/** Journeys: the real application, built and served by the real server, in a real browser. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['e2e/app.ts'],
    // Each file has a canton of its own; much of a journey is waiting, in which another goes on.
    maxWorkers: 2,
    maxConcurrency: 3,
    sequence: { sequencer: longestFirst(longest) },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // On a busy machine what is waited for comes later; it comes.
    expect: { poll: { timeout: 20_000 } },
  },
})
