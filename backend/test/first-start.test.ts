import { randomBytes } from 'node:crypto'
import { openDb } from '@triaxe/db'
import { identityApi, strategyApi } from '@triaxe/shared-types'
import pg from 'pg'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createApp } from '../src/app.ts'
import { firstStart } from '../src/first-start.ts'
import { firstAdministratorEmail } from '../src/modules/identity/index.ts'
import { aPerson } from './builders.ts'
import { call, done } from './call.ts'
import { ofDatabase, templateName } from './global.ts'
import type { TestInstallation } from './installation.ts'

const log = pino({ level: 'silent' })
const now = () => new Date('2026-11-22T09:00:00Z')
const name = `test_${randomBytes(6).toString('hex')}`
const at = {} as TestInstallation
let close = () => Promise.resolve()

async function asOwner(statement: string): Promise<void> {
  const owner = new pg.Client({ connectionString: inject('ownerUrl') })
  await owner.connect()
  await owner.query(statement)
  await owner.end()
}

/** An empty database, as an administration finds it. */
beforeAll(async () => {
  await asOwner(`create database ${name} template ${templateName}`)
  const { db, pool, close: closed } = openDb(ofDatabase(inject('appUrl'), name), () => {}, 6)
  const parts = { db, pool, log, now, publicUrl: null }
  Object.assign(at, parts, { app: createApp(parts) })
  close = closed
})
afterAll(async () => {
  await close()
  await asOwner(`drop database ${name} with (force)`)
})

const start = () => firstStart(at.db, null, now(), log, 'République de Montclair')
const tokenOf = (link: string | null) => link?.split('#')[1] ?? ''
const enter = (link: string | null) =>
  call(at, identityApi.useOneTimeLink, { body: { token: tokenOf(link), password: 'une longue phrase secrète' } })

describe('the first start without demonstration data', () => {
  it('names the canton, brings the reference strategy, and invents nobody and no project', async () => {
    expect(tokenOf(await start())).toMatch(/^[\w-]{40,}$/)
    const { canton, isDemonstration } = await done(at, identityApi.session, {})
    expect(canton).toEqual({ fr: 'République de Montclair' })
    expect(isDemonstration).toBe(false)
    const reader = await aPerson(at)
    const { axes } = await done(at, strategyApi.frameworkInForce, { as: reader })
    expect(axes.map(({ weightBp }) => weightBp).reduce((sum, weight) => sum + weight, 0)).toBe(10_000)
    expect(axes.every(({ criteria }) => criteria.length >= 3)).toBe(true)
    const count = async (table: 'project' | 'department') =>
      (await at.db.selectFrom(table).select('id').execute()).length
    expect([await count('project'), await count('department')]).toEqual([0, 0])
    expect((await done(at, identityApi.demoPersons, {})).items).toEqual([])
  })

  it('gives one link at a time to the first administrator, until a password is chosen', async () => {
    const [first, second] = [await start(), await start()]
    expect(second).not.toBe(first)
    expect((await enter(first)).problem?.reason).toBe('identity.link_used_or_expired')
    const entered = await enter(second)
    expect(entered.body).toMatchObject({ person: { email: firstAdministratorEmail, roles: ['administrator'] } })
    expect(await start()).toBeNull()
  })

  it('is written in the history', async () => {
    const types = (await at.db.selectFrom('auditEvent').select('type').execute()).map(({ type }) => type)
    expect(types).toEqual(
      expect.arrayContaining(['framework.adopted', 'person.created', 'person.link_issued', 'person.password_chosen']),
    )
  })
})
