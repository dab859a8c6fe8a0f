import { useQuery } from '@tanstack/react-query'
import Stack from '@mui/material/Stack'
import { Failed } from '../../ui/failed.tsx'
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
}

/** What is to be done on one project: my own sheet first, then assessors, consensus and what came of it. */
export function EvaluationWork({ projectId, onSubmitted, startsAtOnce = false }: EvaluationWorkProps) {
  const { data: evaluation, error, isPending, isError, refetch } = useQuery(scoringQueries.evaluation(projectId))
  const { data: grid } = useQuery({
    ...scoringQueries.framework(evaluation?.frameworkId ?? ''),
    enabled: evaluation !== undefined,
  })
  if (isError) return <Failed error={error} onRetry={refetch} />
  if (isPending || !grid) return <Waiting rows={10} />
  const { can, round } = evaluation
  const steers = can.assign || can.setConsensus || can.openRound
  return (
    <Stack spacing={5}>
      <ProjectInSight project={evaluation.project} />
      {can.score && <ScoringSheet projectId={projectId} onSubmitted={onSubmitted} startsAtOnce={startsAtOnce} />}
      {can.setConsensus && <ConsensusSection evaluation={evaluation} />}
      {(steers || round?.assessments.length !== 0) && <AssessorsSection evaluation={evaluation} />}
      {!can.score && (round?.value ?? null) !== null && <Result evaluation={evaluation} grid={grid} />}
    </Stack>
  )
}
