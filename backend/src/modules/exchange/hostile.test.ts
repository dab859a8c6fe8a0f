import { randomBytes } from 'node:crypto'
import { exchangeApi } from '@triaxe/shared-types'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPerson } from '../../../test/builders.ts'
import { call } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aZip } from '../../../test/zip.builders.ts'
import { understandList } from './understand-list.ts'

const at = installation()
let chancellery: { id: string }

beforeAll(async () => {
  chancellery = await aPerson(at, { roles: ['chancellery'] })
  await upload(Buffer.from('Projet;Coût\na;1'))
})

async function upload(body: Buffer, name = 'liste.csv') {
  const { status, problem } = await call(at, exchangeApi.uploadImport, { as: chancellery, query: { name }, body })
  return { status, reason: problem?.reason }
}

const megabytes = (count: number) => count * 1024 * 1024
const types = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
const parts = (more: Record<string, Buffer | string>) =>
  aZip({ '[Content_Types].xml': types, 'xl/workbook.xml': '<workbook/>', ...more })

// That none of them holds the server up, the time limit of a test says: wide enough for a busy machine.
describe('a hostile file', () => {
  it('that swells a hundredfold and more is refused before it is inflated', async () => {
    const bomb = parts({ 'xl/worksheets/sheet1.xml': Buffer.alloc(megabytes(200), 'A') })
    expect(bomb.length).toBeLessThan(megabytes(1))
    const answer = await upload(bomb, 'bombe.xlsx')
    expect(answer).toMatchObject({ status: 400, reason: 'exchange.zip_bomb' })
  })

  it('that stays under the limit of size but not of proportion is refused before it is inflated', async () => {
    const answer = await upload(parts({ 'xl/worksheets/sheet1.xml': Buffer.alloc(megabytes(45), 'A') }), 'bombe.xlsx')
    expect(answer).toMatchObject({ status: 400, reason: 'exchange.zip_bomb' })
  })

  it('that lies about its size is refused while it inflates', async () => {
    const bomb = parts({ 'xl/worksheets/sheet1.xml': Buffer.alloc(megabytes(40), 'A') })
    const small = Buffer.alloc(4)
    small.writeUInt32LE(1000)
    const honest = Buffer.alloc(4)
    honest.writeUInt32LE(megabytes(40))
    const lying = Buffer.from(bomb)
    for (let place = lying.indexOf(honest); place >= 0; place = lying.indexOf(honest, place + 4))
      small.copy(lying, place)
    expect(await upload(lying, 'menteur.xlsx')).toMatchObject({ status: 400 })
  })

  it('of a thousand parts, of nested archives, or of no workbook at all is refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`xl/part${index}.xml`, 'x']))
    expect((await upload(parts(many), 'parts.xlsx')).reason).toBe('exchange.zip_too_many_parts')
    expect((await upload(aZip({ 'a.zip': aZip({ 'b.txt': 'x' }) }), 'zip.xlsx')).reason).toBe('exchange.not_a_workbook')
    expect((await upload(parts({ 'xl/worksheets/sheet1.xml': 'no xml at all <<<' }), 'faux.xlsx')).status).toBe(400)
  })

  it('with entities that multiply is refused or read without them, in time', async () => {
    const lol = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')
    const sheet = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">${lol}<!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c t="inlineStr" r="A1"><is><t>&l9;&f;</t></is></c></row></sheetData></worksheet>`
    const answer = await upload(parts({ 'xl/worksheets/sheet1.xml': sheet, 'xl/sharedStrings.xml': sheet }), 'lol.xlsx')
    expect(answer.status).toBe(400)
  })

  it.each([
    ['10 MB of random bytes', () => randomBytes(megabytes(10))],
    ['10 MB of zeros', () => Buffer.alloc(megabytes(10))],
    ['10 MB of one line', () => Buffer.from('😀'.repeat(megabytes(10) / 4))],
    ['10 MB of quotes', () => Buffer.alloc(megabytes(10), '"')],
    ['10 MB of separators', () => Buffer.alloc(megabytes(10), ';')],
    ['10 MB of empty lines', () => Buffer.alloc(megabytes(10), '\n')],
    ['no byte', () => Buffer.alloc(0)],
    ['one byte', () => Buffer.from('x')],
    ['half a workbook', () => parts({ 'xl/worksheets/sheet1.xml': randomBytes(5000) }).subarray(0, 3000)],
    ['an old Excel file', () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), randomBytes(500)])],
    ['a PDF', () => Buffer.from('%PDF-1.7 …')],
    ['a web page', () => Buffer.from('<!doctype html><table><tr><td>Projet</td></tr></table>')],
    [
      '100 000 rows of many columns',
      () => Buffer.from(`${'c;'.repeat(40)}\n${`${'1;'.repeat(40)}\n`.repeat(100_000)}`),
    ],
    ['more than 12 MB', () => Buffer.alloc(megabytes(13), 'a')],
  ])('of %s is refused by name, in time', async (_what, make) => {
    const answer = await upload(make())
    expect(answer.status === 400 || answer.status === 413).toBe(true)
    expect(answer.reason).toMatch(/^(exchange|platform)\.[a-z_]+$/)
  })

  it.each([
    [
      'figures without end',
      `Projet;Coût;Fin;Durée;EPT\n${['1', '-', '.', '1 '].map((sign) => `a${sign};${`"${sign.repeat(60_000)}!"`.concat(';').repeat(4)}`).join('\n')}`,
    ],
    [
      'words without end',
      `Projet;Coût;Département;Phase\n${['a', 'b', 'c'].map((sign) => `${sign};${`${sign.repeat(20_000)};`.repeat(3)}`).join('\n')}`,
    ],
    ['headers without end', `Projet;Coût;${'('.repeat(90_000)};${'['.repeat(90_000)}\na;1;2;3\nb;2;3;4`],
  ])('of %s is read at once', async (_what, text) => {
    const answer = await upload(Buffer.from(text))
    expect(answer.status).toBe(201)
  })

  it('whose name is a long number is read at once', async () => {
    const answer = await upload(Buffer.from('Projet;Coût\na;1'), `${'1234567890'.repeat(20)}a.csv`)
    expect(answer.status).toBe(201)
  })

  it('does not disturb others: the server answers while it is read', async () => {
    const heavy = Buffer.from(`Projet;${'c;'.repeat(90)}\n${`"texte";${'12.5;'.repeat(90)}\n`.repeat(9_900)}`)
    const reading = Promise.all([upload(heavy), upload(heavy), upload(heavy)])
    let isOver = false
    void reading.finally(() => (isOver = true))
    let answered = 0
    while (!isOver) {
      await request(at.app).get('/health/live').expect(200)
      answered++
      await new Promise((go) => setTimeout(go, 20))
    }
    for (const { status } of await reading) expect(status).toBe(201)
    expect(answered).toBeGreaterThan(5)
  })

  it('of a hundred thousand cells is understood aside: the server answers meanwhile', async () => {
    const name = 'Projet'
    const headers = [name, ...Array.from({ length: 99 }, (_, column) => `Note ${column}`)]
    const rows = Array.from({ length: 1_000 }, (_, row) => ({
      row: row + 2,
      cells: headers.map((of) => `${of} ${row}`),
    }))
    const { body } = await call(at, exchangeApi.uploadImport, {
      as: chancellery,
      query: { name: 'longue.csv' },
      body: Buffer.from([headers, ...rows.map(({ cells }) => cells)].map((cells) => cells.join(';')).join('\n')),
    })
    const table = { headerRow: 1, transposed: false, headers, rows }
    let isOver = false
    const work = understandList({ table, mapping: body.mapping, departmentNames: new Map() }).finally(
      () => (isOver = true),
    )
    let answered = 0
    while (!isOver) {
      await request(at.app).get('/health/live').expect(200)
      answered++
    }
    expect((await work).rows).toHaveLength(1_000)
    // Understood in between, it would have been over before the second question.
    expect(answered).toBeGreaterThan(1)
    const check = await call(at, exchangeApi.checkImport, { as: chancellery, params: { id: body.id } })
    expect([check.status, check.body.counts.create]).toEqual([200, 1_000])
  })

  it('cannot smuggle a formula into the files that Triaxe writes', async () => {
    const text = 'Projet;Département;Coût\n"=cmd|\'/c calc\'!A1";X;abc5'
    const { body } = await call(at, exchangeApi.uploadImport, {
      as: chancellery,
      query: { name: '=1+1.csv' },
      body: Buffer.from(text),
    })
    const report = await call(at, exchangeApi.exportImportCheck, { as: chancellery, params: { id: body.id } })
    expect(report.body.toString('utf8')).not.toMatch(/(^|;|\n)"?[=+@]/)
  })
})
