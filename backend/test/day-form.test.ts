import { openDb } from '@triaxe/db'
import pg from 'pg'
import { expect, it } from 'vitest'
import { refuseOtherDays } from '../src/store.ts'
import { installation } from './installation.ts'

const at = installation()

it('a database that writes days in another form than ours is named at the start, with what to do', async () => {
  const name = new URL(at.ownerUrl).pathname.slice(1)
  const before = openDb(at.url, () => {}, 1)
  await expect(refuseOtherDays({ db: before.db, url: at.url })).resolves.toBeUndefined()
  await before.close()
  const owner = new pg.Client({ connectionString: at.ownerUrl })
  await owner.connect()
  await owner.query(`alter database ${name} set datestyle = 'German'`)
  await owner.end()
  const { db, close } = openDb(at.url, () => {}, 1)
  await expect(refuseOtherDays({ db, url: at.url })).rejects.toThrow(`alter database "${name}" set datestyle`)
  await close()
})
