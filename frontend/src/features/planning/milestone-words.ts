import type { Milestone } from '@triaxe/shared-types/planning'
import { inLang } from '@triaxe/shared-types/texts'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'

type Named = Pick<Milestone, 'key' | 'name'>

/** A milestone in words: its name, and what is to be said of its dates. */
export function useMilestoneWords() {
  const { t } = useTranslation('planning')
  const { t: mark } = useTranslation('marks')
  const lang = useLang()
  const { day } = useFormat()
  const nameOf = ({ key, name }: Named) => (key === null ? inLang(name, lang) : t(`milestone_${key}`))

  function when({ actualOn, expectedOn }: Milestone): string {
    if (actualOn) return t('isReached', { date: day(actualOn) })
    return expectedOn ? t('isExpected', { date: day(expectedOn) }) : t('isOpen')
  }
  function slip({ slipDays }: Milestone): string[] {
    if (slipDays === null) return []
    if (slipDays === 0) return [mark('onTime')]
    return [slipDays > 0 ? mark('daysLate', { count: slipDays }) : mark('daysEarly', { count: -slipDays })]
  }
  const sentence = (milestone: Milestone) =>
    [
      nameOf(milestone),
      when(milestone),
      ...(milestone.originalOn ? [t('wasPlanned', { date: day(milestone.originalOn) })] : []),
      ...slip(milestone),
      ...(milestone.isOverdue ? [t('overdue')] : []),
    ].join(', ')
  return { nameOf, sentence }
}
