import { type Entry, type ZipFile, fromBufferPromise } from 'yauzl'
import { invalid } from '../../platform/errors.ts'
import { limits } from './limits.rules.ts'

/** Counts while inflating: what a file says of its own size is not believed. Throws as soon as a limit is passed. */
export async function guardZip(bytes: Uint8Array): Promise<void> {
  const names = new Set<string>()
  let total = 0
  const zip = await orRefused(fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)))
  if (zip.entryCount > limits.zipEntries) throw invalid('exchange.zip_too_many_parts')
  const entries = zip.eachEntry()
  for (let next = await orRefused(entries.next()); !next.done; next = await orRefused(entries.next())) {
    names.add(next.value.fileName)
    if (next.value.uncompressedSize > limits.zipBytes) throw invalid('exchange.zip_bomb')
    total += await inflatedSize(zip, next.value, limits.zipBytes - total)
  }
  if (!names.has('[Content_Types].xml') || !names.has('xl/workbook.xml')) throw invalid('exchange.not_a_workbook')
}

async function inflatedSize(zip: ZipFile, entry: Entry, left: number): Promise<number> {
  if (!entry.canDecodeFileData() || entry.isEncrypted()) throw invalid('exchange.zip_broken')
  const allowed = Math.max(limits.zipRatioFrom, entry.compressedSize * limits.zipRatio)
  const stream = await orRefused(zip.openReadStreamPromise(entry))
  let size = 0
  try {
    for await (const chunk of stream) {
      size += (chunk as Buffer).length
      if (size > allowed || size > left) throw invalid('exchange.zip_bomb')
    }
    return size
  } catch (error) {
    throw asRefusal(error)
  } finally {
    stream.destroy()
  }
}

const asRefusal = (error: unknown) =>
  error instanceof Error && error.message.startsWith('invalid: ') ? error : invalid('exchange.zip_broken')

async function orRefused<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch {
    throw invalid('exchange.zip_broken')
  }
}
