import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { decisionsQueries } from '../../features/decisions/decisions.queries.ts'
import { useSession } from '../../features/identity/identity.queries.ts'
import { EvaluationSection } from '../../features/scoring/evaluation-section.tsx'
import { scoringQueries } from '../../features/scoring/scoring.queries.ts'
import { withTexts } from '../../lib/i18n.ts'

// Fetched by those whose project it is, once there is something to explain.
const OwnReasons = lazy(async () => ({
  default: (await withTexts(import('../../features/options/reasons/own-reasons.tsx'))).OwnReasons,
}))

/** The evaluation, and what follows from it; who may read the whole arbitration finds the answer there. */
export function EvaluationPart({ projectId }: { projectId: string }) {
  const readsAll = useSession()?.can.readRanking ?? false
  const { data: rank } = useQuery({ ...scoringQueries.rank(projectId), enabled: !readsAll })
  const { data: decisions } = useQuery(decisionsQueries.ofProject(projectId))
  const mayAnswer = decisions !== undefined && decisions.can.comment && decisions.items.length > 0
  return (
    <Box sx={{ display: 'grid', gap: 6, minWidth: 0 }}>
      <EvaluationSection projectId={projectId} />
      {!readsAll && rank?.can.readReasons && (
        <Suspense fallback={null}>
          <OwnReasons projectId={projectId} answerAt={mayAnswer ? '#decisions' : null} />
        </Suspense>
      )}
    </Box>
  )
}
