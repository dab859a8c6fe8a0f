import { AppError, invalid } from '../../platform/errors.ts'
import { inThread } from '../../platform/thread.ts'
import { kindOf } from './file-kind.rules.ts'
import { limits } from './limits.rules.ts'
import type { ReadTable, Refusal, Wish } from './table-reader.ts'
import { guardZip } from './zip-guard.ts'

export const noWish: Wish = { sheet: null, encoding: null, delimiter: null, headerRow: null, transposed: null }

/** Reads a file that nobody has looked at: by its bytes, in a thread of its own, within memory and time. */
export async function readUntrusted(bytes: Uint8Array, wish: Wish = noWish): Promise<ReadTable> {
  if (bytes.length === 0) throw invalid('exchange.file_empty')
  const kind = kindOf(bytes)
  if (kind === 'xlsx') await guardZip(bytes)
  else if (kind === 'old_excel') throw invalid('exchange.old_excel')
  else if (kind === 'pdf') throw invalid('exchange.pdf')
  else if (kind !== 'text') throw invalid('exchange.not_a_table')
  const answer = await inThread<{ table: ReadTable } | { refused: Refusal }>({
    file: new URL('./read-table.worker.ts', import.meta.url),
    data: { bytes, kind: kind === 'xlsx' ? 'xlsx' : 'csv', wish },
    megabytes: limits.readerMegabytes,
    milliseconds: limits.readerMilliseconds,
    tooHeavy: () => new AppError('too_large', 'exchange.file_too_heavy'),
  })
  if ('refused' in answer) throw problemOf(answer.refused)
  return answer.table
}

function problemOf(refusal: Refusal): AppError {
  switch (refusal) {
    case 'too_many_rows':
      return invalid('exchange.too_many_rows')
    case 'too_many_columns':
      return invalid('exchange.too_many_columns')
    case 'too_many_cells':
      return invalid('exchange.too_many_cells')
    case 'nothing_in_it':
      return invalid('exchange.nothing_in_it')
    case 'workbook_unreadable':
      return invalid('exchange.workbook_unreadable')
    case 'lines_unreadable':
      return invalid('exchange.lines_unreadable')
  }
}
