import type { Evaluation } from '@triaxe/shared-types/scoring'
import type { Framework } from '@triaxe/shared-types/strategy'
import MenuItem from '@mui/material/MenuItem'
import Stack from '@mui/material/Stack'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { Empty } from '../../ui/empty.tsx'
import { Failed } from '../../ui/failed.tsx'
import { Section } from '../../ui/section.tsx'
import { ButtonLink } from '../../ui/text-link.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { CriteriaTable } from './criteria-table.tsx'
import { OwnScore } from './own-score.tsx'
import { scoringQueries } from './scoring.queries.ts'
import { ValueSummary } from './value-summary.tsx'

/** The evaluation of a project, on its page: value, contributions, points per criterion, the department's own view beside. */
export function EvaluationSection({ projectId }: { projectId: string }) {
  const { t } = useTranslation('scoring')
  const [number, setNumber] = useState<number>()
  const {
    data: evaluation,
    error,
    isPending,
    isError,
    refetch,
  } = useQuery(scoringQueries.evaluation(projectId, number))
  const asked = useQuery({
    ...scoringQueries.framework(evaluation?.frameworkId ?? ''),
    enabled: evaluation !== undefined,
  })
  if (isError) return <Failed error={error} onRetry={refetch} />
  if (asked.isError) return <Failed error={asked.error} onRetry={asked.refetch} />
  const grid = asked.data
  if (isPending || !grid) return <Waiting rows={6} />
  const { can } = evaluation
  const actions = (
    <>
      {evaluation.rounds.length > 1 && <RoundChoice evaluation={evaluation} onChoose={setNumber} />}
      {(can.score || can.assign || can.setConsensus) && (
        <ButtonLink variant="outlined" to={paths.evaluationOf(projectId)}>
          {t('toEvaluation')}
        </ButtonLink>
      )}
    </>
  )
  return (
    <Section title={t('title')} actions={actions}>
      <Stack spacing={4}>
        <Result evaluation={evaluation} grid={grid} />
        <OwnScore evaluation={evaluation} grid={grid} />
      </Stack>
    </Section>
  )
}

/** What is known of the shown round: nothing yet, how many are in, or the value with what it rests on. */
export function Result({ evaluation, grid }: { evaluation: Evaluation; grid: Framework }) {
  const { t } = useTranslation('scoring')
  const { round, own, project } = evaluation
  if (!round) return <Empty title={t('notEvaluated')}>{t('notEvaluatedHint')}</Empty>
  if (round.value === null)
    return (
      <Empty title={t('underWay')}>
        {round.isRevealed
          ? t('toConsolidate')
          : t('sheetsIn', { submitted: round.submitted, assigned: round.assigned })}
      </Empty>
    )
  return (
    <Stack spacing={4}>
      <ValueSummary
        label={t('strategicValue')}
        value={round.value}
        interval={round.interval}
        contributions={round.contributions}
        axes={grid.axes}
      >
        {round.isCurrent && <RankLine projectId={project.id} />}
      </ValueSummary>
      <CriteriaTable round={round} own={own} grid={grid} />
    </Stack>
  )
}

function RankLine({ projectId }: { projectId: string }) {
  const { t } = useTranslation('scoring')
  const { data } = useQuery(scoringQueries.rank(projectId))
  if (data?.standing === 'must_do') return <Typography variant="body2">{t('outsideRanking')}</Typography>
  if (!data?.rank) return null
  return <Typography variant="body2">{t('rankOf', { rank: data.rank, of: data.of })}</Typography>
}

interface RoundChoiceProps {
  evaluation: Evaluation
  onChoose: (number: number) => void
}

function RoundChoice({ evaluation, onChoose }: RoundChoiceProps) {
  const { t } = useTranslation('scoring')
  const { instant } = useFormat()
  return (
    <TextField
      select
      aria-label={t('round')}
      value={evaluation.round?.number ?? ''}
      onChange={(event) => onChoose(Number(event.target.value))}
      slotProps={{ select: { inputProps: { 'aria-label': t('round') } } }}
      sx={{ width: 'auto' }}
    >
      {evaluation.rounds.map(({ number, openedAt }) => (
        <MenuItem key={number} value={number}>
          {t('roundOf', { number, at: instant(openedAt) })}
        </MenuItem>
      ))}
    </TextField>
  )
}
