import { randomBytes } from 'node:crypto'
import { openDb } from '@triaxe/db'
import type { Express } from 'express'
import pg from 'pg'
import { pino } from 'pino'
import { afterAll, beforeAll, inject } from 'vitest'
import { type AppParts, createApp } from '../src/app.ts'
import { foundInstallation } from '../src/modules/identity/index.ts'
import { solvers } from '../src/modules/options/index.ts'
import { seedReference } from '../src/seed.ts'
import { ofDatabase, templateName } from './global.ts'

export interface TestInstallation extends AppParts {
  app: Express
  ownerUrl: string
  url: string
  /** Moves the clock that the application reads. */
  setNow(instant: string): void
}

/** A database and an application of its own for a test file; the application has the rights of production. */
export function installation(options: { demonstration?: boolean } = {}): TestInstallation {
  const made = {} as TestInstallation
  let now = new Date('2026-11-22T09:00:00Z')
  let close = () => Promise.resolve()
  beforeAll(async () => {
    const name = `test_${randomBytes(6).toString('hex')}`
    await asOwner(`create database ${name} template ${templateName}`)
    const url = ofDatabase(inject('appUrl'), name)
    const opened = openDb(url, () => {}, 12)
    const parts = { db: opened.db, pool: opened.pool, log: pino({ level: 'silent' }), now: () => now, publicUrl: null }
    await opened.db.transaction().execute(async (tx) => {
      await foundInstallation(
        tx,
        { fr: 'Canton d’essai', de: 'Testkanton', en: 'Test canton' },
        options.demonstration ?? false,
        now,
      )
      await seedReference(tx, now)
    })
    Object.assign(made, parts, {
      app: createApp(parts),
      url,
      ownerUrl: ofDatabase(inject('ownerUrl'), name),
      setNow: (instant: string) => void (now = new Date(instant)),
    })
    close = async () => {
      await solvers.close()
      await opened.close()
      // Vacuum may be at work in it, which we may not end; the whole server goes at the end of the run anyway.
      await asOwner(`drop database ${name} with (force)`).catch(() => {})
    }
  })
  afterAll(() => close())
  return made
}

async function asOwner(statement: string): Promise<void> {
  const owner = new pg.Client({ connectionString: inject('ownerUrl') })
  await owner.connect()
  try {
    await owner.query(statement)
  } finally {
    await owner.end()
  }
}
