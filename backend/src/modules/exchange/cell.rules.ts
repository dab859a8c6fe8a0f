import { said } from '@triaxe/shared-types/text.rules'

/** A cell as it was read: text, or what a spreadsheet says is a number or a day. */
export type Cell = string | { number: string } | { day: string }

export const textOf = (cell: Cell | undefined): string => {
  if (cell === undefined) return ''
  if (typeof cell === 'string') return said(cell)
  return 'number' in cell ? cell.number : cell.day
}

export const isBlank = (cell: Cell | undefined) => textOf(cell) === ''
