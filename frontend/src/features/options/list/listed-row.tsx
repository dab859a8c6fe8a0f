import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { Listed } from '@triaxe/shared-types/arbitration-order.rules'
import { inLang } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../../lib/i18n.ts'
import { paths } from '../../../lib/paths.ts'
import { IntervalMark } from '../../../marks/interval-mark.tsx'
import { MoneyMark } from '../../../marks/money-mark.tsx'
import type { ProjectState } from '../../../marks/state-mark.tsx'
import { ValueMark } from '../../../marks/value-mark.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { AxisParts } from '../axis-parts.tsx'
import { CandidateCost } from '../candidate-cost.tsx'
import { wide, wideOrPrinted } from '../widths.ts'
import { type Choice, ChoiceMark } from './choice-mark.tsx'

interface ListedRowProps extends Choice {
  row: Listed
  axes: Arbitration['axes']
  isAbove: boolean | null
  /** In how many weightings it is funded. */
  certainty: string
  onAsk: (projectId: string) => void
}

/** Drawn anew only where it says something else: there may be hundreds below a hand that drags. */
export const ListedRow = memo(function ListedRow({ row, axes, onAsk, ...choiceOf }: ListedRowProps) {
  const parts = <AxisParts parts={row.parts} interval={row.intervalNow} axes={axes} />
  const choice = <ChoiceMark {...choiceOf} />
  return (
    <TableRow hover {...(row.rank === null ? {} : { 'data-ranked': row.rank })}>
      <TableCell align="right" sx={{ verticalAlign: { xs: 'top', md: 'middle' } }}>
        {row.rank ?? (row.mustBy === 'law' ? '§' : '–')}
      </TableCell>
      <TableCell component="th" scope="row">
        <Name row={row} isIn={choiceOf.isIn} onAsk={() => onAsk(row.projectId)} />
        <Box sx={{ display: { md: 'none' }, mt: 0.75 }}>
          {parts}
          <Box sx={{ mt: 0.75 }}>{choice}</Box>
        </Box>
      </TableCell>
      <TableCell sx={wideOrPrinted}>{choice}</TableCell>
      <TableCell align="right">
        {row.valueNow === null ? '–' : <ValueMark value={row.valueNow} />}
        <div>
          <IntervalMark interval={row.intervalNow} />
        </div>
      </TableCell>
      <TableCell sx={wide}>{parts}</TableCell>
      <TableCell align="right" sx={wideOrPrinted}>
        <CandidateCost {...row} />
      </TableCell>
      <TableCell align="right" sx={wideOrPrinted}>
        {row.cumulativeCents !== null && <MoneyMark form="bare" amount={row.cumulativeCents} />}
      </TableCell>
    </TableRow>
  )
})

interface NameProps {
  row: Listed
  isIn: boolean
  onAsk: () => void
}

function Name({ row, isIn, onAsk }: NameProps) {
  const { t } = useTranslation('options')
  const { t: states } = useTranslation('projects')
  const { t: reasons } = useTranslation('reasons')
  const lang = useLang()
  const title = inLang(row.title, lang)
  return (
    <>
      <TextLink to={paths.project(row.projectId)} underline="hover" color="textPrimary" sx={{ fontWeight: 550 }}>
        {title}
      </TextLink>
      <Typography variant="caption" component="div" color="textSecondary">
        {row.code} · {row.department} · {states(`state_${row.state as ProjectState}`)}
        {row.mustBy === 'law' && row.legalBasis && ` · ${t('byArticle', { basis: row.legalBasis })}`}
        <Link
          component="button"
          type="button"
          variant="caption"
          data-print="hide"
          aria-label={reasons(isIn ? 'whyIn' : 'whyOut', { title })}
          onClick={onAsk}
          sx={{ ml: 1, px: 0.5, minHeight: 24 }}
        >
          {reasons(isIn ? 'why' : 'whyNot')}
        </Link>
      </Typography>
    </>
  )
}
