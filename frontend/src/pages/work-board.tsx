import { lazy, Suspense } from 'react'
import { ConditionTasks } from '../features/decisions/condition-tasks.tsx'
import { useOwnConditions } from '../features/decisions/conditions.queries.ts'
import { LatestComments } from '../features/decisions/latest-comments.tsx'
import { LatestDecisions } from '../features/decisions/latest-decisions.tsx'
import { useSession } from '../features/identity/identity.queries.ts'
import { HomeSections } from '../features/portfolio/home/home-sections.tsx'
import { withTexts } from '../lib/i18n.ts'

const QueueSummary = lazy(async () => ({
  default: (await withTexts(import('../features/scoring/queue-summary.tsx'))).QueueSummary,
}))

const lookBackDays = 90
const since = () => new Date(Date.now() - lookBackDays * 86_400_000).toISOString().slice(0, 10)

/** The day's start of whoever works here: what waits, then what was decided and why. */
export function WorkBoard({ mayCreate }: { mayCreate: boolean }) {
  const session = useSession()
  const ownConditions = useOwnConditions()
  if (!session?.person) return null
  const { can, person } = session
  const department = !can.decide && person.departmentId ? { department: [person.departmentId] } : {}
  return (
    <>
      <ConditionTasks
        follows={can.decide}
        headOf={!can.decide && person.roles.includes('department_head') ? person.departmentId : null}
      />
      <HomeSections mayCreate={mayCreate} hasMore={can.evaluate || ownConditions > 0} />
      <Suspense fallback={null}>{can.evaluate && <QueueSummary />}</Suspense>
      {can.decide && <LatestComments />}
      <LatestDecisions asked={{ since: since(), ...department }} />
    </>
  )
}
