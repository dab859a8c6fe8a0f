import type { BudgetGroup } from '@triaxe/shared-types/budget'
import type { BudgetMeasures } from '@triaxe/shared-types/budget.rules'
import { formatInteger, toCents } from '@triaxe/shared-types/money.rules'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddress } from '../../lib/address.ts'
import type { Column } from '../../ui/data-table.model.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Section } from '../../ui/section.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { linesAddress } from './budget.address.ts'
import { useFigureColumns } from './budget-columns.tsx'

interface GroupTableProps {
  title: string
  /** The word in the address that a row stands for. */
  word: 'department' | 'axis' | 'nature' | 'year' | 'account'
  groups: BudgetGroup[]
  nameOf: (key: string) => string
  /** Before the name. */
  signOf?: (key: string) => ReactNode
  /** Where the parts add up to it. */
  total?: BudgetMeasures
  note?: string
}

const nameOfKind = {
  department: 'department',
  axis: 'axis',
  nature: 'nature',
  year: 'year',
  account: 'accountType',
} as const

/** Totals of one kind; each amount leads to the lines that add up to it. */
export function GroupTable({ title, word, groups, nameOf, signOf, total, note }: GroupTableProps) {
  const { t } = useTranslation('budget')
  const { search } = useAddress()
  const addressOf = ({ key }: BudgetGroup) => linesAddress(search, { [word]: key })
  const figures = useFigureColumns<BudgetGroup>({
    rows: groups,
    of: (group) => group.figures,
    total,
    // The link of the row leads to the same lines: one stop for the keyboard is enough.
    linked: (group, shown) => (
      <TextLink to={addressOf(group)} tabIndex={-1} underline="hover" color="inherit">
        {shown}
      </TextLink>
    ),
  })
  const columns: Column<BudgetGroup>[] = [
    {
      id: 'name',
      label: t(nameOfKind[word]),
      width: '24%',
      isRowHead: true,
      cell: (group) => (
        <>
          {signOf?.(group.key)}{' '}
          <TextLink to={addressOf(group)} underline="hover" color="textPrimary">
            {nameOf(group.key)}
          </TextLink>
        </>
      ),
      ...(total ? { total: t('total') } : {}),
    },
    ...figures,
    ...(groups.some(({ credit }) => credit !== null) ? [creditColumn(t('credit'))] : []),
  ]
  return (
    <Section title={title} {...(note ? { lead: note } : {})}>
      <DataTable dense caption={title} columns={columns} rows={groups} keyOf={({ key }) => key} />
    </Section>
  )
}

const creditColumn = (label: string): Column<BudgetGroup> => ({
  id: 'credit',
  label,
  isNumber: true,
  cell: ({ credit }) => (credit === null || toCents(credit) === 0 ? '–' : formatInteger(toCents(credit) / 100)),
})
