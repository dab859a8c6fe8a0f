import { defineConfig } from 'vitest/config'

/** Journeys: the real application, built and served by the real server, in a real browser. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['e2e/app.ts'],
    // One canton for all: journeys follow each other, each signs in afresh.
    fileParallelism: false,
    maxConcurrency: 3,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // On a busy machine what is waited for comes later; it comes.
    expect: { poll: { timeout: 20_000 } },
  },
})
