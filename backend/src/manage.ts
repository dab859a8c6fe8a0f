// usage: node backend/src/manage.ts migrate | reset --yes | backup FILE | restore FILE [--replace] | verify [BLOCK:HASH]
import path from 'node:path'
import { type Db, resetSchema, restoreArchive, writeArchive } from '@triaxe/db'
import { holdsBlock, verification } from './modules/audit/index.ts'
import { type Config, readConfig } from './platform/config.ts'
import { appRoleOf, asOwner, migrateStore, openStore, openStoreBeside, type Store } from './store.ts'

const [command = '', ...words] = process.argv.slice(2)
const flags = words.filter((word) => word.startsWith('--'))
const [name] = words.filter((word) => !word.startsWith('--'))

const commands: Record<string, (config: Config) => Promise<string>> = {
  async migrate(config) {
    const ran = await withStore(openStore, config, migrateStore)
    return ran.length === 0 ? 'The schema was up to date.' : `Ran ${ran.join(', ')}.`
  },
  async reset(config) {
    if (!flags.includes('--yes')) throw new Refusal('This erases everything. Say so: npm run db:reset -- --yes')
    await withStore(openStore, config, (store) => asOwner(store, (owner) => resetSchema(owner, appRoleOf(store))))
    return 'The database is empty; the next start fills it as a first one.'
  },
  verify: (config) => withStore(openStoreBeside, config, ({ db }) => verified(db, name)),
  async backup(config) {
    const file = fileOf(config)
    const { tables, rows } = await withStore(openStoreBeside, config, (store) =>
      asOwner(store, (owner) => writeArchive(owner, file)),
    )
    return `Wrote ${rows} rows of ${tables} tables to ${file}.`
  },
  async restore(config) {
    const file = fileOf(config)
    const { tables, rows } = await withStore(openStore, config, (store) => {
      const options = { replace: flags.includes('--replace'), appRole: appRoleOf(store) }
      return asOwner(store, (owner) => restoreArchive(owner, file, options))
    })
    return `Restored ${rows} rows of ${tables} tables from ${file}.`
  },
}

class Refusal extends Error {}

try {
  const run = commands[command]
  if (!run) throw new Refusal(`Unknown command. Known: ${Object.keys(commands).join(', ')}.`)
  process.stdout.write(`${await run(readConfig(process.env))}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

async function withStore<T>(open: typeof openStore, config: Config, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await open(config, (line) => process.stderr.write(`${line}\n`))
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

function fileOf(config: Config): string {
  if (!name) throw new Refusal(`Name the file: npm run ${command} FILE`)
  return path.resolve(config.calledFrom, name)
}

async function verified(db: Db, noted: string | undefined): Promise<string> {
  const { isIntact, blocks, sealed, unsealed, last, faults } = await verification(db)
  const lines = faults.map(({ kind, block, eventId }) => `  ${kind}: block ${block ?? '–'}, event ${eventId ?? '–'}`)
  if (!isIntact) throw new Refusal(`The history was tampered with.\n${lines.join('\n')}`)
  if (noted && !(await holdsBlock(db, noted)))
    throw new Refusal(`The history does not hold the block ${noted}: it was cut off or made again.`)
  const end = last ? ` Note the last block: ${last.number}:${last.hash}` : ''
  return `The history is intact: ${sealed} events in ${blocks} blocks, ${unsealed} wait for the next.${end}`
}
