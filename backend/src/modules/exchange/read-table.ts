import { Worker } from 'node:worker_threads'
import { AppError, invalid } from '../../platform/errors.ts'
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
  return inThread(bytes, kind === 'xlsx' ? 'xlsx' : 'csv', wish)
}

/** Readers at work in this process; more wait, so that ten uploads do not take ten times the memory. */
let waiting: Promise<unknown> = Promise.resolve()

function inThread(bytes: Uint8Array, kind: 'csv' | 'xlsx', wish: Wish): Promise<ReadTable> {
  const turn = waiting.then(() => read(bytes, kind, wish))
  waiting = turn.catch(() => undefined)
  return turn
}

function read(bytes: Uint8Array, kind: 'csv' | 'xlsx', wish: Wish): Promise<ReadTable> {
  const worker = new Worker(new URL('./read-table.worker.ts', import.meta.url), {
    workerData: { bytes, kind, wish },
    resourceLimits: { maxOldGenerationSizeMb: limits.readerMegabytes },
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  })
  return new Promise<ReadTable>((resolve, reject) => {
    const tooHeavy = () => reject(new AppError('too_large', 'exchange.file_too_heavy'))
    const timer = setTimeout(tooHeavy, limits.readerMilliseconds)
    worker.once('message', (answer: { table: ReadTable } | { refused: Refusal }) =>
      'table' in answer ? resolve(answer.table) : reject(problemOf(answer.refused)),
    )
    worker.once('error', (error: Error & { code?: string }) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHeavy() : reject(error),
    )
    worker.once('exit', () => {
      clearTimeout(timer)
      tooHeavy()
    })
  }).finally(() => void worker.terminate())
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
