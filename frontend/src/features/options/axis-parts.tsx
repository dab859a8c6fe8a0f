import type { Ranking } from '@triaxe/shared-types/options'
import { ofHundred } from '@triaxe/shared-types/strategy.rules'
import { inLang } from '@triaxe/shared-types/texts'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { ContributionBar } from '../../marks/contribution-bar.tsx'

interface AxisPartsProps {
  parts: { position: number; value: number }[]
  /** How far their sum could also lie. */
  interval: { low: number; high: number } | null
  axes: Ranking['axes']
}

/** What each axis gives to the value, as a bar that says its figures; nothing where nothing is scored. */
export function AxisParts({ parts, interval, axes }: AxisPartsProps) {
  const { t } = useTranslation('options')
  const lang = useLang()
  const { number } = useFormat()
  const nameOf = (position: number) => inLang(axes.find((axis) => axis.position === position)?.name, lang)
  const said = parts.map(({ position, value }) => `${nameOf(position)} ${number(ofHundred(value), 1)}`).join(', ')
  return (
    parts.length > 0 && <ContributionBar parts={parts} whisker={interval} label={t('partsSaid', { parts: said })} />
  )
}
