import Box from '@mui/material/Box'
import { accountTypes, budgetCategories, budgetScopes } from '@triaxe/shared-types/budget.rules'
import { natures } from '@triaxe/shared-types/projects.rules'
import { useTranslation } from 'react-i18next'
import { useAddress } from '../../lib/address.ts'
import type { PlaceNames } from '../../lib/place-names.ts'
import { AddressChoice } from '../../ui/address-choice.tsx'
import { OneOf } from '../../ui/one-of.tsx'
import { linesQuery } from './budget.address.ts'

interface BudgetFiltersProps {
  names: PlaceNames
  /** Years that have lines. */
  years: number[]
  hasCategories?: boolean
}

function Scope() {
  const { t } = useTranslation('budget')
  const { search, change } = useAddress()
  return (
    <OneOf
      label={t('scope')}
      fullWidth={false}
      value={linesQuery(search).scope}
      options={budgetScopes.map((value) => ({ value, label: t(`scope_${value}`) }))}
      onChange={(scope) => change({ scope: scope === 'portfolio' ? null : scope })}
    />
  )
}

function PlaceChoices({ names: { departments, axes } }: Pick<BudgetFiltersProps, 'names'>) {
  const { t } = useTranslation('budget')
  const { t: project } = useTranslation('projects')
  const none = { value: 'none', label: t('none') }
  return (
    <>
      <AddressChoice
        name="department"
        label={t('department')}
        none={t('all')}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <AddressChoice
        name="axis"
        label={t('axis')}
        none={t('all')}
        options={[
          ...axes.map(({ position, name }) => ({ value: `${position}`, label: `${position} · ${name}` })),
          none,
        ]}
      />
      <AddressChoice
        name="nature"
        label={t('nature')}
        none={t('all')}
        options={[...natures.map((nature) => ({ value: nature, label: project(`nature_${nature}`) })), none]}
      />
    </>
  )
}

/** What is counted; every choice stands in the address. */
export function BudgetFilters({ names, years, hasCategories = false }: BudgetFiltersProps) {
  const { t } = useTranslation('budget')
  const { search } = useAddress()
  const asked = search.get('year')
  const offered = [...new Set([...years.map(String), ...(asked ? [asked] : [])])].toSorted()
  return (
    <Box data-print="hide" sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
      <Scope />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(9.5rem, 100%), 1fr))' }}>
        <PlaceChoices names={names} />
        <AddressChoice
          name="year"
          label={t('year')}
          none={t('all')}
          options={offered.map((year) => ({ value: year, label: year }))}
        />
        <AddressChoice
          name="account"
          label={t('accountType')}
          none={t('all')}
          options={accountTypes.map((account) => ({ value: account, label: t(`accountType_${account}`) }))}
        />
        {hasCategories && (
          <AddressChoice
            name="category"
            label={t('category')}
            none={t('all')}
            options={budgetCategories.map((category) => ({ value: category, label: t(`category_${category}`) }))}
          />
        )}
      </Box>
    </Box>
  )
}
