import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { migrate, openDb, startEmbedded } from '@triaxe/db'
import pg from 'pg'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    ownerUrl: string
    appUrl: string
  }
}

export const templateName = 'triaxe_template'

/** One PostgreSQL for the run, one migrated template: each test file clones it in milliseconds. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), 'triaxe-test-'))
  const server = await startEmbedded(folder, {
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    max_connections: '120',
    // Its workers belong to the superuser: they would keep a test's database from being dropped.
    autovacuum: 'off',
  })
  const owner = new pg.Client({ connectionString: server.ownerUrl })
  await owner.connect()
  await owner.query(`create database ${templateName}`)
  await owner.end()
  const { db, close } = openDb(ofDatabase(server.ownerUrl, templateName), () => {})
  await migrate(db)
  await close()
  project.provide('ownerUrl', server.ownerUrl)
  project.provide('appUrl', server.url)
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

export const ofDatabase = (url: string, name: string) =>
  Object.assign(new URL(url), { pathname: `/${name}` }).toString()
