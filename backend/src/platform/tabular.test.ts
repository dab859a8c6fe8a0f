import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import readXlsxFile from 'read-excel-file/node'
import { expect, it } from 'vitest'
import { asFile, type Column } from './tabular.ts'

interface Row {
  name: string
  amount: string
  day: string | null
}
const columns: Column<Row>[] = [
  { label: 'Nom', kind: 'text', of: ({ name }) => name },
  { label: 'Montant', kind: 'amount', of: ({ amount }) => amount },
  { label: 'Jour', kind: 'day', of: ({ day }) => day },
]
const rows = (count: number): Row[] =>
  Array.from({ length: count }, (_, n) => ({ name: `=Pont ${n}`, amount: '1234.50', day: n % 2 ? '2028-02-29' : null }))

it.each([3, 2_000])('A workbook of %d rows holds texts, numbers and days as such', async (count) => {
  const { body } = await asFile('xlsx', 'Ponts', columns, rows(count))
  const [sheet] = await readXlsxFile(body as Buffer)
  expect(sheet?.data).toHaveLength(count + 1)
  expect(sheet?.data.slice(0, 3)).toEqual([
    ['Nom', 'Montant', 'Jour'],
    ['=Pont 0', 1234.5, null],
    ['=Pont 1', 1234.5, new Date('2028-02-29T00:00:00Z')],
  ])
})

it('A large workbook is written while everything else goes on', async () => {
  let others = 0
  const watch = setInterval(() => others++, 10)
  await asFile('xlsx', 'Ponts', columns, rows(20_000))
  clearInterval(watch)
  // Written in between, it would have let nobody through but once.
  expect(others).toBeGreaterThan(3)
})

it('More rows than a workbook should hold are refused by name; as CSV they go', async () => {
  const many = rows(50_001)
  await expect(asFile('xlsx', 'Ponts', columns, many)).rejects.toMatchObject({ reason: 'platform.too_many_rows' })
  expect(((await asFile('csv', 'Ponts', columns, many)).body as string).split('\r\n')).toHaveLength(50_003)
})

it('A list that comes page by page is written as it is read; a workbook stops reading at what it may hold', async () => {
  let read = 0
  async function* pages() {
    for (; read < 60; read++) yield rows(1_000)
  }
  await expect(asFile('xlsx', 'Ponts', columns, pages())).rejects.toMatchObject({ reason: 'platform.too_many_rows' })
  expect(read).toBe(50)
  read = 0
  const { body } = await asFile('csv', 'Ponts', columns, pages())
  expect([body instanceof Readable, read]).toEqual([true, 0])
  expect((await text(body as Readable)).split('\r\n')).toHaveLength(60_002)
})
