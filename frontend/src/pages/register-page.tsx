import { portfolioApi } from '@triaxe/shared-types/portfolio'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { identityQueries, useSession } from '../features/identity/identity.queries.ts'
import { Register } from '../features/portfolio/register.tsx'
import { askedIn } from '../features/portfolio/register.model.ts'
import { useMayBegin } from '../features/projects/beginning.queries.ts'
import { hrefOf } from '../lib/call.ts'
import { paths } from '../lib/paths.ts'
import { FileLinks } from '../ui/file-links.tsx'
import { Icon } from '../ui/icons.tsx'
import { Page } from '../ui/page.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { ButtonLink } from '../ui/text-link.tsx'
import { useAxes } from './place-names.ts'

/** The register of projects; where there is none yet, the way to the first. */
export function RegisterPage() {
  const { t } = useTranslation('portfolio')
  const { data: departments } = useQuery(identityQueries.departments())
  const names = { departments: departments?.items ?? [], axes: useAxes() }
  return (
    <Page title={t('projects')} actions={<RegisterActions />}>
      <Register names={names} firstStep={<FirstStep />} />
    </Page>
  )
}

function FirstStep() {
  const { t } = useTranslation('portfolio')
  const can = useSession()?.can
  const mayBegin = useMayBegin()
  if (mayBegin)
    return (
      <ButtonLink to={paths.newProject} variant="contained" startIcon={<Icon name="plus" />}>
        {t('newProject')}
      </ButtonLink>
    )
  if (can?.importProjects)
    return (
      <ButtonLink to={paths.imports} variant="contained">
        {t('importList')}
      </ButtonLink>
    )
  return null
}

/** The file holds what the address shows: filters, order and columns; every page of it. */
function RegisterActions() {
  const { t } = useTranslation('portfolio')
  const [address] = useSearchParams()
  const { limit: _limit, cursor: _cursor, ...view } = askedIn(address)
  const file = (format: 'csv' | 'xlsx') => hrefOf(portfolioApi.exportProjects, { query: { ...view, format } })
  return (
    <>
      <FileLinks what={t('projects')} formats={['xlsx', 'csv']} addressOf={file} />
      <PrintButton />
      <FirstStep />
    </>
  )
}
