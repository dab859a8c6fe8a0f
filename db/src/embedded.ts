import { mkdirSync, realpathSync } from 'node:fs'
import { findBinaries } from './embedded-binaries.ts'
import { adminRole, knownPasswords, openCluster, type Passwords } from './embedded-cluster.ts'
import { takeOwnership } from './embedded-lock.ts'
import { lastPort, supervise, type Say } from './embedded-server.ts'
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
    const stop = () => server.stop().finally(release)
    await ensureRolesAndDatabase(address(server.port, adminRole, passwords.admin, 'postgres'), passwords).catch(
      async (error) => {
        await server.stop()
        throw error
      },
    )
    return { ...addresses(server.port, passwords), stop }
  } catch (error) {
    release()
    throw error
  }
}

/** Where the PostgreSQL of a folder listens that another process runs. */
export function embeddedAddress(dataDir: string): { ownerUrl: string; url: string } {
  return addresses(lastPort(dataDir), knownPasswords(dataDir))
}

const addresses = (port: number, passwords: Passwords) => ({
  ownerUrl: address(port, ownerRole, passwords.owner, databaseName),
  url: address(port, appRole, passwords.app, databaseName),
})

const address = (port: number, role: string, password: string, database: string) =>
  `postgres://${role}:${password}@127.0.0.1:${port}/${database}`
