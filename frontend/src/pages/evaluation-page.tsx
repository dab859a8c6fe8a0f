import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate, useParams } from 'react-router'
import { decisionsQueries } from '../features/decisions/decisions.queries.ts'
import { RecordDecisionLink } from '../features/decisions/record-decision-link.tsx'
import { EvaluationWork } from '../features/scoring/evaluation-work.tsx'
import { QueueList } from '../features/scoring/queue-list.tsx'
import { nextToScore } from '../features/scoring/scoring.model.ts'
import { scoringQueries } from '../features/scoring/scoring.queries.ts'
import { paths } from '../lib/paths.ts'
import { Empty } from '../ui/empty.tsx'
import { Failed } from '../ui/failed.tsx'
import { Page } from '../ui/page.tsx'
import { ButtonLink } from '../ui/text-link.tsx'
import { Waiting } from '../ui/waiting.tsx'

const startsAtOnce = { state: { startsAtOnce: true } }

/** The queue on the left, the sheet on the right; on a phone one after the other. */
export function EvaluationPage() {
  const { t } = useTranslation('scoring')
  const { projectId } = useParams()
  const { data, error, isPending, isError, refetch } = useQuery(scoringQueries.queue())
  return (
    <Page
      title={t('title')}
      {...(projectId ? { trail: [{ label: t('queue'), to: paths.evaluation }] } : { lead: t('lead') })}
    >
      <Box sx={{ display: 'grid', gap: 5, gridTemplateColumns: { xs: '1fr', md: '17rem minmax(0, 1fr)' } }}>
        <Box data-print="hide" sx={{ display: { xs: projectId ? 'none' : 'block', md: 'block' }, minWidth: 0 }}>
          {isPending ? (
            <Waiting rows={6} />
          ) : isError ? (
            <Failed error={error} onRetry={refetch} />
          ) : (
            <Queue items={data.items} />
          )}
        </Box>
        <Box sx={{ minWidth: 0 }}>
          {projectId ? <Work projectId={projectId} items={data?.items ?? []} /> : <Choose items={data?.items ?? []} />}
        </Box>
      </Box>
    </Page>
  )
}

type Items = Parameters<typeof nextToScore>[0]

function Queue({ items }: { items: Items }) {
  const { t } = useTranslation('scoring')
  return items.length === 0 ? <Empty title={t('emptyQueue')}>{t('emptyQueueHint')}</Empty> : <QueueList items={items} />
}

/** After one sheet the next one opens by itself: nobody goes back to look for it. */
function Work({ projectId, items }: { projectId: string; items: Items }) {
  const navigate = useNavigate()
  const { state } = useLocation()
  const next = nextToScore(items, projectId)
  const goOn = () => {
    if (next) void navigate(paths.evaluationOf(next.projectId), startsAtOnce)
  }
  return (
    <EvaluationWork
      key={projectId}
      projectId={projectId}
      startsAtOnce={(state as { startsAtOnce?: boolean } | null)?.startsAtOnce ?? false}
      onSubmitted={goOn}
      onward={<ToDecision projectId={projectId} />}
    />
  )
}

/** What was agreed is there to be decided upon. */
function ToDecision({ projectId }: { projectId: string }) {
  const { data } = useQuery(decisionsQueries.ofProject(projectId))
  if (!data?.can.record) return null
  return (
    <div>
      <RecordDecisionLink projectId={projectId} />
    </div>
  )
}

function Choose({ items }: { items: Items }) {
  const { t } = useTranslation('scoring')
  const [first] = items
  if (!first) return null
  return (
    <Empty
      title={t('chooseProject')}
      action={
        <ButtonLink variant="contained" to={paths.evaluationOf(first.projectId)} {...startsAtOnce}>
          {t('startWith', { code: first.code })}
        </ButtonLink>
      }
    />
  )
}
