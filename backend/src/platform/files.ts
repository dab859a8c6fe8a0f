/** A download: CSV or XLSX that a list answers. */
export interface FileAnswer {
  name: string
  type: string
  body: Buffer | string
}

export const fileTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
