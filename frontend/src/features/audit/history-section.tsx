import Stack from '@mui/material/Stack'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../ui/empty.tsx'
import { Failed } from '../../ui/failed.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { Section } from '../../ui/section.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { auditQueries } from './audit.queries.ts'
import { HistoryList } from './history-list.tsx'

/** What happened to a project. */
export function HistorySection({ projectId }: { projectId: string }) {
  const { t } = useTranslation('audit')
  return (
    <Section title={t('history')} lead={t('projectLead')}>
      <ProjectHistory projectId={projectId} />
    </Section>
  )
}

function ProjectHistory({ projectId }: { projectId: string }) {
  const { t } = useTranslation('audit')
  const { data, error, isPending, isError, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    auditQueries.ofProject(projectId),
  )
  if (isPending) return <Waiting />
  if (isError) return <Failed error={error} onRetry={refetch} />
  const events = data.pages.flatMap(({ items }) => items)
  if (events.length === 0) return <Empty title={t('none')} />
  const names = Object.assign({}, ...data.pages.map((page) => page.names)) as (typeof data.pages)[number]['names']
  return (
    <Stack spacing={2}>
      <HistoryList label={t('history')} events={events} names={names} />
      <MoreButton of={{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </Stack>
  )
}
