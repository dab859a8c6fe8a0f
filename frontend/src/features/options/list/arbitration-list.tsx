import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { ChosenProject } from '@triaxe/shared-types/arbitration-optimum'
import type { Listed, Order } from '@triaxe/shared-types/arbitration-order.rules'
import Stack from '@mui/material/Stack'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { memo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { AxisLegend } from '../axis-legend.tsx'
import { GroupRow } from '../group-row.tsx'
import { wide, wideOrPrinted } from '../widths.ts'
import { LineHandle } from './line-handle.tsx'
import { ListedRow } from './listed-row.tsx'

export interface ArbitrationListProps {
  axes: Arbitration['axes']
  order: Order
  chosen: ChosenProject[]
  paid: number
  certaintyOf: (projectId: string) => string
  onMove: (paid: number) => void
  onAsk: (projectId: string) => void
}

/** What must be, then the ranked with the line between them, then what is set aside; each with the choice of the calculation. */
export const ArbitrationList = memo(function ArbitrationList(props: ArbitrationListProps) {
  const { axes, order, chosen, paid, certaintyOf, onMove, onAsk } = props
  const { t } = useTranslation('arbitration')
  const { t: options } = useTranslation('options')
  const body = useRef<HTMLTableSectionElement>(null)
  const { fixed, ranked, aside } = order
  const inIt = new Map(chosen.map((one) => [one.projectId, one]))
  const rowOf = (row: Listed, isAbove: boolean | null) => (
    <ListedRow
      key={row.projectId}
      row={row}
      axes={axes}
      {...choiceIn(inIt.get(row.projectId))}
      isAbove={isAbove}
      certainty={certaintyOf(row.projectId)}
      onAsk={onAsk}
    />
  )
  const line = <LineHandle key="line" paid={paid} of={ranked.length} body={body} onMove={onMove} />
  return (
    <Stack spacing={2}>
      <AxisLegend axes={axes} />
      <TableContainer component="section" tabIndex={0} aria-label={t('listCaption')}>
        <Table size="small">
          <Head />
          <Others title={options('fixedTitle')} rows={fixed} rowOf={rowOf} />
          <TableBody ref={body}>
            {fixed.length > 0 && <GroupRow>{options('rankedTitle')}</GroupRow>}
            {/* In one array wherever it stands: moved, it keeps the focus; drawn anew, it would lose it. */}
            {[
              ...ranked.flatMap((row, place) => [...(place === paid ? [line] : []), rowOf(row, place < paid)]),
              ...(paid === ranked.length ? [line] : []),
            ]}
          </TableBody>
          <Others title={options('asideTitle')} rows={aside} rowOf={rowOf} />
        </Table>
      </TableContainer>
    </Stack>
  )
})

const choiceIn = (chosen: ChosenProject | undefined) => ({
  isIn: chosen !== undefined,
  laterFrom: chosen && chosen.later > 0 ? chosen.startYear : null,
})

interface OthersProps {
  title: string
  rows: Listed[]
  rowOf: (row: Listed, isAbove: null) => React.ReactNode
}

const Others = ({ title, rows, rowOf }: OthersProps) =>
  rows.length > 0 && (
    <TableBody>
      <GroupRow>{title}</GroupRow>
      {rows.map((row) => rowOf(row, null))}
    </TableBody>
  )

function Head() {
  const { t } = useTranslation('options')
  const inFrancs = (name: 'costColumn' | 'cumulativeColumn') => t('inFrancs', { name: t(name) })
  return (
    <TableHead>
      <TableRow>
        <TableCell align="right">{t('rank')}</TableCell>
        <TableCell>{t('project')}</TableCell>
        <TableCell sx={{ ...wideOrPrinted, width: '17%' }}>{t('choice')}</TableCell>
        <TableCell align="right">{t('valueColumn')}</TableCell>
        <TableCell sx={{ ...wide, width: '20%' }}>{t('contributionsColumn')}</TableCell>
        <TableCell align="right" sx={wideOrPrinted}>
          {inFrancs('costColumn')}
        </TableCell>
        <TableCell align="right" sx={wideOrPrinted}>
          {inFrancs('cumulativeColumn')}
        </TableCell>
      </TableRow>
    </TableHead>
  )
}
