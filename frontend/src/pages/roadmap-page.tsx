import { planningApi } from '@triaxe/shared-types/planning'
import { useTranslation } from 'react-i18next'
import { Roadmap } from '../features/planning/roadmap.tsx'
import { roadmapQuery } from '../features/planning/roadmap.address.ts'
import { RoadmapFilters } from '../features/planning/roadmap-filters.tsx'
import { useAddress } from '../lib/address.ts'
import { hrefOf } from '../lib/call.ts'
import { FileLinks } from '../ui/file-links.tsx'
import { Page } from '../ui/page.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { usePlaceNames } from './place-names.ts'

/** All projects on one timeline. */
export function RoadmapPage() {
  const { t } = useTranslation('planning')
  const names = usePlaceNames()
  return (
    <Page title={t('roadmap')} lead={t('roadmapLead')} actions={<Downloads />}>
      <RoadmapFilters names={names} />
      <Roadmap names={names} />
    </Page>
  )
}

function Downloads() {
  const { t } = useTranslation('planning')
  const { search } = useAddress()
  const href = (format: 'csv' | 'xlsx') =>
    hrefOf(planningApi.exportRoadmap, { query: { ...roadmapQuery(search), format } })
  return (
    <>
      <FileLinks what={t('roadmap')} formats={['xlsx', 'csv']} addressOf={href} />
      <PrintButton />
    </>
  )
}
