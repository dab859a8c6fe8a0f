import type { ImportSummary } from '@triaxe/shared-types/exchange'
import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { Mark } from '../../marks/mark.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Failed } from '../../ui/failed.tsx'
import { Icon, type IconName } from '../../ui/icons.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { exchangeQueries } from './exchange.queries.ts'

/** What came in, when, by whom, and whether it still stands. */
export function PastImports() {
  const { t } = useTranslation('exchange')
  const { data, error, isPending, isError, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    exchangeQueries.list(),
  )
  if (isPending) return <Waiting rows={4} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  const runs = data.pages.flatMap(({ items }) => items)
  if (runs.length === 0) return <Empty title={t('emptyTitle')}>{t('emptyHint')}</Empty>
  return (
    <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, width: '100%' }}>
        {runs.map((run) => (
          <Line key={run.id} run={run} />
        ))}
      </Box>
      <MoreButton of={{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </Stack>
  )
}

const columns = {
  display: 'grid',
  gridTemplateColumns: {
    xs: '1fr',
    md: 'minmax(12rem, 2fr) minmax(10rem, 1.5fr) minmax(9rem, 1fr) minmax(10rem, 1fr)',
  },
  columnGap: 3,
  rowGap: 0.5,
  borderTop: 1,
  borderColor: 'divider',
  py: 1.5,
} as const

function Line({ run }: { run: ImportSummary }) {
  const { t } = useTranslation('exchange')
  const { instant } = useFormat()
  return (
    <Box component="li" sx={columns}>
      <Box sx={{ minWidth: 0 }}>
        <TextLink
          to={paths.importRun(run.id)}
          underline="hover"
          color="textPrimary"
          sx={{ fontWeight: 550, overflowWrap: 'anywhere' }}
        >
          {run.fileName}
        </TextLink>
        <Typography variant="caption" color="textSecondary" component="div">
          {t('listNamed', { list: run.list })}
        </Typography>
      </Box>
      <Typography variant="body2">
        {instant(run.committedAt ?? run.uploadedAt)}
        <Box component="span" sx={{ color: 'text.secondary', display: 'block' }}>
          {run.revertedBy ?? run.committedBy ?? run.uploadedBy}
        </Box>
      </Typography>
      <RunState state={run.state} />
      <Typography variant="body2" color="textSecondary">
        {run.counts && t('resultCounts', { create: run.counts.create, update: run.counts.update })}
      </Typography>
    </Box>
  )
}

const signs: Record<ImportSummary['state'], { icon: IconName; color: string }> = {
  uploaded: { icon: 'edit', color: 'text.secondary' },
  committed: { icon: 'good', color: 'success.main' },
  reverted: { icon: 'undo', color: 'text.secondary' },
}

function RunState({ state }: Pick<ImportSummary, 'state'>) {
  const { t } = useTranslation('exchange')
  return (
    <Box sx={{ typography: 'body2' }}>
      <Mark icon={<Icon name={signs[state].icon} />} color={signs[state].color}>
        {t(`importState_${state}`)}
      </Mark>
    </Box>
  )
}
