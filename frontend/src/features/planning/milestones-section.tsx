import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { useQuery } from '@tanstack/react-query'
import { type Plan, planningApi } from '@triaxe/shared-types/planning'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hrefOf } from '../../lib/call.ts'
import { useFormat } from '../../lib/format.ts'
import { withTexts } from '../../lib/i18n.ts'
import { Empty } from '../../ui/empty.tsx'
import { Failed } from '../../ui/failed.tsx'
import { FileLinks } from '../../ui/file-links.tsx'
import { Section } from '../../ui/section.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { MilestonesTable } from './milestones-table.tsx'
import type { Opened } from './plan-forms.tsx'
import { planningQueries } from './planning.queries.ts'
import { ProjectTimeline } from './project-timeline.tsx'

// Most only read the plan: the forms are fetched when somebody opens one.
const PlanForms = lazy(async () => ({ default: (await withTexts(import('./plan-forms.tsx'))).PlanForms }))

/** The plan of one project: template, timeline, and every milestone with its dates. */
export function MilestonesSection({ projectId }: { projectId: string }) {
  const { t } = useTranslation('planning')
  const { data: plan, error, isPending, isError, refetch } = useQuery(planningQueries.plan(projectId))
  const [opened, open] = useState<Opened | null>(null)
  if (isPending) return <Waiting shape="block" rows={6} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  return (
    <Section
      title={t('milestones')}
      lead={<Described plan={plan} />}
      actions={plan.template && <Actions plan={plan} onOpen={open} />}
    >
      {plan.template ? (
        <Stack spacing={3}>
          <ProjectTimeline plan={plan} />
          <MilestonesTable plan={plan} onEdit={open} />
          <Frozen plan={plan} />
        </Stack>
      ) : (
        <NoPlan canPlan={plan.can.plan} onChoose={() => open('template')} />
      )}
      <Suspense fallback={null}>
        {opened && <PlanForms plan={plan} opened={opened} onClose={() => open(null)} />}
      </Suspense>
    </Section>
  )
}

function Described({ plan: { template, modules } }: { plan: Plan }) {
  const { t } = useTranslation('planning')
  if (template === null) return null
  return [t('byTemplate', { template: t(`template_${template}`) }), ...modules.map((one) => t(`module_${one}`))].join(
    ' · ',
  )
}

interface ActionsProps {
  plan: Plan
  onOpen: (opened: Opened) => void
}

function Actions({ plan, onOpen }: ActionsProps) {
  const { t } = useTranslation('planning')
  const href = (format: 'xlsx') => hrefOf(planningApi.exportRoadmap, { query: { projectId: plan.projectId, format } })
  return (
    <>
      {plan.can.plan && (
        <>
          <Button onClick={() => onOpen('new')}>{t('addMilestone')}</Button>
          <Button onClick={() => onOpen('phases')}>{t('editPhases')}</Button>
          <Button onClick={() => onOpen('template')}>{t('changeTemplate')}</Button>
        </>
      )}
      <FileLinks what={t('milestones')} formats={['xlsx']} addressOf={href} />
    </>
  )
}

function NoPlan({ canPlan, onChoose }: { canPlan: boolean; onChoose: () => void }) {
  const { t } = useTranslation('planning')
  return (
    <Empty
      title={t('noPlan')}
      action={
        canPlan && (
          <Button variant="contained" onClick={onChoose}>
            {t('chooseTemplate')}
          </Button>
        )
      }
    >
      {t(canPlan ? 'noPlanAdvice' : 'noPlanReader')}
    </Empty>
  )
}

/** What the approval has fixed, and what a dash beside it means. */
function Frozen({ plan: { baselines, milestones } }: { plan: Plan }) {
  const { t } = useTranslation('planning')
  const { instant } = useFormat()
  const last = baselines.at(-1)
  if (!last) return null
  const isUndated = milestones.some(({ approvedOn }) => approvedOn === null)
  return (
    <Alert severity="info">
      {t('frozen', { date: instant(last.frozenAt) })}
      {isUndated && ` ${t('undatedThen')}`}
    </Alert>
  )
}
