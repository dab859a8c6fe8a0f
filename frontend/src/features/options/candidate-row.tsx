import type { AsideProject, MustDo, RankedProject, Ranking } from '@triaxe/shared-types/options'
import { inLang } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { IntervalMark } from '../../marks/interval-mark.tsx'
import { MoneyMark } from '../../marks/money-mark.tsx'
import { type ProjectState, StateMark } from '../../marks/state-mark.tsx'
import { ValueMark } from '../../marks/value-mark.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { AxisParts } from './axis-parts.tsx'
import { CandidateCost } from './candidate-cost.tsx'
import type { StandingToday } from './since-then.model.ts'
import { wide, wideOrPrinted } from './widths.ts'

export type RankingRow = RankedProject | MustDo | AsideProject

interface CandidateRowProps {
  row: RankingRow
  axes: Ranking['axes']
  today?: StandingToday
}

export function CandidateRow({ row, axes, today }: CandidateRowProps) {
  const { t } = useTranslation('options')
  const lang = useLang()
  const parts = <AxisParts parts={row.contributions} interval={row.interval} axes={axes} />
  return (
    <TableRow hover>
      <TableCell align="right" sx={{ verticalAlign: { xs: 'top', md: 'middle' } }}>
        {'rank' in row ? row.rank : 'mustBy' in row && row.mustBy === 'law' ? '§' : '–'}
      </TableCell>
      {today !== undefined && (
        <TableCell align="right" sx={{ verticalAlign: { xs: 'top', md: 'middle' } }}>
          {today === 'must_do' ? '§' : (today ?? '–')}
        </TableCell>
      )}
      <TableCell component="th" scope="row">
        <TextLink to={paths.project(row.projectId)} underline="hover" color="textPrimary" sx={{ fontWeight: 550 }}>
          {inLang(row.title, lang)}
        </TextLink>
        <Typography variant="caption" component="div" color="textSecondary">
          {row.code} · {row.department}
          {'legalBasis' in row && row.legalBasis && ` · ${t('byArticle', { basis: row.legalBasis })}`}
        </Typography>
        <Box sx={{ display: { md: 'none' }, mt: 0.75 }}>{parts}</Box>
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap', ...wide }}>
        <StateMark state={row.state as ProjectState} />
      </TableCell>
      <TableCell align="right">
        {row.value === null ? '–' : <ValueMark value={row.value} />}
        <div>
          <IntervalMark interval={row.interval} />
        </div>
      </TableCell>
      <TableCell sx={wide}>{parts}</TableCell>
      <TableCell align="right" sx={wideOrPrinted}>
        <CandidateCost {...row} />
      </TableCell>
      <TableCell align="right" sx={wideOrPrinted}>
        {'cumulativeCost' in row ? <MoneyMark form="bare" amount={row.cumulativeCost} /> : '–'}
      </TableCell>
    </TableRow>
  )
}
