import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { FirstSteps } from '../features/identity/first-steps.tsx'
import { identityQueries, useSession } from '../features/identity/identity.queries.ts'
import { useMayBegin } from '../features/projects/beginning.queries.ts'
import { withTexts } from '../lib/i18n.ts'
import { paths } from '../lib/paths.ts'
import { Page } from '../ui/page.tsx'
import { ButtonLink } from '../ui/text-link.tsx'
import { Waiting } from '../ui/waiting.tsx'

// Each fetches what its own home shows: charts are heavy, and so is the work of others.
const WorkBoard = lazy(async () => ({ default: (await withTexts(import('./work-board.tsx'))).WorkBoard }))
const CouncilBoard = lazy(async () => ({ default: (await withTexts(import('./council-board.tsx'))).CouncilBoard }))

/** Without a department nobody can begin: then an administrator is told what comes first. */
function useIsUnset(mayAdminister: boolean): boolean {
  const { data } = useQuery({ ...identityQueries.departments(), enabled: mayAdminister })
  return mayAdminister && data?.items.length === 0
}

/** The day's start, by role: what waits, then what was decided and why. */
export function HomePage() {
  const { t } = useTranslation('home')
  const session = useSession()
  const mayBegin = useMayBegin()
  const isUnset = useIsUnset(session?.can.administer ?? false)
  if (!session?.person) return null
  const { can, person } = session
  const isCouncil = person.roles.includes('council')
  const lead = can.decide ? 'leadChancellery' : isCouncil ? 'leadCouncil' : mayBegin ? 'leadDepartment' : 'leadOther'
  return (
    <Page
      title={t('greeting', { name: person.name })}
      lead={t(lead)}
      actions={
        mayBegin && (
          <ButtonLink to={paths.newProject} variant="contained">
            {t('newProject')}
          </ButtonLink>
        )
      }
    >
      <Suspense fallback={<Waiting rows={12} />}>
        {isCouncil ? <CouncilBoard /> : isUnset ? <FirstSteps /> : <WorkBoard mayCreate={mayBegin} />}
      </Suspense>
    </Page>
  )
}
