import fc from 'fast-check'
import writeXlsxFile from 'write-excel-file/node'
import { describe, expect, it } from 'vitest'
import { textOf } from './cell.rules.ts'
import { readUntrusted } from './read-table.ts'

const windows1252 = (text: string) =>
  Buffer.from(text.replace(/’/g, '\x92').replace(/–/g, '\x96').replace(/œ/g, '\x9c'), 'latin1')
const textsOf = async (bytes: Buffer | string) => {
  const table = await readUntrusted(Buffer.from(bytes))
  return { ...table, texts: table.rows.map(({ cells }) => cells.map(textOf)) }
}

describe('a text file', () => {
  it('is read in UTF-8 with and without its mark, in Windows-1252 and in UTF-16', async () => {
    const text = 'Projet;Coût\nÉtat d’âme;1’000\nÇa;2'
    const ways: [Buffer, string][] = [
      [Buffer.from(text), 'utf-8'],
      [Buffer.from(`\uFEFF${text}`), 'utf-8'],
      [windows1252(text), 'windows-1252'],
      [Buffer.from(`\uFEFF${text}`, 'utf16le'), 'utf-16le'],
    ]
    for (const [bytes, encoding] of ways) {
      const table = await textsOf(bytes)
      expect([table.encoding, table.headers, table.texts[0]]).toEqual([
        encoding,
        ['Projet', 'Coût'],
        ['État d’âme', '1’000'],
      ])
    }
  })

  it('with bytes that mean nothing is read all the same, and says how many', async () => {
    const broken = Buffer.concat([windows1252('Projet;Coût\nCafé'), Buffer.from([0x9d]), windows1252(';£5\nThé;£6')])
    const table = await textsOf(broken)
    expect([table.encoding, table.broken, table.texts[0]?.[0]]).toEqual(['windows-1252', 1, 'Café\uFFFD'])
  })

  it('that ends in the middle of a letter stays UTF-8', async () => {
    const bytes = Buffer.from('Projet;Coût\nÉcole à Genève;5\nThéâtre;6é')
    const table = await textsOf(bytes.subarray(0, bytes.length - 1))
    expect([table.encoding, table.headers[1]]).toEqual(['utf-8', 'Coût'])
  })

  it.each([',', ';', '\t', '|'] as const)('is cut at %j, also when texts hold the other signs', async (sign) => {
    const rows = [
      ['Projekt', 'Kosten', 'Ende'],
      ['Ein, zwei; drei', '"Zitat"', '31.12.2026'],
      ['Zeile\nUmbruch', '1', '2|3\t4'],
    ]
    const quoted = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(sign)).join('\r\n')
    const table = await textsOf(quoted)
    expect([table.delimiter, table.texts]).toEqual([sign, rows.slice(1)])
  })

  it('may have titles above its headers and empty rows between, and keeps the numbers of the rows', async () => {
    const text = [
      'Liste des projets;;;',
      'État au 1er mars;;;',
      '',
      'N°;Projet;Coût;Début',
      ';;;',
      '7;Portail;5;2026',
      '8;Registre;6;2027',
    ].join('\n')
    const table = await textsOf(text)
    expect(table.headers).toEqual(['N°', 'Projet', 'Coût', 'Début'])
    expect(table.rows.map(({ row }) => row)).toEqual([6, 7])
  })

  it('may hold a project per column', async () => {
    const text = [
      'Projektname;Portal;Register;Archiv',
      'Direktion;BVD;SID;STA',
      'Kosten;5;6;7',
      'Beginn;2026;2027;2028',
      'Bemerkung;a;b;c',
    ].join('\n')
    const table = await textsOf(text)
    expect([table.transposed, table.headers]).toEqual([
      true,
      ['Projektname', 'Direktion', 'Kosten', 'Beginn', 'Bemerkung'],
    ])
    expect(table.texts[1]).toEqual(['Register', 'SID', '6', '2027', 'b'])
  })

  it('comes back cell by cell, however it was written', async () => {
    const cell = fc
      .string({
        unit: fc.constantFrom('a', 'z', 'é', 'ü', 'œ', ' ', ';', ',', '"', '\t', '’', '.', '1', '0'),
        maxLength: 12,
      })
      .map((text) => text.trim())
    const grid = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      )
    await fc.assert(
      fc.asyncProperty(
        grid,
        fc.constantFrom(';', ',', '\t'),
        fc.boolean(),
        fc.constantFrom('\n', '\r\n'),
        async (cells, sign, marked, end) => {
          const headers =
            cells[0]?.map((_, index) => ['Projet', 'Coût', 'Début', 'Fin', 'Remarques'][index] ?? '') ?? []
          const filled = cells.map((row, index) => [`P${index}`, ...row.slice(1)])
          const text = [headers, ...filled]
            .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(sign))
            .join(end)
          const table = await textsOf(`${marked ? '\uFEFF' : ''}${text}`)
          expect(table.texts).toEqual(filled)
        },
      ),
      { numRuns: 15 },
    )
  })
})

describe('a workbook', () => {
  const workbook = (rows: unknown[][], sheet = 'Projets') => writeXlsxFile(rows as never, { sheet } as never).toBuffer()
  const bold = (value: string) => ({ value, fontWeight: 'bold' })

  it('is read with its numbers exact, its days as days and its formulas as text', async () => {
    const bytes = await workbook([
      [bold('Projet'), bold('Coût (Mio. CHF)'), bold('Début'), bold('Remarque')],
      [
        { value: 'Portail' },
        { value: 18.07, type: Number },
        { value: new Date('2026-02-01T00:00:00Z'), type: Date, format: 'dd.mm.yyyy' },
        { value: '=HYPERLINK("http://x")', type: String },
      ],
      [{ value: 'Registre' }, { value: 0.1 + 0.2, type: Number }, null, { value: '@cmd|+1', type: String }],
    ])
    const { rows, kind, sheets } = await readUntrusted(bytes)
    expect([kind, sheets]).toEqual(['xlsx', ['Projets']])
    expect(rows[0]?.cells).toEqual(['Portail', { number: '18.07' }, { day: '2026-02-01' }, '=HYPERLINK("http://x")'])
    expect(rows[1]?.cells[1]).toEqual({ number: '0.3' })
  })

  it('is read from the sheet that holds the projects', async () => {
    const bytes = await writeXlsxFile([
      { sheet: 'Lisez-moi', data: [[{ value: 'Explications' }], [{ value: 'Voir la feuille suivante' }]] },
      {
        sheet: 'Liste',
        data: [
          [{ value: 'Projet' }, { value: 'Coût' }],
          [{ value: 'Portail' }, { value: 5, type: Number }],
        ],
      },
    ] as never).toBuffer()
    const { sheet, sheets, rows } = await readUntrusted(bytes)
    expect([sheet, sheets, rows.length]).toEqual(['Liste', ['Lisez-moi', 'Liste'], 1])
  })

  it('is known by its bytes, whatever its name says', async () => {
    const bytes = await workbook([
      [{ value: 'Projet' }, { value: 'Coût' }],
      [{ value: 'a' }, { value: 'b' }],
    ])
    expect((await readUntrusted(bytes)).kind).toBe('xlsx')
    expect((await readUntrusted(Buffer.from('Projet,Coût\na,b'))).kind).toBe('csv')
  })
})
