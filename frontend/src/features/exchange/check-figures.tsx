import type { ImportCheck } from '@triaxe/shared-types/exchange'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { KeyFigure, KeyFigures } from '../../ui/key-figure.tsx'

/** Counts, and the total: a unit that was taken wrongly shows here at a glance. */
export function CheckFigures({ check }: { check: ImportCheck }) {
  const { t } = useTranslation('exchange-check')
  const { francs, moneyShort, number } = useFormat()
  const { counts, largest } = check
  const notes = [
    francs(check.totalCost),
    largest && t('largestNote', { title: largest.title, cost: moneyShort(largest.cost) }),
    check.withoutCost > 0 && t('totalNote', { count: check.withoutCost }),
  ]
  return (
    <KeyFigures>
      <KeyFigure label={t('create')} value={number(counts.create)} />
      <KeyFigure label={t('update')} value={number(counts.update)} />
      <KeyFigure label={t('unchanged')} value={number(counts.unchanged)} />
      <KeyFigure label={t('leaveOut')} value={number(counts.leaveOut)} />
      <KeyFigure label={t('totalCost')} value={moneyShort(check.totalCost)} note={notes.filter(Boolean).join(' · ')} />
    </KeyFigures>
  )
}
