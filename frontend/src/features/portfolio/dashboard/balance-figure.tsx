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
import { type AxisShares, axisShares, tellingAxis } from './dashboard.model.ts'

interface BalanceFigureProps {
  board: Dashboard
  axes: Names['axes']
}

function useNameOf(axes: Names['axes']) {
  const { t } = useTranslation('portfolio')
  const lang = useLang()
  return (position: AxisShares['position']) => (position === null ? t('noAxis') : axisName(axes, position, lang))
}

function useColumns(axes: Names['axes'], hasTarget: boolean): Column<AxisShares>[] {
  const { t } = useTranslation(['balance', 'portfolio'])
  const { share, number } = useFormat()
  const nameOf = useNameOf(axes)
  return [
    {
      id: 'axis',
      label: t('portfolio:column_mainAxis'),
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
      label: t('portfolio:column_cost'),
      cell: ({ cents }) => <MoneyMark amount={cents} form="francs" />,
      isNumber: true,
    },
    { id: 'moneyShare', label: t('moneyShare'), cell: ({ moneyShare }) => share(moneyShare, 1), isNumber: true },
    ...(hasTarget
      ? [
          {
            id: 'target',
            label: t('targetShare'),
            cell: ({ target }: AxisShares) => target !== null && share(target, 1),
            isNumber: true,
          },
        ]
      : []),
    { id: 'valueShare', label: t('valueShare'), cell: ({ valueShare }) => share(valueShare, 1), isNumber: true },
  ]
}

function useFinding(rows: AxisShares[], axes: Names['axes']): string {
  const { t } = useTranslation('balance')
  const { share } = useFormat()
  const nameOf = useNameOf(axes)
  const most = tellingAxis(rows)
  if (!most) return t('noBalance')
  const { position, moneyShare, projectShare, target } = most
  const said = { axis: nameOf(position), money: share(moneyShare), projects: share(projectShare) }
  return target === null ? t('dearestAxis', said) : t('againstTarget', { ...said, target: share(target) })
}

/**
 * Money and projects by the axis that was declared, against the share aimed at; beside them what each axis brings to the
 * value, which is not declared but scored.
 */
export function BalanceFigure({ board, axes }: BalanceFigureProps) {
  const { t } = useTranslation('balance')
  const { share, day } = useFormat()
  const nameOf = useNameOf(axes)
  const { target } = board
  const columns = useColumns(axes, target !== null)
  const rows = axisShares(board)
  const finding = useFinding(rows, axes)
  const measures = [
    { id: 'money', label: t('moneyShare'), pattern: 'solid' as const },
    { id: 'projects', label: t('projectShare'), pattern: 'hatched' as const },
    { id: 'value', label: t('valueShare'), pattern: 'outline' as const },
  ]
  const signs = measures.map(({ label, pattern }) => ({ label, tone: 'ink' as const, sign: pattern }))
  const stroke = { label: t('targetShare'), tone: 'ink' as const, sign: 'stroke' as const }
  const said = target && t('targetCaption', { day: day(target.validFrom), body: target.body })
  return (
    <Figure
      finding={finding}
      caption={[t('balanceCaption'), said].filter(Boolean).join(' ')}
      legend={target ? [...signs, stroke] : signs}
      table={{ columns, rows, keyOf: ({ position }) => String(position) }}
    >
      <BalanceChart
        rows={rows.map(({ position, moneyShare, projectShare, valueShare, target: aimedAt }) => ({
          label: nameOf(position),
          tone: position === null ? 'muted' : (`axis${position}` as const),
          shares: { money: moneyShare, projects: projectShare, value: valueShare },
          target: aimedAt,
        }))}
        measures={measures}
        targetLabel={t('targetShare')}
        format={(basisPoints) => share(basisPoints)}
      />
    </Figure>
  )
}
