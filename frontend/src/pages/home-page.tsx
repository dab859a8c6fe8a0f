import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { ConditionTasks, useOwnConditions } from '../features/decisions/condition-tasks.tsx'
import { LatestComments } from '../features/decisions/latest-comments.tsx'
import { LatestDecisions } from '../features/decisions/latest-decisions.tsx'
import { FirstSteps } from '../features/identity/first-steps.tsx'
import { identityQueries, useSession } from '../features/identity/identity.queries.ts'
import { HomeSections } from '../features/portfolio/home/home-sections.tsx'
import { useMayBegin } from '../features/projects/projects.queries.ts'
import { withTexts } from '../lib/i18n.ts'
import { paths } from '../lib/paths.ts'
import { Page } from '../ui/page.tsx'
import { ButtonLink } from '../ui/text-link.tsx'
import { Waiting } from '../ui/waiting.tsx'

// Charts are fetched for those whose home shows some.
const QueueSummary = lazy(async () => ({
  default: (await withTexts(import('../features/scoring/queue-summary.tsx'))).QueueSummary,
}))
const CouncilBoard = lazy(async () => ({ default: (await withTexts(import('./council-board.tsx'))).CouncilBoard }))

const lookBackDays = 90
const since = () => new Date(Date.now() - lookBackDays * 86_400_000).toISOString().slice(0, 10)

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
  const ownConditions = useOwnConditions()
  const isUnset = useIsUnset(session?.can.administer ?? false)
  if (!session?.person) return null
  const { can, person } = session
  const isCouncil = person.roles.includes('council')
  const lead = can.decide ? 'leadChancellery' : isCouncil ? 'leadCouncil' : mayBegin ? 'leadDepartment' : 'leadOther'
  const department = !can.decide && !isCouncil && person.departmentId ? { department: [person.departmentId] } : {}
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
      {isCouncil ? (
        <Suspense fallback={<Waiting rows={12} />}>
          <CouncilBoard />
        </Suspense>
      ) : isUnset ? (
        <FirstSteps />
      ) : (
        <>
          <ConditionTasks follows={can.decide} />
          <HomeSections mayCreate={mayBegin} hasMore={can.evaluate || ownConditions > 0} />
          <Suspense fallback={null}>{can.evaluate && <QueueSummary />}</Suspense>
          {can.decide && <LatestComments />}
          <LatestDecisions asked={{ since: since(), ...department }} />
        </>
      )}
    </Page>
  )
}
