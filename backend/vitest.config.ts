import { defineConfig } from 'vitest/config'
import { longestFirst } from '../scripts/longest-first.ts'

const longest = ['rights.test.ts', 'lifecycle.test.ts', 'published.test.ts', 'demo.test.ts', 'search.test.ts']

export default defineConfig({
  test: {
    globalSetup: ['./test/global.ts'],
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    // The application keeps no truth in memory: a worker reads it once, not anew for each of a hundred files.
    isolate: false,
    sequence: { sequencer: longestFirst(longest) },
  },
})
