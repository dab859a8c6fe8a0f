import type { PortfolioOption } from '@triaxe/shared-types/arbitration-options'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { leadersOf } from './variants.model.ts'

/** What the comparison shows, as a sentence; equals are said to be equal. */
export function useFinding(options: PortfolioOption[]): string {
  const { t } = useTranslation('variants')
  const { francs, list } = useFormat()
  const [only] = options
  if (!only) return t('findingNone')
  if (options.length === 1)
    return t('findingOne', { name: only.name, count: only.projectCount, cost: francs(only.cost) })
  const { best, cheapest, areSame } = leadersOf(options)
  const names = (some: PortfolioOption[]) => list(some.map(({ name }) => t('quoted', { name })))
  if (areSame) return t('findingSame', { names: names(options) })
  const both = best.filter((option) => cheapest.includes(option))
  if (both.length === options.length) return t('findingEqual', { names: names(both) })
  if (both.length > 0)
    return t(best.length === options.length ? 'findingCheaper' : 'findingBoth', {
      names: names(both),
      count: both.length,
    })
  return t('findingBest', { names: names(best), count: best.length, cheapest: names(cheapest) })
}
