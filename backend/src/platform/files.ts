import type { Readable } from 'node:stream'

/** A download: CSV or XLSX that a list answers. */
export interface FileAnswer {
  name: string
  type: string
  /** A stream where all of it at once would be too much to hold. */
  body: Buffer | string | Readable
}

export const fileTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
