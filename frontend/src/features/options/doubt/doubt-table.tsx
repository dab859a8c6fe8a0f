import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { ArbitrationDoubt, ScoreToDiscuss } from '@triaxe/shared-types/arbitration-doubt'
import { inLang } from '@triaxe/shared-types/texts'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { useLang } from '../../../lib/i18n.ts'
import { paths } from '../../../lib/paths.ts'
import { type AxisPosition, AxisShape } from '../../../marks/axis-mark.tsx'
import type { Column } from '../../../ui/data-table.model.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { useTitles } from '../project-titles.ts'
import { useChangeWords } from '../weights/change-words.tsx'
import { stakeShown } from './doubt.model.ts'

interface DoubtTableProps {
  present: Arbitration
  doubt: ArbitrationDoubt
}

/** The scores in the order in which they are worth discussing. */
export function DoubtTable({ present, doubt }: DoubtTableProps) {
  const { t } = useTranslation('doubt')
  const columns = [...useNameColumns(present), ...useFigureColumns(doubt.whole), useChangeColumn(present)]
  return (
    <DataTable
      dense
      caption={t('doubtTitle')}
      columns={columns}
      rows={doubt.scores}
      keyOf={({ projectId, criterionId }) => `${projectId} ${criterionId}`}
    />
  )
}

function useNameColumns(present: Arbitration): Column<ScoreToDiscuss>[] {
  const { t } = useTranslation(['options', 'doubt'])
  const lang = useLang()
  const titleOf = useTitles(present)
  return [
    {
      id: 'project',
      label: t('project'),
      isRowHead: true,
      cell: ({ projectId }) => <TextLink to={paths.project(projectId)}>{titleOf(projectId)}</TextLink>,
    },
    {
      id: 'criterion',
      label: t('doubt:doubtCriterion'),
      cell: ({ axis, criterion }) => (
        <>
          <AxisShape position={axis as AxisPosition} /> {inLang(criterion, lang)}
        </>
      ),
    },
  ]
}

function useFigureColumns(whole: number): Column<ScoreToDiscuss>[] {
  const { t } = useTranslation('doubt')
  const { number } = useFormat()
  return [
    { id: 'points', label: t('doubtPoints'), isNumber: true, cell: ({ points }) => number(points) },
    {
      id: 'interval',
      label: t('doubtInterval'),
      isNumber: true,
      cell: ({ low, high, intervalFrom }) => (
        <>
          <span>{t('doubtFromTo', { low: number(low), high: number(high) })}</span>
          <Typography variant="caption" component="div" color="textSecondary">
            {t(`doubtFrom_${intervalFrom}`)}
          </Typography>
        </>
      ),
    },
    { id: 'turns', label: t('doubtTurns'), isNumber: true, cell: ({ changesAt }) => number(changesAt) },
    {
      id: 'stake',
      label: t('doubtStake'),
      isNumber: true,
      cell: ({ stake }) => number(stakeShown(stake, whole), 2),
    },
  ]
}

function useChangeColumn(present: Arbitration): Column<ScoreToDiscuss> {
  const { t } = useTranslation('doubt')
  const say = useChangeWords(useTitles(present))
  return { id: 'change', label: t('doubtChange'), isLong: true, cell: say }
}
