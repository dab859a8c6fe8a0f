import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { ChosenProject } from '@triaxe/shared-types/arbitration-optimum'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { Section } from '../../../ui/section.tsx'
import type { LineAt, Order } from '../line.model.ts'
import { ArbitrationList } from './arbitration-list.tsx'

interface RankedWithLineProps {
  present: Arbitration
  order: Order
  line: LineAt
  chosen: ChosenProject[]
  certaintyOf: (projectId: string) => string
  onMove: (paid: number) => void
}

/** The list, with what the line says as its title. */
export function RankedWithLine({ present, order, line, chosen, certaintyOf, onMove }: RankedWithLineProps) {
  const { t } = useTranslation('arbitration')
  const { moneyShort } = useFormat()
  const figures = { paid: line.paid, of: order.ranked.length }
  const finding =
    line.leftCents === null
      ? t('lineFindingFree', figures)
      : line.leftCents < 0
        ? t('lineFindingExceeded')
        : t('lineFinding', { ...figures, left: moneyShort(line.leftCents) })
  return (
    <Section title={finding} lead={t('lineRule')}>
      <ArbitrationList
        axes={present.axes}
        order={order}
        chosen={chosen}
        paid={line.paid}
        certaintyOf={certaintyOf}
        onMove={onMove}
      />
    </Section>
  )
}
