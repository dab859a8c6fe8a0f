import type { MustDo, RankedProject, Ranking } from '@triaxe/shared-types/options'
import { ofHundred } from '@triaxe/shared-types/strategy.rules'
import { inLang } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { ContributionBar } from '../../marks/contribution-bar.tsx'
import { MoneyMark } from '../../marks/money-mark.tsx'
import { type ProjectState, StateMark } from '../../marks/state-mark.tsx'
import { ValueMark } from '../../marks/value-mark.tsx'
import { TextLink } from '../../ui/text-link.tsx'

interface CandidateRowProps {
  row: RankedProject | MustDo
  axes: Ranking['axes']
  rank?: number
  /** Below the line rows step back, without becoming hard to read. */
  isPaid: boolean
}

/** On a phone the bar stands under the name, and these columns give way. */
export const wide = { display: { xs: 'none', md: 'table-cell' } } as const
/** … but the cost stands on paper. */
export const wideOrPrinted = { ...wide, '@media print': { display: 'table-cell' } } as const

const stepsBack = { '& td, & th a': { color: 'text.secondary' }, '& td svg[role="img"]': { opacity: 0.7 } } as const

export function CandidateRow({ row, axes, rank, isPaid }: CandidateRowProps) {
  const { t } = useTranslation('options')
  const lang = useLang()
  const parts = row.contributions.length > 0 && <Parts row={row} axes={axes} />
  return (
    <TableRow hover sx={isPaid ? {} : stepsBack}>
      <TableCell align="right" sx={{ verticalAlign: { xs: 'top', md: 'middle' } }}>
        {rank ?? '§'}
      </TableCell>
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
      <TableCell align="right">{row.value === null ? '–' : <ValueMark value={row.value} />}</TableCell>
      <TableCell sx={wide}>{parts}</TableCell>
      <TableCell align="right" sx={wideOrPrinted}>
        <MoneyMark form="bare" amount={row.cost} />
        {row.costSource === 'estimate' && (
          <Typography variant="caption" component="div" color="textSecondary">
            {t('costSource_estimate')}
          </Typography>
        )}
      </TableCell>
      <TableCell align="right">
        <MoneyMark form="bare" amount={row.cumulativeCost} />
      </TableCell>
    </TableRow>
  )
}

function Parts({ row, axes }: Pick<CandidateRowProps, 'row' | 'axes'>) {
  const { t } = useTranslation('options')
  const lang = useLang()
  const { number } = useFormat()
  const nameOf = (position: number) => inLang(axes.find((axis) => axis.position === position)?.name, lang)
  const parts = row.contributions
    .map(({ position, value }) => `${nameOf(position)} ${number(ofHundred(value), 1)}`)
    .join(', ')
  return <ContributionBar parts={row.contributions} label={t('partsSaid', { parts })} />
}
