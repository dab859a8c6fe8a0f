import type { Budget, Credit } from '@triaxe/shared-types/budget'
import { moneyMeasures } from '@triaxe/shared-types/budget.rules'
import { formatAmount, formatInteger } from '@triaxe/shared-types/money.rules'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { YearsChart } from '../../ui/charts/years-chart.tsx'
import type { Column } from '../../ui/data-table.model.ts'
import { Figure } from '../../ui/figure.tsx'
import { measureSeries } from './budget.model.ts'
import { type CourseFinding, courseFinding, courseOf, courseRows, type CourseYear } from './course.model.ts'

function useFinding(finding: CourseFinding): string {
  const { t } = useTranslation('budget')
  const { francs } = useFormat()
  switch (finding.kind) {
    case 'passes':
      return t('coursePasses', { year: finding.year, over: francs(finding.over) })
    case 'leaves':
      return t('courseLeaves', { left: francs(finding.left) })
    case 'exact':
      return t('courseExact')
  }
}

function useColumns(course: CourseYear[]): Column<CourseYear>[] {
  const { t } = useTranslation('budget')
  const amounts = course.flatMap(({ sums, credit, left }) => [...Object.values(sums), credit, left])
  const hasCents = amounts.some((cents) => cents !== null && cents % 100 !== 0)
  const amount = (cents: number | null) =>
    cents === null ? '–' : hasCents ? formatAmount(cents) : formatInteger(cents / 100)
  return [
    { id: 'year', label: t('year'), isRowHead: true, cell: ({ year }) => String(year) },
    ...moneyMeasures.map((measure) => ({
      id: measure,
      label: t(measure),
      isNumber: true,
      cell: ({ sums }: CourseYear) => amount(sums[measure]),
    })),
    { id: 'credit', label: t('credit'), isNumber: true, cell: ({ credit }) => amount(credit) },
    { id: 'left', label: t('courseLeft'), isNumber: true, cell: ({ left }) => amount(left) },
  ]
}

/** The credit is for all years together: beside it stand the amounts added up from the first year on. */
export function CreditCourse({ budget, credit }: { budget: Budget; credit: Credit }) {
  const { t } = useTranslation('budget')
  const { moneyShort } = useFormat()
  const course = courseOf(budget.years, credit, budget.asOf)
  const series = measureSeries((measure) => t(measure))
  return (
    <Figure
      finding={useFinding(courseFinding(course, budget))}
      caption={t('courseCaption')}
      legend={[
        ...series.map(({ label, tone, pattern = 'solid' }) => ({ label, tone, sign: pattern })),
        { label: t('credit'), tone: 'ink', sign: 'line' },
      ]}
      table={{ columns: useColumns(course), rows: course, keyOf: ({ year }) => String(year) }}
    >
      <YearsChart rows={courseRows(course)} series={series} stepLabel={t('credit')} format={moneyShort} height={280} />
    </Figure>
  )
}
