import type { Evaluation } from '@triaxe/shared-types/scoring'
import type { Framework } from '@triaxe/shared-types/strategy'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failed } from '../../ui/failed.tsx'
import { Section } from '../../ui/section.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { AssessorsSection } from './assessors-section.tsx'
import { ConsensusSection } from './consensus-section.tsx'
import { Result } from './evaluation-section.tsx'
import { ProjectInSight } from './project-in-sight.tsx'
import { ScoringSheet } from './scoring-sheet.tsx'
import { scoringQueries } from './scoring.queries.ts'

interface EvaluationWorkProps {
  projectId: string
  onSubmitted: () => void
  startsAtOnce?: boolean
  /** Where it leads once the project has its value. */
  onward?: ReactNode
}

/** What is to be done on one project: my own sheet first, then assessors, consensus and what came of it. */
export function EvaluationWork({ projectId, onSubmitted, startsAtOnce = false, onward }: EvaluationWorkProps) {
  const { data: evaluation, error, isPending, isError, refetch } = useQuery(scoringQueries.evaluation(projectId))
  const asked = useQuery({
    ...scoringQueries.framework(evaluation?.frameworkId ?? ''),
    enabled: evaluation !== undefined,
  })
  if (isError) return <Failed error={error} onRetry={refetch} />
  if (asked.isError) return <Failed error={asked.error} onRetry={asked.refetch} />
  const grid = asked.data
  if (isPending || !grid) return <Waiting rows={10} />
  return (
    <Stack spacing={5}>
      <ProjectInSight project={evaluation.project} />
      {evaluation.can.score && (
        <ScoringSheet projectId={projectId} onSubmitted={onSubmitted} startsAtOnce={startsAtOnce} />
      )}
      <Together evaluation={evaluation} grid={grid} onward={onward} />
    </Stack>
  )
}

/** What is done together: the talk about consensus while it is going on, then what came of it; and who takes part. */
function Together({ evaluation, grid, onward }: { evaluation: Evaluation; grid: Framework; onward: ReactNode }) {
  const { t } = useTranslation('scoring')
  const { can, round } = evaluation
  const [isTalking, setTalking] = useState((round?.value ?? null) === null)
  const isResult = !can.score && (round?.value ?? null) !== null
  const steers = can.assign || can.setConsensus || can.openRound
  return (
    <>
      {can.setConsensus && isTalking && <ConsensusSection evaluation={evaluation} />}
      {isResult && !(can.setConsensus && isTalking) && (
        <Section
          title={t('outcome')}
          actions={can.setConsensus && <Button onClick={() => setTalking(true)}>{t('correctConsensus')}</Button>}
        >
          <Result evaluation={evaluation} grid={grid} />
        </Section>
      )}
      {(round?.value ?? null) !== null && onward}
      {(steers || (round?.assessments.length ?? 0) > 0) && <AssessorsSection evaluation={evaluation} />}
    </>
  )
}
