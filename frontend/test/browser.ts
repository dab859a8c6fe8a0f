import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

const installed: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
}

async function inFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    return await work()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/** The package's own font set-up names /tmp/fonts; without any font, text has no size and tests call it invisible. */
async function writeFontConfig(folder: string) {
  const file = path.join(folder, 'fonts.conf')
  const dirs = [`${folder}/fonts`, '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`).join('')
  await writeFile(
    file,
    `<?xml version="1.0"?><fontconfig>${dirs}<cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  )
  process.env.FONTCONFIG_FILE = file
}

// A folder of our own: the package unpacks into the temporary folder, trusts whatever lies there, and never renews it.
async function unpackedChromium(): Promise<string> {
  const folder = path.resolve(import.meta.dirname, '../../node_modules/.cache/chromium-153.0.0')
  await mkdir(folder, { recursive: true })
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x' // makes it unpack the shared libraries too
  const { default: chromium } = await import('@sparticuz/chromium')
  const file = await inFolder(folder, () => chromium.executablePath())
  await writeFontConfig(folder)
  return file
}

/** `$CHROMIUM_PATH`; else the Chromium that comes with the packages (Linux x64); else an installed browser. */
export async function browserPath(): Promise<string> {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedChromium()
  const found = installed[process.platform]?.find((file) => existsSync(file))
  if (!found) throw new Error('No Chromium found: install Chrome, or set CHROMIUM_PATH')
  return found
}

export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
]
