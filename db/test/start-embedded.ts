// Started by the tests as a process of its own, so that it can be killed: starts PostgreSQL in the named folder and says where.
import { startEmbedded } from '../src/embedded.ts'

const embedded = await startEmbedded(process.argv[2] ?? '')
process.stdout.write(`${embedded.url}\n`)
process.once('SIGTERM', () => void embedded.stop().then(() => process.exit(0)))
