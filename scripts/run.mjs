// usage: node scripts/run.mjs SCRIPT…   Needs only Node >= 20 and npm: installs once per lock file, then runs the named
// scripts of package.json (or .ts files) one after the other on the Node that the lock file pins, whatever the machine has.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const modules = path.join(root, 'node_modules')
const onWindows = process.platform === 'win32'
// Through the channel the server learns that we were killed outright.
const withChannel = ['inherit', 'inherit', 'inherit', 'ipc']
let child = null
let asked = null

// Ctrl-C and SIGTERM are for the child, which drains; we stay until it has ended and end as it did.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal))
// npm does not hand SIGTERM on: when it has gone, it was meant for us.
const parent = process.ppid
if (process.env.npm_lifecycle_event && !onWindows)
  setInterval(() => process.ppid !== parent && asked === null && stop('SIGTERM'), 200).unref()

await installOnce()
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const [names, rest] = split(process.argv.slice(2))
for (const [index, name] of names.entries()) await runScript(name, index === names.length - 1 ? rest : [])

function isFile(word) {
  return word.endsWith('.ts')
}

function stop(signal) {
  asked = signal
  child?.kill(signal)
}

function stopIfAsked() {
  if (asked) process.exit(128 + constants.signals[asked])
}

/** Scripts first, or one file; whatever follows is for the last of them. */
function split(words) {
  const other = words.findIndex((word) => !(word in scripts))
  if (other < 0) return [words, []]
  const end = isFile(words[other]) ? other + 1 : other
  return [words.slice(0, end), words.slice(end)]
}

/** A script that is `node FILE` becomes our direct child, so that signals and exit codes pass without a shell between. */
async function runScript(name, args) {
  stopIfAsked()
  const [program, ...words] = (isFile(name) ? `node ${name}` : scripts[name]).split(' ')
  if (program === 'node') await run(pinnedNode(), [...words, ...args], { stdio: withChannel })
  else await npm(['run', '--silent', name, '--', ...args])
}

async function installOnce() {
  const stamp = path.join(modules, '.installed')
  const lock = readFileSync(path.join(root, 'package-lock.json'))
  const wanted = `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}`
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  rmSync(stamp, { force: true })
  // The build needs what NODE_ENV=production would leave out.
  await npm(['ci', '--include=dev', '--include=optional'])
  writeFileSync(stamp, wanted)
}

function npm(args) {
  const cli = process.env.npm_execpath
  if (cli?.endsWith('npm-cli.js')) return run(process.execPath, [cli, ...args])
  return run('npm', args, { shell: onWindows })
}

function run(program, args, options = {}) {
  return new Promise((resolve) => {
    child = spawn(program, args, { cwd: root, env: environment(), stdio: 'inherit', ...options })
    child.once('error', (error) => leave(`${program}: ${error.message}`, 127))
    child.once('exit', (code, signal) => {
      child = null
      if (signal) process.exit(128 + constants.signals[signal])
      if (code !== 0) process.exit(code ?? 1)
      resolve()
    })
  })
}

function leave(message, code) {
  process.stderr.write(`${message}\n`)
  process.exit(code)
}

/** First on the PATH stands the pinned Node, for everything that is started from here. */
function environment() {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const node = pinnedFolder()
  return { ...process.env, [key]: [node, process.env[key]].filter(Boolean).join(path.delimiter) }
}

function pinnedFolder() {
  const platform = onWindows ? 'win' : process.platform
  const packages = [`node-${platform}-${process.arch}`, `node-bin-${platform}-${process.arch}`]
  return packages.map((name) => path.join(modules, name, 'bin')).find((folder) => existsSync(folder))
}

function pinnedNode() {
  const folder = pinnedFolder()
  if (folder) return path.join(folder, onWindows ? 'node.exe' : 'node')
  const [major] = process.versions.node.split('.')
  if (Number(major) >= 24) return process.execPath
  return leave(`No Node 24 is known for ${process.platform} ${process.arch}: install Node 24 and start again.`, 1)
}
