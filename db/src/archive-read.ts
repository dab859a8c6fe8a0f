import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { ArchiveRefused, archiveFormat, archiveVersion } from './archive.ts'
import type { ArchiveHeader, TableEnd, TableShape } from './archive.ts'

export interface RowBatch {
  table: TableShape
  /** JSON arrays of texts, as they stand in the archive. */
  rows: string[]
}

interface Reading {
  header: ArchiveHeader | null
  table: TableShape | null
  rows: string[]
  rowCount: number
  ofTable: Hash
  whole: Hash
  sealed: boolean
}

const batchSize = 1_000

/** Reads a whole archive without keeping it; throws ArchiveRefused when it is cut, altered or not ours. */
export async function verifiedHeader(file: string): Promise<ArchiveHeader> {
  const reading = newReading()
  for await (const batch of batches(file, reading)) batch.rows.length = 0
  if (!reading.header) throw new ArchiveRefused(file, 'it is empty')
  return reading.header
}

/** The rows in order, verified again while they are read: what is thrown at the end has to undo what was done with them. */
export const archivedRows = (file: string): AsyncGenerator<RowBatch> => batches(file, newReading())

const newReading = (): Reading => ({
  header: null,
  table: null,
  rows: [],
  rowCount: 0,
  ofTable: createHash('sha256'),
  whole: createHash('sha256'),
  sealed: false,
})

async function* batches(file: string, reading: Reading): AsyncGenerator<RowBatch> {
  try {
    for await (const line of linesOf(file)) {
      const batch = take(reading, line)
      if (batch) yield batch
    }
    if (!reading.sealed) throw new Error('its end is missing')
  } catch (error) {
    throw new ArchiveRefused(file, error instanceof Error ? error.message : String(error))
  }
}

/** One line further; answers rows when enough of a table have come together, or its last ones. */
function take(reading: Reading, line: string): RowBatch | null {
  if (reading.sealed) throw new Error('something follows its end')
  const letter = line[0] ?? ''
  const step = steps[letter]
  if (!step || (reading.header === null) !== (letter === 'H')) throw new Error('it is not an archive of Triaxe')
  const batch = step(reading, line.slice(1))
  reading.whole.update(`${line}\n`)
  return batch
}

const steps: Record<string, (reading: Reading, text: string) => RowBatch | null> = {
  H(reading, text) {
    const header = JSON.parse(text) as ArchiveHeader
    if (header.format !== archiveFormat) throw new Error('it is not an archive of Triaxe')
    if (header.version !== archiveVersion) throw new Error(`its version ${header.version} is unknown here`)
    reading.header = header
    return null
  },
  T(reading, text) {
    if (reading.table) throw new Error(`table ${reading.table.name} has no end`)
    reading.table = JSON.parse(text) as TableShape
    reading.rowCount = 0
    reading.ofTable = createHash('sha256')
    return null
  },
  R(reading, text) {
    if (!reading.table) throw new Error('a row stands outside of a table')
    reading.ofTable.update(`${text}\n`)
    reading.rowCount += 1
    reading.rows.push(text)
    return reading.rows.length < batchSize ? null : batchOf(reading.table, reading)
  },
  E(reading, text) {
    const { table } = reading
    const end = JSON.parse(text) as TableEnd
    if (!table) throw new Error('a table ends that did not begin')
    if (end.rows !== reading.rowCount || end.sha256 !== reading.ofTable.digest('hex'))
      throw new Error(`the rows of ${table.name} are not those that were written`)
    reading.table = null
    return batchOf(table, reading)
  },
  Z(reading, text) {
    const { sha256 } = JSON.parse(text) as { sha256: string }
    if (reading.table || sha256 !== reading.whole.copy().digest('hex')) throw new Error('its checksum does not agree')
    reading.sealed = true
    return null
  },
}

function batchOf(table: TableShape, reading: Reading): RowBatch {
  const { rows } = reading
  reading.rows = []
  return { table, rows }
}

/** A row holds a whole uploaded file at most, twelve megabytes in hexadecimal digits. */
const longestLine = 64 * 1024 * 1024

// Not node:readline: it also breaks at U+2028, which may stand inside a text.
async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file)
  const gunzip = createGunzip()
  source.once('error', (error) => gunzip.destroy(error))
  let begun: string[] = []
  let length = 0
  for await (const chunk of source.pipe(gunzip).setEncoding('utf8')) {
    const lines = String(chunk).split('\n')
    const rest = lines.pop() ?? ''
    for (const line of lines) {
      yield begun.join('') + line
      begun = []
      length = 0
    }
    begun.push(rest)
    length += rest.length
    if (length > longestLine) throw new Error('one of its lines is too long')
  }
  if (length > 0) throw new Error('its last line is cut')
}
