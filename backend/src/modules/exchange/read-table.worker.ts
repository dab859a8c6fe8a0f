import { parentPort, workerData } from 'node:worker_threads'
import { NoTable, type Wish, readTable } from './table-reader.ts'

/** Alone in its thread: a file that is too much for it ends the thread, not the server. */
const { bytes, kind, wish } = workerData as { bytes: Uint8Array; kind: 'csv' | 'xlsx'; wish: Wish }
try {
  parentPort?.postMessage({ table: await readTable(bytes, kind, wish) })
} catch (error) {
  if (!(error instanceof NoTable)) throw error
  parentPort?.postMessage({ refused: error.refusal })
}
