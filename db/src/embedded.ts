import { mkdirSync, realpathSync } from 'node:fs'
import { findBinaries } from './embedded-binaries.ts'
import { openCluster } from './embedded-cluster.ts'
import { takeOwnership } from './embedded-lock.ts'
import { supervise, type Say } from './embedded-server.ts'
import { appRole, databaseName, ensureRolesAndDatabase, ownerRole } from './roles.ts'

export interface Embedded {
  /** Owns the schema and migrates; may create databases for tests. */
  ownerUrl: string
  /** What the application uses: cannot change history. */
  url: string
  stop(): Promise<void>
}

/**
 * Starts a private PostgreSQL from the npm binaries; everything of it stays in `dataDir`. Throws DataFolderInUse when another
 * living process owns the folder; takes a dead owner's folder over and repairs what it left. `say` hears of restarts.
 */
export async function startEmbedded(
  dataDir: string,
  settings: Record<string, string> = {},
  say: Say = () => {},
): Promise<Embedded> {
  mkdirSync(dataDir, { recursive: true }) // not 0700: where root becomes nobody, PostgreSQL has to pass through it
  const folder = realpathSync(dataDir)
  const release = await takeOwnership(folder)
  try {
    const binaries = findBinaries(folder)
    const { dir, passwords } = await openCluster(folder, binaries)
    const server = await supervise({ binaries, clusterDir: dir, dataDir: folder, settings, say })
    const address = (role: string, password: string, database: string) =>
      `postgres://${role}:${password}@127.0.0.1:${server.port}/${database}`
    const stop = () => server.stop().finally(release)
    await ensureRolesAndDatabase(address('triaxe_admin', passwords.admin, 'postgres'), passwords).catch(
      async (error) => {
        await server.stop()
        throw error
      },
    )
    return {
      ownerUrl: address(ownerRole, passwords.owner, databaseName),
      url: address(appRole, passwords.app, databaseName),
      stop,
    }
  } catch (error) {
    release()
    throw error
  }
}
