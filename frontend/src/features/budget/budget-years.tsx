import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { YearsChart } from '../../ui/charts/years-chart.tsx'
import { Figure } from '../../ui/figure.tsx'
import { measureSeries, type YearFigures, yearRows } from './budget.model.ts'
import { useFigureColumns } from './budget-columns.tsx'

interface BudgetYearsProps {
  finding: string
  years: YearFigures[]
  today: string
}

/** The four amounts of each year side by side. A credit is for all years together: it stands beside their sums. */
export function BudgetYears({ finding, years, today }: BudgetYearsProps) {
  const { t } = useTranslation('budget')
  const { moneyShort, day } = useFormat()
  const figures = useFigureColumns<YearFigures>({ rows: years, of: (row) => row.figures })
  const series = measureSeries((measure) => t(measure))
  const columns = [
    { id: 'year', label: t('year'), isRowHead: true, cell: ({ year }: YearFigures) => String(year) },
    ...figures,
  ]
  return (
    <Figure
      finding={finding}
      caption={t('aheadHatched', { date: day(today) })}
      legend={series.map(({ label, tone, pattern = 'solid' }) => ({ label, tone, sign: pattern }))}
      table={{ columns, rows: years, keyOf: ({ year }) => String(year) }}
    >
      <YearsChart rows={yearRows(years, today)} series={series} format={moneyShort} height={280} />
    </Figure>
  )
}
