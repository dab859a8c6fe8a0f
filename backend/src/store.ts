import { DataFolderInUse, migrate, openDb, startEmbedded } from '@triaxe/db'
import { embeddedAddress, type Embedded, type OpenDb } from '@triaxe/db'
import { sql } from 'kysely'
import { installJobs } from './jobs.ts'
import { type Config, ConfigError } from './platform/config.ts'

/** The database of this installation: our own PostgreSQL, or the one that DATABASE_URL names. */
export interface Store extends OpenDb {
  url: string
  ownerUrl: string
  isEmbedded: boolean
}

type Warn = (line: string) => void

export async function openStore(config: Config, warn: Warn): Promise<Store> {
  const { databaseUrl, databaseOwnerUrl } = config
  if (databaseUrl) return opened(databaseUrl, databaseOwnerUrl ?? databaseUrl, null, config, warn)
  const embedded = await startEmbedded(config.dataDir, {}, warn)
  return opened(embedded.url, embedded.ownerUrl, embedded, config, warn)
}

/** Beside a running server: a backup reads through the PostgreSQL that the server owns. */
export async function openStoreBeside(config: Config, warn: Warn): Promise<Store> {
  try {
    return await openStore(config, warn)
  } catch (error) {
    if (!(error instanceof DataFolderInUse)) throw error
    const { url, ownerUrl } = embeddedAddress(config.dataDir)
    return opened(url, ownerUrl, null, config, warn)
  }
}

function opened(url: string, ownerUrl: string, embedded: Embedded | null, config: Config, warn: Warn): Store {
  const open = openDb(url, (error) => warn(`A database connection was lost: ${error.message}`), config.databasePool)
  const close = async () => {
    await open.close()
    await embedded?.stop()
  }
  return { ...open, close, url, ownerUrl, isEmbedded: config.databaseUrl === null }
}

/** Works as the role that owns the schema, with a connection of its own. */
export async function asOwner<T>(store: Store, work: (owner: OpenDb['db']) => Promise<T>): Promise<T> {
  const owner = openDb(store.ownerUrl, () => {}, 2)
  try {
    return await work(owner.db)
  } finally {
    await owner.close()
  }
}

/** The application's own role, which gets its rights after each migration. */
export const appRoleOf = (store: Store) => decodeURIComponent(new URL(store.url).username)

export async function migrateStore(store: Store): Promise<string[]> {
  const ran = await asOwner(store, (owner) => migrate(owner, appRoleOf(store)))
  await installJobs(store.ownerUrl, appRoleOf(store))
  return ran
}

/**
 * Days are read as `YYYY-MM-DD`. A pooler of transactions takes no setting of ours at each connection, so the database has to
 * bring it along: another form is named at the start instead of being misread.
 */
export async function refuseOtherDays({ db, url }: Pick<Store, 'db' | 'url'>): Promise<void> {
  const { style } = await db
    .selectNoFrom(sql<string>`current_setting('DateStyle')`.as('style'))
    .executeTakeFirstOrThrow()
  if (style.startsWith('ISO')) return
  const name = decodeURIComponent(new URL(url).pathname.slice(1))
  throw new ConfigError([
    `DATABASE_URL: the database writes days in the form ${style}, not ISO. Run: alter database "${name}" set datestyle = 'ISO, DMY'`,
  ])
}

/** Whether the application's role could change history, which only a role of its own prevents. */
export async function historyIsUnprotected({ db }: Store): Promise<boolean> {
  const { may } = await db
    .selectNoFrom(sql<boolean>`has_table_privilege('audit_event', 'update, delete, truncate')`.as('may'))
    .executeTakeFirstOrThrow()
  return may
}
