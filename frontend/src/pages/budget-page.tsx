import { budgetApi } from '@triaxe/shared-types/budget'
import { useTranslation } from 'react-i18next'
import { linesAddress, linesQuery } from '../features/budget/budget.address.ts'
import { BudgetLines } from '../features/budget/budget-lines.tsx'
import { BudgetOverview } from '../features/budget/budget-overview.tsx'
import { useAddress } from '../lib/address.ts'
import { hrefOf } from '../lib/call.ts'
import { paths } from '../lib/paths.ts'
import { FileLinks } from '../ui/file-links.tsx'
import { Page } from '../ui/page.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { ButtonLink } from '../ui/text-link.tsx'
import { usePlaceNames } from './place-names.ts'

/** Totals of all projects. */
export function BudgetPage() {
  const { t } = useTranslation('budget')
  const { search } = useAddress()
  return (
    <Page
      title={t('budget')}
      lead={t('overviewLead')}
      actions={
        <>
          <ButtonLink to={linesAddress(search)}>{t('allLines')}</ButtonLink>
          <Downloads />
        </>
      }
    >
      <BudgetOverview names={usePlaceNames()} />
    </Page>
  )
}

/** The lines behind a total. */
export function BudgetLinesPage() {
  const { t } = useTranslation('budget')
  const { search } = useAddress()
  return (
    <Page
      title={t('lines')}
      trail={[{ label: t('budget'), to: `${paths.budget}?${search.toString()}` }]}
      actions={<Downloads />}
    >
      <BudgetLines names={usePlaceNames()} />
    </Page>
  )
}

function Downloads() {
  const { t } = useTranslation('budget')
  const { search } = useAddress()
  const href = (format: 'csv' | 'xlsx') =>
    hrefOf(budgetApi.exportBudgetLines, { query: { ...linesQuery(search), format } })
  return (
    <>
      <FileLinks what={t('lines')} formats={['xlsx', 'csv']} addressOf={href} />
      <PrintButton />
    </>
  )
}
