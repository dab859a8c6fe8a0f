import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { Frontier } from '@triaxe/shared-types/arbitration-optimum'
import { weightsInForce } from '@triaxe/shared-types/arbitration-order.rules'
import { useQuery } from '@tanstack/react-query'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { useSettled } from '../../../lib/settled.ts'
import { Figure } from '../../../ui/figure.tsx'
import { Section } from '../../../ui/section.tsx'
import { arbitrationQueries } from '../arbitration.queries.ts'
import { ComputedAnswer } from '../computed.tsx'
import type { Settings } from '../settings.model.ts'
import { FrontierChart } from './frontier-chart.tsx'
import { frontierRows, type Step } from './frontier.model.ts'
import { LessMoney } from './less-money.tsx'
import { useFrontierColumns } from './frontier-columns.ts'

interface FrontierSectionProps {
  present: Arbitration
  settings: Settings
}

// Twenty-five computations: not for every step of a slider.
const restMs = 500

/** The best value at each budget, and today's plan below it. */
export const FrontierSection = memo(function FrontierSection({ present, settings }: FrontierSectionProps) {
  const { t } = useTranslation('frontier')
  const rested = useSettled(settings, restMs)
  const frontier = useQuery(arbitrationQueries.frontier(rested))
  if (frontier.data?.points.every(({ value }) => value === null)) return null
  return (
    <Section title={t('title')} lead={t('lead')}>
      <ComputedAnswer task="frontier" query={frontier} isResting={rested !== settings} rows={8}>
        {(data) => (
          <>
            <LessMoney present={present} settings={rested} />
            <Drawn present={present} frontier={data} settings={rested} />
          </>
        )}
      </ComputedAnswer>
    </Section>
  )
})

type DrawnProps = FrontierSectionProps & { frontier: Frontier }

const Drawn = memo(function Drawn({ present, frontier, settings }: DrawnProps) {
  const { t } = useTranslation('frontier')
  const { moneyShort, number } = useFormat()
  const rows = frontierRows(frontier, settings.weights ?? weightsInForce(present))
  const columns = useFrontierColumns()
  const points = (value: number) => number(value, 1)
  const gain = rows.best.value - rows.today.value
  const captionOf = ({ envelopeCents, costCents }: Step) => {
    const [envelope, cost] = [moneyShort(envelopeCents), moneyShort(costCents)]
    return envelope === cost ? t('caption') : t('captionWider', { envelope, cost })
  }
  const saidOf = ({ envelopeCents, value, projectIds }: Step) => ({
    envelope: moneyShort(envelopeCents),
    value: points(value),
    count: projectIds.length,
  })
  return (
    <Figure
      isInteractive
      finding={
        gain > 0.05
          ? t('finding', { envelope: moneyShort(rows.today.envelopeCents), gain: points(gain) })
          : t('findingBest')
      }
      caption={captionOf(rows.today)}
      table={{
        columns,
        rows: [{ ...rows.today, isToday: true }, ...rows.steps.map((step) => ({ ...step, isToday: false }))],
        keyOf: (step) => `${step.isToday} ${step.envelopeCents}`,
      }}
    >
      <FrontierChart
        rows={rows}
        xLabel={t('envelope')}
        yLabel={t('value')}
        todayLabel={t('today')}
        formatX={moneyShort}
        formatY={(value) => number(value)}
        labelOf={(step) => t('stepSaid', saidOf(step))}
        tooltipOf={(step) => ({
          title: moneyShort(step.envelopeCents),
          lines: [
            { label: t('value'), value: points(step.value) },
            { label: t('cost'), value: moneyShort(step.costCents) },
            { label: t('projects'), value: `${step.projectIds.length}` },
          ],
        })}
      />
    </Figure>
  )
})
