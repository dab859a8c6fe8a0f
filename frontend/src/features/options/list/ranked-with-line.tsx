import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { LineAt } from '@triaxe/shared-types/arbitration-order.rules'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { Section } from '../../../ui/section.tsx'
import { ArbitrationList, type ArbitrationListProps } from './arbitration-list.tsx'

interface RankedWithLineProps extends Omit<ArbitrationListProps, 'axes' | 'paid'> {
  present: Arbitration
  line: LineAt
}

/** The list, with what the line says as its title. */
export function RankedWithLine({ present, line, ...list }: RankedWithLineProps) {
  const { t } = useTranslation('arbitration')
  const { moneyShort } = useFormat()
  const figures = { count: line.paid, of: list.order.ranked.length }
  const isNonePaid = line.paid === 0 && figures.of > 0
  const finding =
    line.leftCents === null
      ? t('lineFindingFree', figures)
      : line.leftCents < 0
        ? t('lineFindingExceeded')
        : t(isNonePaid ? 'lineFindingNone' : 'lineFinding', { ...figures, left: moneyShort(line.leftCents) })
  return (
    <Section title={finding} lead={t('lineRule')}>
      <ArbitrationList {...list} axes={present.axes} paid={line.paid} />
    </Section>
  )
}
