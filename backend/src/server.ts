import { DataFolderInUse } from '@triaxe/db'
import { demonstration } from './demo/index.ts'
import { live } from './lifecycle.ts'
import { ConfigError, readConfig } from './platform/config.ts'

const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort())
// The launcher holds the other end: when it is killed outright, we end too.
if (process.connected) process.once('disconnect', () => stopping.abort())

try {
  const say = (line: string) => void process.stdout.write(`${line}\n`)
  await live({ config: readConfig(process.env), demonstration, say, stop: stopping.signal })
  process.exit(0)
} catch (error) {
  process.stderr.write(`${reason(error)}\n`)
  process.exit(1)
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return `${message}. Another program listens there: set PORT to a free one.`
  const explainsItself = error instanceof ConfigError || error instanceof DataFolderInUse
  return explainsItself ? message : (error.stack ?? message)
}
