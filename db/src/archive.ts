/**
 * The archive: gzipped lines, each a letter and JSON. H the header; per table T its columns, R one row (the text of every
 * column), E the number and checksum of its rows; Z, the last line, the checksum of all lines before it.
 */
export const archiveFormat = 'triaxe-archive'
export const archiveVersion = 1

export interface ArchiveHeader {
  format: string
  version: number
  at: string
  /** What had run when the archive was made: a restore brings the empty store to the same point first. */
  migrations: string[]
  sequences: { name: string; last: string | null }[]
}

export interface TableShape {
  name: string
  columns: string[]
}

export interface TableEnd {
  rows: number
  sha256: string
}

export interface ArchiveSummary {
  tables: number
  rows: number
}

export class ArchiveRefused extends Error {
  constructor(file: string, why: string) {
    super(`${file} is refused: ${why}. Nothing was written.`)
    this.name = 'ArchiveRefused'
  }
}
