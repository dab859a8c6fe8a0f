import { moneyMeasures } from '@triaxe/shared-types/budget.rules'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { YearsChart } from '../../ui/charts/years-chart.tsx'
import type { Series } from '../../ui/charts/look.ts'
import { Figure } from '../../ui/figure.tsx'
import { type YearFigures, yearRows } from './budget.model.ts'
import { useFigureColumns } from './budget-columns.tsx'

interface BudgetYearsProps {
  finding: string
  years: YearFigures[]
  today: string
  credit?: { amount: string; decidedOn: string } | null
}

const looks: Record<(typeof moneyMeasures)[number], Pick<Series, 'tone' | 'pattern'>> = {
  plan: { tone: 'muted', pattern: 'outline' },
  commitment: { tone: 'amber' },
  actual: { tone: 'ink' },
  forecast: { tone: 'muted' },
}

/** The four amounts of each year side by side, and the credit above them. */
export function BudgetYears({ finding, years, today, credit = null }: BudgetYearsProps) {
  const { t } = useTranslation('budget')
  const { moneyShort, day } = useFormat()
  const figures = useFigureColumns<YearFigures>({ of: (row) => row.figures })
  const series = moneyMeasures.map((measure) => ({ id: measure, label: t(measure), ...looks[measure] }))
  const columns = [
    { id: 'year', label: t('year'), isRowHead: true, cell: ({ year }: YearFigures) => String(year) },
    ...figures,
  ]
  return (
    <Figure
      finding={finding}
      caption={t('aheadHatched', { date: day(today) })}
      legend={[
        ...series.map(({ label, tone, pattern = 'solid' }) => ({ label, tone, sign: pattern })),
        ...(credit ? [{ label: t('credit'), tone: 'ink' as const, sign: 'line' as const }] : []),
      ]}
      table={{ columns, rows: years, keyOf: ({ year }) => String(year) }}
    >
      <YearsChart
        rows={yearRows(years, today, credit)}
        series={series}
        format={moneyShort}
        height={280}
        {...(credit ? { stepLabel: t('credit') } : {})}
      />
    </Figure>
  )
}
