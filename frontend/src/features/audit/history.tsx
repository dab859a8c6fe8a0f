import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../ui/empty.tsx'
import { Failed } from '../../ui/failed.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { auditQueries, type HistoryFilter } from './audit.queries.ts'
import { HistoryList } from './history-list.tsx'

/** Everything that happened, as far as the filter asks for it. */
export function History({ filter }: { filter: HistoryFilter }) {
  const { t } = useTranslation('audit')
  const { data, error, isPending, isError, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    auditQueries.list(filter),
  )
  if (isPending) return <Waiting rows={10} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  const events = data.pages.flatMap(({ items }) => items)
  if (events.length === 0) return <Empty title={t('noneFound')}>{t('noneFoundAdvice')}</Empty>
  const names = Object.assign({}, ...data.pages.map((page) => page.names)) as (typeof data.pages)[number]['names']
  return (
    <Stack spacing={2}>
      <Typography component="output" variant="body2" color="textSecondary">
        {t('count', { count: data.pages[0]?.total ?? 0 })}
      </Typography>
      <HistoryList withProject label={t('history')} events={events} names={names} />
      <MoreButton of={{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </Stack>
  )
}
