import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { browserArgs, browserPath } from './test/browser.ts'
import { plugins, resolve } from './vite.config.ts'

// Without a browser the plain project still runs.
const launchOptions = { executablePath: await browserPath().catch(() => ''), args: browserArgs }

export default defineConfig({
  plugins: plugins(),
  resolve,
  // Every package in sight is prepared before the first test: one found later would reload the page in the middle.
  optimizeDeps: {
    // The imports of today, not those of the last run.
    force: true,
    entries: ['src/**/*.{ts,tsx}', 'test/*.{ts,tsx}'],
    include: ['react/jsx-dev-runtime', 'react-dom/client', 'vitest-browser-react'],
  },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'plain', environment: 'node', include: ['{vite,src,test}/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['test/setup.ts'],
          expect: { poll: { timeout: 10_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            // Nothing fades: what is looked at is what stays.
            provider: playwright({ launchOptions, contextOptions: { reducedMotion: 'reduce' } }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
          },
        },
      },
    ],
  },
})
