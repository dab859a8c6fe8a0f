// Says by its exit code whether a browser starts here, and why not.
import { chromium } from 'playwright'
import { browserArgs, browserPath } from './browser.ts'

try {
  const browser = await chromium.launch({ executablePath: await browserPath(), args: browserArgs, timeout: 60_000 })
  process.stdout.write(`Chromium ${browser.version()} starts.\n`)
  await browser.close()
} catch (error) {
  process.stdout.write(`No browser could be started: ${String(error).split('\n')[0]}\n`)
  process.exitCode = 1
}
