import type { ImportDetail, ImportOutcome } from '@triaxe/shared-types/exchange'
import Stack from '@mui/material/Stack'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { Empty } from '../../ui/empty.tsx'
import { Failed } from '../../ui/failed.tsx'
import { KeyFigure, KeyFigures } from '../../ui/key-figure.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { Section } from '../../ui/section.tsx'
import { ButtonLink } from '../../ui/text-link.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { exchangeQueries } from './exchange.queries.ts'
import { ImportedProjects, SourceStates } from './outcome-tables.tsx'
import { Revert } from './revert.tsx'

/** What came of an import: the figures, the projects, and the way to take it back. */
export function Outcome({ run }: { run: ImportDetail }) {
  const { t } = useTranslation('exchange-check')
  if (run.state === 'reverted') return <Empty title={t('takenBack')}>{t('takenBackHint')}</Empty>
  const counts = { create: run.counts?.create ?? 0, update: run.counts?.update ?? 0 }
  return (
    <Section title={t('done', counts)} actions={<Ways run={run} />}>
      <Imported run={run} />
    </Section>
  )
}

function Ways({ run }: { run: ImportDetail }) {
  const { t } = useTranslation('exchange-check')
  return (
    <>
      <ButtonLink to={`${paths.projects}?takenOver=true`} variant="contained">
        {t('toRegister')}
      </ButtonLink>
      {run.can.revert && <Revert run={run} />}
    </>
  )
}

function Imported({ run }: { run: ImportDetail }) {
  const { data, error, isPending, isError, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    exchangeQueries.outcome(run.id, run.version),
  )
  if (isPending) return <Waiting rows={8} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  const [first] = data.pages
  return (
    <Stack spacing={4}>
      {first && <Figures outcome={first} />}
      {first && first.sourceStates.length > 0 && <SourceStates outcome={first} />}
      <ImportedProjects projects={data.pages.flatMap(({ items }) => items)} />
      <MoreButton of={{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </Stack>
  )
}

function Figures({ outcome }: { outcome: ImportOutcome }) {
  const { t } = useTranslation('exchange-check')
  const { money, moneyShort, number } = useFormat()
  const notes = [money(outcome.totalCost), outcome.withoutCost > 0 && t('totalNote', { count: outcome.withoutCost })]
  return (
    <KeyFigures>
      <KeyFigure label={t('importedTotal')} value={number(outcome.total)} />
      <KeyFigure
        label={t('totalCost')}
        value={moneyShort(outcome.totalCost)}
        note={notes.filter(Boolean).join(' · ')}
      />
    </KeyFigures>
  )
}
