import type { Dashboard, PortfolioYear } from '@triaxe/shared-types/portfolio-dashboard'
import { toCents } from '@triaxe/shared-types/money.rules'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { MoneyMark } from '../../../marks/money-mark.tsx'
import type { Series } from '../../../ui/charts/look.ts'
import { YearsChart } from '../../../ui/charts/years-chart.tsx'
import type { Column } from '../../../ui/data-table.model.ts'
import { Figure } from '../../../ui/figure.tsx'
import { ButtonLink } from '../../../ui/text-link.tsx'
import { rowsBehind } from '../rows-behind.ts'
import { yearFinding } from './dashboard.model.ts'

const measures = ['plan', 'commitment', 'actual', 'forecast'] as const

function useFinding(board: Dashboard): string {
  const { t } = useTranslation('portfolio')
  const { moneyShort } = useFormat()
  const finding = yearFinding(board)
  switch (finding.kind) {
    case 'none':
      return t('noYears')
    case 'span':
      return t('yearsSpan', { from: finding.from, to: finding.to })
    case 'equal':
      return t('yearEqual', { year: finding.year, forecast: moneyShort(finding.forecast) })
    case 'above':
    case 'below':
      return t(finding.kind === 'above' ? 'yearAbove' : 'yearBelow', {
        year: finding.year,
        forecast: moneyShort(finding.forecast),
        difference: moneyShort(finding.difference),
      })
  }
}

/** What was planned, committed, spent and is expected per year, with the credits granted. */
export function YearsFigure({ board }: { board: Dashboard }) {
  const { t } = useTranslation(['portfolio', 'budget'])
  const { moneyShort } = useFormat()
  const finding = useFinding(board)
  const thisYear = Number(board.asOf.slice(0, 4))
  const series: Series[] = [
    { id: 'plan', label: t('budget:plan'), tone: 'muted', pattern: 'outline' },
    { id: 'commitment', label: t('budget:commitment'), tone: 'muted' },
    { id: 'actual', label: t('budget:actual'), tone: 'ink' },
    { id: 'forecast', label: t('budget:forecast'), tone: 'ink', pattern: 'hatched' },
  ]
  const columns: Column<PortfolioYear>[] = [
    { id: 'year', label: t('budget:year'), cell: ({ year }) => year, isRowHead: true },
    ...measures.map((measure) => ({
      id: measure,
      label: t(`budget:${measure}`),
      cell: (row: PortfolioYear) => <MoneyMark amount={row[measure]} form="francs" />,
      isNumber: true,
    })),
    {
      id: 'credit',
      label: t('creditGranted'),
      cell: ({ credit }) => <MoneyMark amount={credit} form="francs" />,
      isNumber: true,
    },
  ]
  return (
    <Figure
      finding={finding}
      caption={t('yearsCaption')}
      legend={[
        ...series.map(({ label, tone, pattern }) => ({ label, tone, sign: pattern ?? ('solid' as const) })),
        { label: t('creditGranted'), tone: 'ink', sign: 'line' as const },
      ]}
      table={{ columns, rows: board.years, keyOf: ({ year }) => String(year) }}
      actions={
        <ButtonLink size="small" to={rowsBehind.budget()}>
          {t('toBudget')}
        </ButtonLink>
      }
    >
      <YearsChart
        rows={board.years.map((row) => ({
          label: String(row.year),
          values: Object.fromEntries(measures.map((measure) => [measure, toCents(row[measure])])),
          step: toCents(row.credit),
          isAhead: row.year > thisYear,
        }))}
        series={series}
        stepLabel={t('creditGranted')}
        format={moneyShort}
        height={280}
      />
    </Figure>
  )
}
