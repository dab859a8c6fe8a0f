/**
 * The truth: the schema with its migrations, the two kinds of access to it (`Db` reads, `Tx` writes), and the private PostgreSQL
 * that stands in where no DATABASE_URL is given. Knows nothing of the domain's rules and nothing of HTTP.
 */
export type { ArchiveSummary } from './archive.ts'
export { restoreArchive, resetSchema } from './archive-restore.ts'
export { writeArchive } from './archive-write.ts'
export { openDb, type Db, type OpenDb, type Tx } from './client.ts'
export { embeddedAddress, startEmbedded, type Embedded } from './embedded.ts'
export { DataFolderInUse } from './embedded-lock.ts'
export { referenceFramework } from '../seeds/framework.ts'
export { migrate } from './migrate.ts'
export { appRole, grantToApp, historyTables, ownerRole } from './roles.ts'
export type * from './schema.ts'
export { statement } from './statement.ts'
