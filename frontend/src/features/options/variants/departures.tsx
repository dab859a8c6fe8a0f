import type { OptionProject } from '@triaxe/shared-types/arbitration-options'
import { inLang } from '@triaxe/shared-types/texts'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../../lib/i18n.ts'
import { Definitions } from '../../../ui/definitions.tsx'
import { Section } from '../../../ui/section.tsx'

/** What stands against the calculation, each with its reason. */
export function Departures({ projects }: { projects: OptionProject[] }) {
  const { t } = useTranslation('variants')
  const lang = useLang()
  const departing = projects.filter(({ departure }) => departure !== null)
  const items = departing.map(({ code, title, isIn, departure }) => ({
    term: `${code} · ${inLang(title, lang)} (${isIn ? t('isIn') : t('isOut')})`,
    value: departure,
  }))
  return (
    <Section title={t('departuresWith')}>
      {items.length === 0 ? t('noDepartures') : <Definitions items={items} />}
    </Section>
  )
}
