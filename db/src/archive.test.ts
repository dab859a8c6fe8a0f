import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { restoreArchive, resetSchema } from './archive-restore.ts'
import { writeArchive } from './archive-write.ts'
import { openDb, type OpenDb } from './client.ts'
import { startEmbedded, type Embedded } from './embedded.ts'
import { migrate } from './migrate.ts'

let folder: string
let embedded: Embedded
let owner: OpenDb
let file: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'triaxe-archive-'))
  embedded = await startEmbedded(path.join(folder, 'data'), { fsync: 'off' })
  owner = openDb(embedded.ownerUrl, () => {})
  file = path.join(folder, 'saved.gz')
  await migrate(owner.db)
  await fillWithAwkwardRows(owner.pool)
  await writeArchive(owner.db, file)
})

afterAll(async () => {
  await owner.close()
  await embedded.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function fillWithAwkwardRows(pool: pg.Pool): Promise<void> {
  const awkward = 'Zürich\u2028“quoted”\\n\n\t; null \u{1F3D4}'
  await pool.query(`insert into counter values ('project', 2026, 42)`)
  await pool.query(`insert into idempotency_key values (gen_random_uuid(), $1, 'h', 'null'::jsonb, now())`, [awkward])
  await pool.query(
    `insert into idempotency_key values (gen_random_uuid(), 'none', 'h', null, '2026-01-01 00:00:00.123456+00')`,
  )
  await pool.query(
    `insert into audit_event select gen_random_uuid(), now(), null, $1, 't', null, $2, '{"amount": 12.50}', null from generate_series(1, 2500)`,
    [awkward, JSON.stringify({ text: awkward })],
  )
  await pool.query(`insert into department (id, code, name) values (gen_random_uuid(), 'DFIN', '{"fr": "Finances"}')`)
  await aPerson(pool)
  await pool.query(`insert into session select 'hash', id, 'device', now(), now(), now() from person`)
  await pool.query(`insert into rate_limit values ('k', 3, 9007199254740993)`)
}

/** Every table with every row as text, in an order of its own. */
async function everything(pool: pg.Pool): Promise<Record<string, string[]>> {
  const tables = await pool.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'kysely_migration' order by 1`,
  )
  const content: Record<string, string[]> = {}
  for (const { name } of tables.rows) {
    const { rows } = await pool.query<{ text: string }>(`select t::text as text from "${name}" t order by 1`)
    content[name] = rows.map((row) => row.text)
  }
  return content
}

const links = async (pool: pg.Pool) =>
  (
    await pool.query(
      `select conname, pg_get_constraintdef(oid) as def from pg_constraint where connamespace = 'public'::regnamespace order by 1, 2`,
    )
  ).rows

const text = (copy: string) => gunzipSync(readFileSync(copy)).toString('utf8')
const rewrite = (copy: string, content: string) => writeFileSync(copy, gzipSync(content))

const spoilt: Record<string, (copy: string) => void> = {
  'cut in the middle of a byte stream': (copy) => truncateSync(copy, readFileSync(copy).length - 20),
  'cut after a line': (copy) => rewrite(copy, text(copy).split('\n').slice(0, -2).join('\n') + '\n'),
  'altered in one figure': (copy) => rewrite(copy, text(copy).replace('"42"', '"43"')),
  'missing a row': (copy) => rewrite(copy, text(copy).replace(/\nR[^\n]*/, '')),
  'longer than its end': (copy) => rewrite(copy, `${text(copy)}R[]\n`),
  'damaged in one byte': (copy) => {
    const bytes = readFileSync(copy)
    const middle = Math.floor(bytes.length / 2)
    bytes[middle] = bytes[middle]! ^ 0xff
    writeFileSync(copy, bytes)
  },
  'another text': (copy) => rewrite(copy, 'hello\n'),
  'one line without an end': (copy) => rewrite(copy, `H${'x'.repeat(100_000_000)}`),
  'not compressed': (copy) => writeFileSync(copy, 'hello\n'),
  empty: (copy) => writeFileSync(copy, ''),
}

describe('A backup', () => {
  it('brings back every row of every table and every constraint', async () => {
    const [before, linksBefore] = [await everything(owner.pool), await links(owner.pool)]
    expect(before.audit_event).toHaveLength(2500)
    await resetSchema(owner.db)
    expect((await everything(owner.pool)).audit_event).toEqual([])

    await restoreArchive(owner.db, file, { replace: false })

    expect(await everything(owner.pool)).toEqual(before)
    expect(await links(owner.pool)).toEqual(linksBefore)
  })

  it('leaves history protected after it is restored', async () => {
    await restoreArchive(owner.db, file, { replace: true })
    const app = openDb(embedded.url, () => {})
    await expect(app.pool.query(`update audit_event set reason = 'other'`)).rejects.toThrow('permission denied')
    await expect(app.pool.query(`delete from audit_event`)).rejects.toThrow('permission denied')
    await expect(app.pool.query(`truncate audit_event`)).rejects.toThrow('permission denied')
    await app.close()
  })

  it.each(Object.entries(spoilt))('that is %s is refused whole, and nothing is lost', async (name, spoil) => {
    const before = await everything(owner.pool)
    const copy = path.join(folder, name)
    writeFileSync(copy, readFileSync(file))
    spoil(copy)
    await expect(restoreArchive(owner.db, copy, { replace: true })).rejects.toThrow('Nothing was written')
    expect(await everything(owner.pool)).toEqual(before)
  })

  it('does not overwrite people or projects unless this is said', async () => {
    await aPerson(owner.pool)
    await expect(restoreArchive(owner.db, file, { replace: false })).rejects.toThrow('people or projects')
    expect((await everything(owner.pool)).person).toHaveLength(2)
  })
})

const aPerson = (pool: pg.Pool) =>
  pool.query(
    `insert into person (id, email, name, created_at) values (gen_random_uuid(), gen_random_uuid() || '@example.ch', 'A', now())`,
  )
