import type { ReactNode } from 'react'

export interface Column<Row> {
  /** Also the name under which it is sorted. */
  id: string
  label: string
  /** Read out, not shown: for a column of buttons. */
  isLabelHidden?: boolean
  cell: (row: Row) => ReactNode
  /** Figures stand right, with figures of one width. */
  isNumber?: boolean
  isSortable?: boolean
  /** The cell that names the row. */
  isRowHead?: boolean
  /** Under the last row: a sum. */
  total?: ReactNode
  /** A share of the table, so that tables one below the other have their columns below each other. */
  width?: string
  /** Sentences: wide enough to be read, also where the table scrolls. */
  isLong?: boolean
  /** Gives way on a phone, where the rest says enough. */
  givesWay?: boolean
  /** Never broken into two lines. */
  keepTogether?: boolean
}

export interface Sort {
  by: string
  direction: 'asc' | 'desc'
}

interface Selection<Row> {
  chosen: ReadonlySet<string>
  onChange: (chosen: Set<string>) => void
  /** How a row is called, for those who hear it. */
  nameOf: (row: Row) => string
}

export interface DataTableProps<Row> {
  /** What the table holds; read out, and shown when `showCaption`. */
  caption: string
  showCaption?: boolean
  columns: Column<Row>[]
  rows: Row[]
  keyOf: (row: Row) => string
  sort?: Sort
  onSort?: (sort: Sort) => void
  selection?: Selection<Row>
  /** The row one speaks of now. */
  isCurrent?: (row: Row) => boolean
  /** The header stays in sight; the table then scrolls in its own frame. */
  maxHeight?: number | string
  dense?: boolean
}

/** Not on a phone, but on paper. */
export const fromTablet = {
  display: { xs: 'none', sm: 'table-cell' },
  '@media print': { display: 'table-cell' },
} as const

/** A click sorts by a column, a second one turns it round. */
export const nextSort = (sort: Sort | undefined, by: string): Sort => ({
  by,
  direction: sort?.by === by && sort.direction === 'asc' ? 'desc' : 'asc',
})

/** One more or one less among those chosen. */
export const toggled = (chosen: ReadonlySet<string>, key: string): Set<string> => {
  const next = new Set(chosen)
  if (!next.delete(key)) next.add(key)
  return next
}
