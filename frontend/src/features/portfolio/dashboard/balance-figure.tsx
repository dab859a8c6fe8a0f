import type { Dashboard } from '@triaxe/shared-types/portfolio-dashboard'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { useLang } from '../../../lib/i18n.ts'
import { MoneyMark } from '../../../marks/money-mark.tsx'
import { BalanceChart } from '../../../ui/charts/balance-chart.tsx'
import type { Column } from '../../../ui/data-table.model.ts'
import { Figure } from '../../../ui/figure.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { axisName, type Names } from '../register-names.model.ts'
import { rowsBehind } from '../rows-behind.ts'
import { type AxisShares, axisShares, dearestAxis } from './dashboard.model.ts'

interface BalanceFigureProps {
  board: Dashboard
  axes: Names['axes']
}

function useNameOf(axes: Names['axes']) {
  const { t } = useTranslation('portfolio')
  const lang = useLang()
  return (position: AxisShares['position']) => (position === null ? t('noAxis') : axisName(axes, position, lang))
}

function useColumns(axes: Names['axes']): Column<AxisShares>[] {
  const { t } = useTranslation('portfolio')
  const { share, number } = useFormat()
  const nameOf = useNameOf(axes)
  return [
    {
      id: 'axis',
      label: t('column_mainAxis'),
      cell: ({ position }) => <TextLink to={rowsBehind.axis(position)}>{nameOf(position)}</TextLink>,
      isRowHead: true,
    },
    { id: 'projects', label: t('projects'), cell: ({ projects }) => number(projects), isNumber: true },
    {
      id: 'projectShare',
      label: t('projectShare'),
      cell: ({ projectShare }) => share(projectShare, 1),
      isNumber: true,
    },
    {
      id: 'cost',
      label: t('column_cost'),
      cell: ({ cents }) => <MoneyMark amount={cents} form="francs" />,
      isNumber: true,
    },
    { id: 'moneyShare', label: t('moneyShare'), cell: ({ moneyShare }) => share(moneyShare, 1), isNumber: true },
    { id: 'valueShare', label: t('valueShare'), cell: ({ valueShare }) => share(valueShare, 1), isNumber: true },
  ]
}

/** Money and projects by the axis that was declared; beside them what each axis brings to the value, which is not declared but scored. */
export function BalanceFigure({ board, axes }: BalanceFigureProps) {
  const { t } = useTranslation('portfolio')
  const { share } = useFormat()
  const nameOf = useNameOf(axes)
  const columns = useColumns(axes)
  const rows = axisShares(board)
  const most = dearestAxis(rows)
  const measures = [
    { id: 'money', label: t('moneyShare'), pattern: 'solid' as const },
    { id: 'projects', label: t('projectShare'), pattern: 'hatched' as const },
    { id: 'value', label: t('valueShare'), pattern: 'outline' as const },
  ]
  return (
    <Figure
      finding={
        most
          ? t('dearestAxis', {
              axis: nameOf(most.position),
              money: share(most.moneyShare),
              projects: share(most.projectShare),
            })
          : t('noBalance')
      }
      caption={t('balanceCaption')}
      legend={measures.map(({ label, pattern }) => ({ label, tone: 'ink', sign: pattern }))}
      table={{ columns, rows, keyOf: ({ position }) => String(position) }}
    >
      <BalanceChart
        rows={rows.map(({ position, moneyShare, projectShare, valueShare }) => ({
          label: nameOf(position),
          tone: position === null ? 'muted' : (`axis${position}` as const),
          shares: { money: moneyShare, projects: projectShare, value: valueShare },
          target: null,
        }))}
        measures={measures}
        targetLabel=""
        format={(basisPoints) => share(basisPoints)}
      />
    </Figure>
  )
}
