import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { planningApi } from '@triaxe/shared-types/planning'
import { inLang } from '@triaxe/shared-types/texts'
import { useTranslation } from 'react-i18next'
import { identityQueries } from '../features/identity/identity.queries.ts'
import { Roadmap } from '../features/planning/roadmap.tsx'
import { roadmapQuery } from '../features/planning/roadmap.address.ts'
import { RoadmapFilters, type RoadmapNames } from '../features/planning/roadmap-filters.tsx'
import { strategyQueries } from '../features/strategy/strategy.queries.ts'
import { useAddress } from '../lib/address.ts'
import { hrefOf } from '../lib/call.ts'
import { useLang } from '../lib/i18n.ts'
import { Page } from '../ui/page.tsx'
import { PrintButton } from '../ui/print-button.tsx'

/** All projects on one timeline. */
export function RoadmapPage() {
  const { t } = useTranslation('planning')
  const names = useNames()
  return (
    <Page title={t('roadmap')} lead={t('roadmapLead')} actions={<Downloads />}>
      <RoadmapFilters names={names} />
      <Roadmap names={names} />
    </Page>
  )
}

function useNames(): RoadmapNames {
  const lang = useLang()
  const { data: departments } = useQuery(identityQueries.departments())
  const { data: framework } = useQuery(strategyQueries.inForce())
  return {
    departments: (departments?.items ?? []).map(({ id, name }) => ({ id, name: inLang(name, lang) })),
    axes: (framework?.axes ?? []).map(({ position, name }) => ({
      position: position as 1 | 2 | 3,
      name: inLang(name, lang),
    })),
  }
}

function Downloads() {
  const { t } = useTranslation('planning')
  const { search } = useAddress()
  const href = (format: 'csv' | 'xlsx') =>
    hrefOf(planningApi.exportRoadmap, { query: { ...roadmapQuery(search), format } })
  return (
    <>
      <Button href={href('xlsx')}>{t('downloadXlsx')}</Button>
      <Button href={href('csv')}>{t('downloadCsv')}</Button>
      <PrintButton />
    </>
  )
}
