import type { Ranking } from '@triaxe/shared-types/options'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AxisLegend } from './axis-legend.tsx'
import { CandidateRow, type RankingRow } from './candidate-row.tsx'
import { GroupRow } from './group-row.tsx'
import { standingsOf } from './since-then.model.ts'
import { wide, wideOrPrinted } from './widths.ts'

const page = 100

interface RankingListProps {
  ranking: Ranking
  /** Beside an earlier order: where its projects stand today. */
  today?: Ranking | undefined
}

/** What must be in first, then the ranked with their weighted parts and cumulative cost, then what is set aside. */
export function RankingList({ ranking, today }: RankingListProps) {
  const { t } = useTranslation('options')
  const { t: ui } = useTranslation('ui')
  const [shown, setShown] = useState(page)
  const { mustDo, ranked, aside } = ranking
  const standing = today && standingsOf(today)
  const beside = (projectId: string) => (standing ? { today: standing(projectId) } : {})
  const rowOf = (row: RankingRow) => (
    <CandidateRow key={row.projectId} row={row} axes={ranking.axes} {...beside(row.projectId)} />
  )
  return (
    <Stack spacing={2}>
      <AxisLegend axes={ranking.axes} />
      <TableContainer component="section" tabIndex={0} aria-label={t('tableCaption')}>
        <Table size="small">
          <Head hasToday={today !== undefined} />
          <Others title={t('fixedTitle')} rows={mustDo} rowOf={rowOf} />
          <TableBody>
            {mustDo.length > 0 && <GroupRow>{t('rankedTitle')}</GroupRow>}
            {ranked.slice(0, shown).map(rowOf)}
          </TableBody>
          <Others title={t('asideTitle')} rows={aside} rowOf={rowOf} />
        </Table>
      </TableContainer>
      {shown < ranked.length && (
        <Box>
          <Button variant="outlined" onClick={() => setShown(shown + page)}>
            {ui('moreRows')}
          </Button>
        </Box>
      )}
    </Stack>
  )
}

interface OthersProps {
  title: string
  rows: RankingRow[]
  rowOf: (row: RankingRow) => React.ReactNode
}

const Others = ({ title, rows, rowOf }: OthersProps) =>
  rows.length > 0 && (
    <TableBody>
      <GroupRow>{title}</GroupRow>
      {rows.map(rowOf)}
    </TableBody>
  )

function Head({ hasToday }: { hasToday: boolean }) {
  const { t } = useTranslation('options')
  return (
    <TableHead>
      <TableRow>
        <TableCell align="right">{t('rank')}</TableCell>
        {hasToday && <TableCell align="right">{t('rankToday')}</TableCell>}
        <TableCell>{t('project')}</TableCell>
        <TableCell sx={wide}>{t('state')}</TableCell>
        <TableCell align="right">{t('valueColumn')}</TableCell>
        <TableCell sx={{ ...wide, width: '22%' }}>{t('contributionsColumn')}</TableCell>
        <TableCell align="right" sx={wideOrPrinted}>
          {t('inFrancs', { name: t('costColumn') })}
        </TableCell>
        <TableCell align="right" sx={wideOrPrinted}>
          {t('inFrancs', { name: t('cumulativeColumn') })}
        </TableCell>
      </TableRow>
    </TableHead>
  )
}
