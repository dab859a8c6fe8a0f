import type { Dashboard } from '@triaxe/shared-types/portfolio-dashboard'
import { inLang } from '@triaxe/shared-types/texts'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useFormat } from '../../../lib/format.ts'
import { useLang } from '../../../lib/i18n.ts'
import { paths } from '../../../lib/paths.ts'
import { AxisMark, type AxisPosition } from '../../../marks/axis-mark.tsx'
import { MoneyMark } from '../../../marks/money-mark.tsx'
import { StateMark } from '../../../marks/state-mark.tsx'
import { BubbleChart } from '../../../ui/charts/bubble-chart.tsx'
import type { Column } from '../../../ui/data-table.model.ts'
import { Figure } from '../../../ui/figure.tsx'
import { ProjectLink } from '../project-link.tsx'
import { axisName, type Names } from '../register-names.model.ts'
import { frontierOf, pointsOf, worthHalf } from './dashboard.model.ts'

interface BoardProps {
  board: Dashboard
  axes: Names['axes']
}
type Point = ReturnType<typeof pointsOf>[number]
const undecided: readonly string[] = ['under_review', 'deferred']

function useColumns(axes: Names['axes']): Column<Point>[] {
  const { t } = useTranslation('portfolio')
  const lang = useLang()
  const { number } = useFormat()
  return [
    { id: 'project', label: t('column_title'), cell: (point) => <ProjectLink project={point} />, isRowHead: true },
    { id: 'state', label: t('column_state'), cell: ({ state }) => <StateMark state={state} />, keepTogether: true },
    {
      id: 'axis',
      label: t('leadingAxis'),
      cell: ({ leadingAxis }) => (
        <AxisMark position={leadingAxis as AxisPosition} name={axisName(axes, leadingAxis, lang)} />
      ),
    },
    { id: 'value', label: t('column_value'), cell: ({ y }) => number(y, 1), isNumber: true },
    {
      id: 'cost',
      label: t('column_cost'),
      cell: ({ cost }) => <MoneyMark amount={cost} form="francs" />,
      isNumber: true,
    },
  ]
}

/** Value against cost: what is examined or runs, with the best that could be had behind it. */
export function ValueCostFigure({ board, axes }: BoardProps) {
  const { t } = useTranslation('portfolio')
  const lang = useLang()
  const goTo = useNavigate()
  const { number, moneyShort } = useFormat()
  const columns = useColumns(axes)
  const points = pointsOf(board)
  const { count, cents } = worthHalf(board)
  const { total, items } = board.valueAndCost
  return (
    <Figure
      finding={t('worthHalf', { count, number: number(count), cost: moneyShort(cents) })}
      caption={
        total > items.length
          ? t('dearestShown', { shown: number(items.length), total: number(total) })
          : t('valueCaption')
      }
      legend={[
        ...([1, 2, 3] as const).map((position) => ({
          label: axisName(axes, position, lang),
          tone: `axis${position}` as const,
          sign: 'shape' as const,
        })),
        { label: t('notDecided'), tone: 'ink', sign: 'ring' },
        { label: t('frontier'), tone: 'muted', sign: 'dashes' },
      ]}
      table={{ columns, rows: points, keyOf: ({ id }) => id }}
    >
      <BubbleChart
        bubbles={points.map(({ id, title, x, y, leadingAxis, state }) => ({
          id,
          label: inLang(title, lang),
          x,
          y,
          size: x,
          position: leadingAxis as AxisPosition,
          isRing: undecided.includes(state),
        }))}
        frontier={frontierOf(points)}
        xLabel={t('costAxis')}
        yLabel={t('valueAxis')}
        formatX={(francs) => moneyShort(Math.round(francs * 100))}
        formatY={(value) => number(value)}
        onPick={(id) => void goTo(paths.project(id))}
        height={310}
      />
    </Figure>
  )
}
