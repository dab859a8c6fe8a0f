import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { browserArgs, browserPath } from './test/browser.ts'
import { plugins } from './vite.config.ts'

// Without a browser the plain project still runs.
const launchOptions = { executablePath: await browserPath().catch(() => ''), args: browserArgs }

export default defineConfig({
  plugins: plugins(),
  optimizeDeps: {
    include: [
      'react/jsx-dev-runtime',
      'react-dom/client',
      'vitest-browser-react',
      'axe-core',
      '@mui/material/styles',
      'recharts',
    ],
  },
  test: {
    projects: [
      { test: { name: 'plain', environment: 'node', include: ['{vite,src,test}/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['test/setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
          },
        },
      },
    ],
  },
})
