import { auditApi } from '@triaxe/shared-types/audit'
import { auditFormats } from '@triaxe/shared-types/audit.rules'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { auditQueries, type HistoryFilter } from '../features/audit/audit.queries.ts'
import { History } from '../features/audit/history.tsx'
import { HistoryFilters } from '../features/audit/history-filters.tsx'
import { Verification } from '../features/audit/verification.tsx'
import { hrefOf } from '../lib/call.ts'
import { FileLinks } from '../ui/file-links.tsx'
import { Page } from '../ui/page.tsx'

const names = ['actorId', 'type', 'from', 'to'] as const

/** The filter stands in the address, so that a view can be sent to somebody. */
function useFilter(): [HistoryFilter, (filter: HistoryFilter) => void] {
  const [search, setSearch] = useSearchParams()
  const given = names.flatMap((name) => {
    const value = search.get(name)
    return value ? [[name, value] as const] : []
  })
  const change = (filter: HistoryFilter) =>
    setSearch(
      names.flatMap((name) => {
        const value = filter[name]
        return value ? [[name, value] as [string, string]] : []
      }),
      { replace: true },
    )
  return [Object.fromEntries(given), change]
}

export function HistoryPage() {
  const { t } = useTranslation('audit')
  const [filter, setFilter] = useFilter()
  const { data } = useInfiniteQuery(auditQueries.list(filter))
  return (
    <Page title={t('history')} lead={t('lead')} actions={<Exports filter={filter} />}>
      {data?.pages[0]?.can.verify && <Verification />}
      <HistoryFilters filter={filter} onChange={setFilter} />
      <History filter={filter} />
    </Page>
  )
}

function Exports({ filter }: { filter: HistoryFilter }) {
  const { t } = useTranslation('audit')
  return (
    <FileLinks
      what={t('history')}
      formats={auditFormats}
      addressOf={(format) => hrefOf(auditApi.exportHistory, { query: { ...filter, format } })}
    />
  )
}
