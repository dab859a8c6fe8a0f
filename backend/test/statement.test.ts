import { statement } from '@triaxe/db'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { installation } from './installation.ts'

const at = installation()

it('A statement is built once for each shape, and answers with the values of each call', async () => {
  const built: boolean[] = []
  const repeated = statement((db, { word, times }: { word: string; times: number }, { loud }: { loud: boolean }) => {
    built.push(loud)
    const said = sql<string>`repeat(${word}, ${times}::int4)`
    return db.selectNoFrom((loud ? sql<string>`upper(${said})` : said).as('said'))
  })

  expect(await repeated(at.db, { word: 'so', times: 2 }, { loud: false })).toEqual([{ said: 'soso' }])
  expect(await repeated(at.db, { word: 'la', times: 3 }, { loud: false })).toEqual([{ said: 'lalala' }])
  expect(await repeated(at.db, { word: 'la', times: 1 }, { loud: true })).toEqual([{ said: 'LA' }])
  expect(built).toEqual([false, true])
})

it('A statement inside a transaction sees what the transaction has written', async () => {
  const last = statement((db, { name }: { name: string }) =>
    db.selectFrom('counter').where('name', '=', name).select('last'),
  )

  const seen = await at.db.transaction().execute(async (tx) => {
    await tx.insertInto('counter').values({ name: 'own', year: 2026, last: 7 }).execute()
    return last(tx, { name: 'own' })
  })

  expect(seen).toEqual([{ last: 7 }])
})

it('Names are snake_case in the database and camelCase in the code, also within rows that come as JSON', async () => {
  const row = await at.db
    .selectNoFrom([sql<unknown>`'{"due_on": [{"is_gate": true}], "fr": "a_b"}'::json`.as('nextMilestone')])
    .executeTakeFirstOrThrow()

  expect(row).toEqual({ nextMilestone: { dueOn: [{ isGate: true }], fr: 'a_b' } })
})
