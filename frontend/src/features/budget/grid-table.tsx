import IconButton from '@mui/material/IconButton'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableFooter from '@mui/material/TableFooter'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { moneyMeasures, postMeasures } from '@triaxe/shared-types/budget.rules'
import { formatAmount, toCents } from '@triaxe/shared-types/money.rules'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { Icon } from '../../ui/icons.tsx'
import { type DraftLine, gridColumns, isFigure, readLine, totalsOf } from './grid.model.ts'
import { GridCell } from './grid-cell.tsx'
import type { Grid } from './use-grid.ts'

/** Lines and columns to type in; totals follow each keystroke. */
export function GridTable({ grid }: { grid: Grid }) {
  const { t } = useTranslation('budget')
  return (
    <TableContainer component="section" tabIndex={0} aria-label={t('lines')}>
      <Table size="small" sx={{ '& tbody td': { p: 0.25 }, '& th': { px: 0.5 } }}>
        <TableHead>
          <TableRow>
            {gridColumns.map((column) => (
              <TableCell key={column} align={isFigure(column) ? 'right' : 'left'}>
                {t(column)}
              </TableCell>
            ))}
            <TableCell component="td" />
          </TableRow>
        </TableHead>
        <TableBody>
          {grid.drafts.map((draft, row) => (
            <GridLine key={draft.key} grid={grid} draft={draft} row={row} />
          ))}
        </TableBody>
        <Totals drafts={grid.drafts} />
      </Table>
    </TableContainer>
  )
}

function GridLine({ grid, draft, row }: { grid: Grid; draft: DraftLine; row: number }) {
  const { t } = useTranslation('budget')
  const { faults } = readLine(draft)
  return (
    <TableRow>
      {gridColumns.map((column) => (
        <TableCell key={column}>
          <GridCell grid={grid} draft={draft} row={row} column={column} isFaulty={faults.includes(column)} />
        </TableCell>
      ))}
      <TableCell>
        {grid.mayRemove(draft) && (
          <IconButton size="small" aria-label={t('removeLine', { number: row + 1 })} onClick={() => grid.remove(row)}>
            <Icon name="trash" />
          </IconButton>
        )}
      </TableCell>
    </TableRow>
  )
}

function Totals({ drafts }: { drafts: DraftLine[] }) {
  const { t } = useTranslation('budget')
  const { posts } = useFormat()
  const total = totalsOf(drafts)
  return (
    <TableFooter sx={{ '& td': { px: 1, py: 0.75 } }}>
      <TableRow>
        <TableCell colSpan={4}>{t('total')}</TableCell>
        {moneyMeasures.map((measure) => (
          <TableCell key={measure} align="right" sx={{ whiteSpace: 'nowrap' }}>
            {formatAmount(toCents(total[measure]))}
          </TableCell>
        ))}
        {postMeasures.map((measure) => (
          <TableCell key={measure} align="right" sx={{ whiteSpace: 'nowrap' }}>
            {posts(total[measure])}
          </TableCell>
        ))}
        <TableCell />
      </TableRow>
    </TableFooter>
  )
}
