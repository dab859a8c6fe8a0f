import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { useQuery } from '@tanstack/react-query'
import type { BudgetOverview as Overview } from '@triaxe/shared-types/budget'
import { moneyMeasures } from '@triaxe/shared-types/budget.rules'
import { toCents } from '@triaxe/shared-types/money.rules'
import type { Nature } from '@triaxe/shared-types/projects'
import { useTranslation } from 'react-i18next'
import { useAddress } from '../../lib/address.ts'
import { useFormat } from '../../lib/format.ts'
import type { PlaceNames } from '../../lib/place-names.ts'
import { type AxisPosition, AxisShape } from '../../marks/axis-mark.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Failed } from '../../ui/failed.tsx'
import { KeyFigure, KeyFigures } from '../../ui/key-figure.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { creditsAddress, filterWords, linesAddress, overviewQuery } from './budget.address.ts'
import { yearsOfGroups } from './budget.model.ts'
import { budgetQueries } from './budget.queries.ts'
import { BudgetFilters } from './budget-filters.tsx'
import { BudgetYears } from './budget-years.tsx'
import { PostsNote } from './posts-note.tsx'
import { GroupTable } from './group-table.tsx'

/** The money of all projects, as the address asks for it. */
export function BudgetOverview({ names }: { names: PlaceNames }) {
  const { search } = useAddress()
  const query = overviewQuery(search)
  const { data: overview, error, isPending, isError, refetch } = useQuery(budgetQueries.overview(query))
  const years = overview?.years.map(({ key }) => Number(key)) ?? []
  return (
    <>
      <BudgetFilters names={names} years={years} />
      {isPending && <Waiting shape="block" rows={10} />}
      {isError && <Failed error={error} onRetry={refetch} />}
      {overview && (overview.years.length === 0 ? <Nothing /> : <Totals overview={overview} names={names} />)}
    </>
  )
}

export function Nothing() {
  const { t } = useTranslation('budget')
  const { change } = useAddress()
  const clear = () => change(Object.fromEntries(filterWords.map((word) => [word, null])))
  return (
    <Empty title={t('emptyOverview')} action={<Button onClick={clear}>{t('clearFilters')}</Button>}>
      {t('emptyOverviewAdvice')}
    </Empty>
  )
}

function Totals({ overview, names }: { overview: Overview; names: PlaceNames }) {
  const { t } = useTranslation('budget')
  const { moneyShort } = useFormat()
  const { total, years, asOf } = overview
  return (
    <Stack spacing={6}>
      <Whole overview={overview} />
      <BudgetYears
        finding={t('findingYears', { actual: moneyShort(total.actual), plan: moneyShort(total.plan) })}
        years={yearsOfGroups(years)}
        today={asOf}
      />
      <Groups overview={overview} names={names} />
      <PostsNote />
    </Stack>
  )
}

function Whole({ overview: { total, credit } }: { overview: Overview }) {
  const { t } = useTranslation('budget')
  const { search } = useAddress()
  const { number } = useFormat()
  const francs = (amount: string) => number(toCents(amount) / 100)
  const to = linesAddress(search)
  const credits = creditsAddress(search)
  return (
    <KeyFigures>
      {moneyMeasures.map((measure) => (
        <KeyFigure key={measure} label={t('inFrancs', { name: t(measure) })} value={francs(total[measure])} to={to} />
      ))}
      <KeyFigure
        label={t('inFrancs', { name: t('credits') })}
        value={francs(credit)}
        {...(credits && { to: credits })}
      />
    </KeyFigures>
  )
}

function Groups({ overview, names }: { overview: Overview; names: PlaceNames }) {
  const { t } = useTranslation('budget')
  const { total, departments, axes, natures, years, accountTypes } = overview
  const { t: project } = useTranslation('projects')
  const nameOfDepartment = (key: string) => names.departments.find(({ id }) => id === key)?.name ?? key
  const nameOfAxis = (key: string) => {
    const axis = names.axes.find(({ position }) => String(position) === key)
    return axis?.name ?? t('none')
  }
  const signOfAxis = (key: string) => key !== 'none' && <AxisShape position={Number(key) as AxisPosition} />
  const nameOfNature = (key: string) => (key === 'none' ? t('none') : project(`nature_${key as Nature}`))
  return (
    <>
      <GroupTable
        title={t('byDepartment')}
        word="department"
        groups={departments}
        nameOf={nameOfDepartment}
        total={total}
      />
      <GroupTable title={t('byAxis')} word="axis" groups={axes} nameOf={nameOfAxis} signOf={signOfAxis} total={total} />
      <GroupTable title={t('byNature')} word="nature" groups={natures} nameOf={nameOfNature} note={t('byNatureNote')} />
      <GroupTable title={t('byYear')} word="year" groups={years} nameOf={(key) => key} total={total} />
      <GroupTable
        title={t('byAccountType')}
        word="account"
        groups={accountTypes}
        nameOf={(key) => t(key === 'investment' ? 'accountType_investment' : 'accountType_operating')}
        total={total}
      />
    </>
  )
}
