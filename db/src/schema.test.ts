import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { Db, Tx } from './client.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'triaxe-schema-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('The types of the tables are those that the migrations give', () => {
  const file = path.join(folder, 'schema.ts')
  const script = path.resolve(import.meta.dirname, '../scripts/write-schema.ts')
  expect(spawnSync(process.execPath, [script, file]).status).toBe(0)
  const committed = readFileSync(path.join(import.meta.dirname, 'schema.ts'), 'utf8')
  expect(readFileSync(file, 'utf8')).toBe(committed)
}, 60_000)

it('A write outside a transaction does not compile', () => {
  // Never called: the type check reads it, and each line below must be refused by it.
  const outside = (db: Db) => [
    // @ts-expect-error a Db only reads
    db.insertInto('counter'),
    // @ts-expect-error a Db only reads
    db.updateTable('counter'),
    // @ts-expect-error a Db only reads
    db.deleteFrom('counter'),
    // @ts-expect-error a Db only reads
    db.mergeInto('counter'),
    // @ts-expect-error a query that writes takes a Tx
    write(db),
  ]
  const inside = (tx: Tx) => [read(tx), write(tx)]
  const read = (db: Db) => db.selectFrom('counter')
  const write = (tx: Tx) => tx.deleteFrom('counter')
  expect([outside, inside]).toHaveLength(2)
})
