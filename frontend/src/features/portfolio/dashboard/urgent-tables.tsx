import type { CreditAtRisk, Dashboard, DecisionAwaited, LateGate } from '@triaxe/shared-types/portfolio-dashboard'
import { ofHundred } from '@triaxe/shared-types/strategy.rules'
import { inLang } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { useLang } from '../../../lib/i18n.ts'
import { paths } from '../../../lib/paths.ts'
import { DeltaDays } from '../../../marks/delta-days.tsx'
import { MoneyMark } from '../../../marks/money-mark.tsx'
import type { Column } from '../../../ui/data-table.model.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { ProjectLink } from '../project-link.tsx'
import { rowsBehind } from '../rows-behind.ts'
import { useMilestoneName } from '../milestone-name.ts'

interface UrgentProps<Row> {
  title: string
  /** Said where there is no row: good news. */
  none: string
  rows: Row[]
  /** How many rows there are in all, and of how many projects. */
  total: number
  projects?: number
  to: string
  columns: Column<Row>[]
  keyOf: (row: Row) => string
  actions?: ReactNode
}

const shownRows = 6

const MilestoneName = ({ milestone }: { milestone: Parameters<typeof useMilestoneName>[0] }) =>
  useMilestoneName(milestone)

/** The first rows, and the way to all of them where there are more. */
function Urgent<Row>(props: UrgentProps<Row>): ReactNode {
  const { title, none, rows, total, projects = total, to, columns, keyOf, actions } = props
  const { t } = useTranslation('portfolio')
  const { number } = useFormat()
  return (
    <Section title={title} actions={actions}>
      {rows.length === 0 ? (
        <Typography color="textSecondary">{none}</Typography>
      ) : (
        <>
          <DataTable caption={title} columns={columns} rows={rows.slice(0, shownRows)} keyOf={keyOf} dense />
          {total > shownRows && (
            <Box data-print="hide" sx={{ mt: 1 }}>
              <TextLink to={to}>{t('allOfThem', { number: number(projects) })}</TextLink>
            </Box>
          )}
        </>
      )}
    </Section>
  )
}

function WhyThisOne({ project: { id, title } }: { project: DecisionAwaited }) {
  const { t } = useTranslation('portfolio')
  const lang = useLang()
  return (
    <TextLink
      to={paths.why(id)}
      variant="caption"
      data-print="hide"
      aria-label={t('whyThisOne', { title: inLang(title, lang) })}
      sx={{ display: 'inline-block', minHeight: 24 }}
    >
      {t('why')}
    </TextLink>
  )
}

export function DecisionsAwaited({ awaited, orderAt }: Pick<Dashboard, 'awaited'> & { orderAt?: string }) {
  const { t } = useTranslation('portfolio')
  const { number } = useFormat()
  const columns: Column<DecisionAwaited>[] = [
    {
      id: 'project',
      label: t('column_title'),
      cell: (row) => (
        <>
          <ProjectLink project={row} isNarrow />
          {orderAt && <WhyThisOne project={row} />}
        </>
      ),
      isRowHead: true,
    },
    { id: 'value', label: t('column_value'), cell: ({ value }) => number(ofHundred(value), 1), isNumber: true },
    {
      id: 'cost',
      label: t('column_cost'),
      cell: ({ cost }) => <MoneyMark amount={cost} form="short" />,
      isNumber: true,
    },
  ]
  const { items, total } = awaited
  return (
    <Urgent
      title={t('awaited')}
      actions={orderAt && total > 0 && <TextLink to={orderAt}>{t('whyThisOrder')}</TextLink>}
      none={t('noneAwaited')}
      rows={items}
      total={total}
      to={rowsBehind.awaited()}
      columns={columns}
      keyOf={({ id }) => id}
    />
  )
}

export function LateGates({ lateGates }: Pick<Dashboard, 'lateGates'>) {
  const { t } = useTranslation('portfolio')
  const { day } = useFormat()
  const columns: Column<LateGate>[] = [
    {
      id: 'project',
      label: t('column_title'),
      cell: ({ project }) => <ProjectLink project={project} isNarrow />,
      isRowHead: true,
    },
    {
      id: 'gate',
      label: t('gateColumn'),
      cell: (gate) => (
        <>
          <Box sx={{ hyphens: 'auto', overflowWrap: 'anywhere', minWidth: '6rem' }}>
            <MilestoneName milestone={gate} />
          </Box>
          <Typography variant="caption" component="div" color="textSecondary">
            {day(gate.dueOn)}
          </Typography>
        </>
      ),
    },
    {
      id: 'late',
      label: t('column_slip'),
      cell: ({ daysLate }) => <DeltaDays days={daysLate} isShort />,
      keepTogether: true,
    },
  ]
  const { items, gates, total } = lateGates
  return (
    <Urgent
      title={t('lateGates')}
      none={t('noLateGates')}
      rows={items}
      total={gates}
      projects={total}
      to={rowsBehind.lateGates()}
      columns={columns}
      keyOf={({ project, key, dueOn }) => `${project.id} ${key} ${dueOn}`}
    />
  )
}

/** By how much it is exceeded; where it is not, how much of it is committed already. */
function CreditRisk({ credit: { overrun, committedBp } }: { credit: CreditAtRisk }) {
  const { t } = useTranslation('budget')
  const { share } = useFormat()
  if (overrun !== '0.00') return <MoneyMark amount={overrun} form="short" />
  return (
    <>
      {share(committedBp)}
      <Typography variant="caption" component="div" color="textSecondary">
        {t('committed')}
      </Typography>
    </>
  )
}

export function CreditsAtRisk({ creditsAtRisk }: Pick<Dashboard, 'creditsAtRisk'>) {
  const { t } = useTranslation(['portfolio', 'budget'])
  const money = (id: 'credit' | 'forecast', label: string): Column<CreditAtRisk> => ({
    id,
    label,
    cell: (row) => <MoneyMark amount={row[id]} form="short" />,
    isNumber: true,
    givesWay: true,
  })
  const { items, total } = creditsAtRisk
  return (
    <Urgent
      title={t('creditsAtRisk')}
      none={t('noCreditsAtRisk')}
      rows={items}
      total={total}
      to={rowsBehind.creditsAtRisk()}
      columns={[
        {
          id: 'project',
          label: t('column_title'),
          cell: ({ project }) => <ProjectLink project={project} isNarrow />,
          isRowHead: true,
        },
        money('credit', t('column_credit')),
        money('forecast', t('budget:forecast')),
        { id: 'risk', label: t('overrun'), cell: (row) => <CreditRisk credit={row} />, isNumber: true },
      ]}
      keyOf={({ project }) => project.id}
    />
  )
}
