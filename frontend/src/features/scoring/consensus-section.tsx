import type { Evaluation, Round } from '@triaxe/shared-types/scoring'
import { widestFirst } from '@triaxe/shared-types/scoring.rules'
import type { Framework } from '@triaxe/shared-types/strategy'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { IntervalMark } from '../../marks/interval-mark.tsx'
import { ValueMark } from '../../marks/value-mark.tsx'
import { Icon } from '../../ui/icons.tsx'
import { Failed } from '../../ui/failed.tsx'
import { Section } from '../../ui/section.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { agreedOf } from './agreement.model.ts'
import { ConsensusRow } from './consensus-row.tsx'
import { focusScale } from './scale-focus.ts'
import { linesOf } from './scoring.model.ts'
import { scoringQueries, useSetConsensus } from './scoring.queries.ts'

/** The talk about differences: the widest first, then the points on which all agree. */
export function ConsensusSection({ evaluation }: { evaluation: Evaluation }) {
  const { data: grid, error, isPending, isError, refetch } = useQuery(scoringQueries.framework(evaluation.frameworkId))
  if (!evaluation.round) return null
  if (isPending) return <Waiting rows={8} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  return <OpenConsensus evaluation={evaluation} round={evaluation.round} grid={grid} />
}

interface OpenConsensusProps {
  evaluation: Evaluation
  round: Round
  grid: Framework
}

function OpenConsensus({ evaluation, round, grid }: OpenConsensusProps) {
  const { t } = useTranslation('scoring')
  const { mutate } = useSetConsensus(evaluation.project.id)
  const rows = useRef<(HTMLElement | null)[]>([])
  const lines = new Map(linesOf(grid).map((line) => [line.criterion.id, line]))
  const set = new Map(round.consensus.map((one) => [one.criterionId, one]))
  const own = new Map(evaluation.own.scores.map((one) => [one.criterionId, one]))

  return (
    <Section title={t('consensus')} lead={t('consensusLead')} actions={<Agreed round={round} onAccept={mutate} />}>
      <Stack spacing={4}>
        {widestFirst(round.spreads).map((spread, place) => {
          const line = lines.get(spread.criterionId)
          return (
            line && (
              <ConsensusRow
                key={spread.criterionId}
                ref={(row) => {
                  rows.current[place] = row
                }}
                line={line}
                spread={spread}
                assessments={round.assessments}
                own={own.get(spread.criterionId)}
                consensus={set.get(spread.criterionId)}
                onSet={(agreement) => mutate([agreement])}
                onMove={(by) => focusScale(rows.current[place + by])}
              />
            )
          )
        })}
        <Outcome round={round} left={lines.size - set.size} />
      </Stack>
    </Section>
  )
}

/** Where nobody differs there is nothing to talk about. */
function Agreed({ round, onAccept }: { round: Round; onAccept: ReturnType<typeof useSetConsensus>['mutate'] }) {
  const { t } = useTranslation('scoring')
  const set = new Set(round.consensus.map(({ criterionId }) => criterionId))
  const agreed = round.spreads.filter(({ distance, criterionId }) => distance === 0 && !set.has(criterionId))
  if (agreed.length === 0) return null
  const agreements = agreed.map(({ criterionId, min }) => ({
    score: { criterionId, points: min, interval: null, note: t('agreedNote') },
    seen: [agreedOf(undefined)],
  }))
  return (
    <Button variant="outlined" startIcon={<Icon name="check" />} onClick={() => onAccept(agreements)}>
      {t('takeAgreed', { count: agreed.length })}
    </Button>
  )
}

function Outcome({ round, left }: { round: Round; left: number }) {
  const { t } = useTranslation('scoring')
  return (
    <Stack
      component="output"
      direction="row"
      spacing={2}
      useFlexGap
      sx={{ alignItems: 'baseline', flexWrap: 'wrap', borderTop: 2, borderColor: 'surface.rule', pt: 2 }}
    >
      <Typography sx={{ fontWeight: 550 }}>{t('strategicValue')}</Typography>
      {left > 0 ? (
        <Typography>{t('consensusLeft', { count: left })}</Typography>
      ) : (
        <>
          <ValueMark isLarge value={round.value} />
          <IntervalMark interval={round.interval} />
        </>
      )}
    </Stack>
  )
}
