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
import { CandidateRow } from './candidate-row.tsx'
import { GroupRow } from './group-row.tsx'
import { wide, wideOrPrinted } from './widths.ts'

const page = 100

/** Obligations first, then the ranked with their weighted parts and cumulative cost. */
export function RankingList({ ranking }: { ranking: Ranking }) {
  const { t } = useTranslation('options')
  const { t: ui } = useTranslation('ui')
  const [shown, setShown] = useState(page)
  const { mustDo, ranked } = ranking
  return (
    <Stack spacing={2}>
      <AxisLegend axes={ranking.axes} />
      <TableContainer component="section" tabIndex={0} aria-label={t('tableCaption')}>
        <Table size="small">
          <Head />
          {mustDo.length > 0 && (
            <TableBody>
              <GroupRow>{t('mustDoTitle')}</GroupRow>
              {mustDo.map((row) => (
                <CandidateRow key={row.projectId} row={row} axes={ranking.axes} />
              ))}
            </TableBody>
          )}
          <TableBody>
            {mustDo.length > 0 && <GroupRow>{t('rankedTitle')}</GroupRow>}
            {ranked.slice(0, shown).map((row) => (
              <CandidateRow key={row.projectId} row={row} rank={row.rank} axes={ranking.axes} />
            ))}
          </TableBody>
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

function Head() {
  const { t } = useTranslation('options')
  return (
    <TableHead>
      <TableRow>
        <TableCell align="right">{t('rank')}</TableCell>
        <TableCell>{t('project')}</TableCell>
        <TableCell sx={wide}>{t('state')}</TableCell>
        <TableCell align="right">{t('valueColumn')}</TableCell>
        <TableCell sx={{ ...wide, width: '22%' }}>{t('contributionsColumn')}</TableCell>
        <TableCell align="right" sx={wideOrPrinted}>
          {t('inFrancs', { name: t('costColumn') })}
        </TableCell>
        <TableCell align="right">{t('inFrancs', { name: t('cumulativeColumn') })}</TableCell>
      </TableRow>
    </TableHead>
  )
}
