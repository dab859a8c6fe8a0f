import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { useQuery } from '@tanstack/react-query'
import { type Budget, budgetApi } from '@triaxe/shared-types/budget'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { withTexts } from '../../lib/i18n.ts'
import { hrefOf } from '../../lib/call.ts'
import { useFormat } from '../../lib/format.ts'
import { useFound } from '../../lib/kept.ts'
import { Empty } from '../../ui/empty.tsx'
import { Failed } from '../../ui/failed.tsx'
import { FileLinks } from '../../ui/file-links.tsx'
import { Section } from '../../ui/section.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { yearsTogether } from './budget.model.ts'
import { budgetQueries } from './budget.queries.ts'
import { copyOf, type Left } from './grid.model.ts'
import { BudgetYears } from './budget-years.tsx'
import { CreditCourse } from './credit-course.tsx'
import { CreditFigures } from './credit-figures.tsx'
import { PostsNote } from './posts-note.tsx'
import { LinesTable } from './lines-table.tsx'

const BudgetGrid = lazy(async () => ({ default: (await withTexts(import('./budget-grid.tsx'))).BudgetGrid }))

/** The money of one project: credit, years, and every line, to be read or to be filled in. */
export function BudgetSection({ projectId }: { projectId: string }) {
  const { t } = useTranslation('budget')
  const { data: budget, error, isPending, isError, refetch } = useQuery(budgetQueries.ofProject(projectId))
  const left = useFound<Left>(copyOf(projectId))
  // What was left unsaved is in sight at once, on the version it went on from.
  const [edited, edit] = useState<Budget | null>(left?.budget ?? null)
  if (isPending) return <Waiting shape="block" rows={6} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  return (
    <Section title={t('budget')} actions={!edited && <Actions budget={budget} onEdit={() => edit(budget)} />}>
      <Stack spacing={4}>
        <CreditFigures budget={budget} />
        {edited && mayEdit(budget) ? (
          <Suspense fallback={<Waiting shape="block" rows={6} />}>
            <BudgetGrid
              key={edited.version}
              budget={edited}
              found={edited === left?.budget ? left.drafts : null}
              onDone={() => edit(null)}
              onTakeCurrent={() => edit(budget)}
            />
          </Suspense>
        ) : (
          <Lines budget={budget} onEdit={() => edit(budget)} />
        )}
      </Stack>
    </Section>
  )
}

const mayEdit = ({ can }: Budget) => can.plan || can.track

function Actions({ budget, onEdit }: { budget: Budget; onEdit: () => void }) {
  const { t } = useTranslation('budget')
  const { projectId, lines } = budget
  if (lines.length === 0) return null
  return (
    <>
      {mayEdit(budget) && <Button onClick={onEdit}>{t('edit')}</Button>}
      <FileLinks
        what={t('lines')}
        formats={['xlsx']}
        addressOf={(format) => hrefOf(budgetApi.exportBudgetLines, { query: { projectId, format } })}
      />
    </>
  )
}

function Lines({ budget, onEdit }: { budget: Budget; onEdit: () => void }) {
  const { t } = useTranslation('budget')
  const { francs } = useFormat()
  const { lines, total, years, credit, asOf, isPlanFrozen } = budget
  if (lines.length === 0) return <NoLines mayBegin={mayEdit(budget)} onBegin={onEdit} />
  const finding = t('findingPlan', { forecast: francs(total.forecast), plan: francs(total.plan) })
  return (
    <>
      {credit && <CreditCourse budget={budget} credit={credit} />}
      <BudgetYears finding={finding} years={yearsTogether(years)} today={asOf} />
      <LinesTable caption={t('lines')} lines={lines} total={total} />
      <PostsNote />
      {isPlanFrozen && <Alert severity="info">{t('planFrozen')}</Alert>}
    </>
  )
}

function NoLines({ mayBegin, onBegin }: { mayBegin: boolean; onBegin: () => void }) {
  const { t } = useTranslation('budget')
  return (
    <Empty
      title={t('noLines')}
      action={
        mayBegin && (
          <Button variant="contained" onClick={onBegin}>
            {t('begin')}
          </Button>
        )
      }
    >
      {t(mayBegin ? 'noLinesAdvice' : 'noLinesReader')}
    </Empty>
  )
}
