import type { Consensus, Evaluation, Round } from '@triaxe/shared-types/scoring'
import type { Framework } from '@triaxe/shared-types/strategy'
import { inLang } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { AxisShape } from '../../marks/axis-mark.tsx'
import type { Column } from '../../ui/data-table.model.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { isWide, type Line, linesOf } from './scoring.model.ts'

interface CriteriaTableProps {
  round: Round
  own: Evaluation['own']
  grid: Framework
}

const byCriterion = <T extends { criterionId: string }>(rows: T[]) => new Map(rows.map((row) => [row.criterionId, row]))

/** Per criterion: its weight, the department's own points, how far the assessors stood apart, and what was agreed. */
export function CriteriaTable({ round, own, grid }: CriteriaTableProps) {
  const { t } = useTranslation('scoring')
  return (
    <DataTable
      dense
      caption={t('criteriaTable')}
      columns={useCriteriaColumns(round, own)}
      rows={linesOf(grid)}
      keyOf={({ criterion }) => criterion.id}
    />
  )
}

function useCriteriaColumns(round: Round, own: Evaluation['own']): Column<Line>[] {
  const { t } = useTranslation(['scoring', 'range'])
  const { share, number } = useFormat()
  const lang = useLang()
  const [agreed, spreads, owns] = [byCriterion(round.consensus), byCriterion(round.spreads), byCriterion(own.scores)]
  const meanOf = (id: string) => {
    const spread = spreads.get(id)
    return spread ? number(spread.sum / spread.count, 2) : '–'
  }
  const spreadOf = (id: string) => {
    const spread = spreads.get(id)
    if (!spread) return '–'
    return spread.distance === 0 ? String(spread.min) : `${spread.min}–${spread.max}`
  }
  return [
    {
      id: 'criterion',
      label: t('criterion'),
      isRowHead: true,
      cell: ({ criterion, position, axis }) => (
        <Box component="span" sx={{ display: 'inline-flex', gap: 1, alignItems: 'baseline', minWidth: '12rem' }}>
          <AxisShape position={position} label={inLang(axis.name, lang)} />
          <span>{inLang(criterion.name, lang)}</span>
        </Box>
      ),
    },
    {
      id: 'consensus',
      label: t('consensus'),
      isNumber: true,
      cell: ({ criterion }) => <strong>{agreed.get(criterion.id)?.points ?? '–'}</strong>,
    },
    {
      id: 'range',
      label: t('range:rangeColumn'),
      isNumber: true,
      cell: ({ criterion }) => <Range of={agreed.get(criterion.id)} />,
    },
    { id: 'weight', label: t('weight'), isNumber: true, cell: ({ shareBp }) => share(shareBp, 1) },
    { id: 'own', label: t('own'), isNumber: true, cell: ({ criterion }) => owns.get(criterion.id)?.points ?? '–' },
    { id: 'spread', label: t('pointsGiven'), isNumber: true, cell: ({ criterion }) => spreadOf(criterion.id) },
    { id: 'mean', label: t('mean'), isNumber: true, cell: ({ criterion }) => meanOf(criterion.id) },
    {
      id: 'note',
      label: t('note'),
      cell: ({ criterion }) => <Box sx={{ minWidth: '14rem' }}>{agreed.get(criterion.id)?.note ?? '–'}</Box>,
    },
  ]
}

function Range({ of }: { of: Consensus | undefined }) {
  const { t } = useTranslation('range')
  if (!of) return '–'
  const isSet = of.intervalFrom === 'consensus'
  return (
    <>
      {isWide(of.interval) ? `${of.interval.low}–${of.interval.high}` : isSet ? of.points : '–'}
      {isSet && (
        <Typography variant="caption" component="div" color="textSecondary">
          {t('rangeSetShort')}
        </Typography>
      )}
    </>
  )
}
