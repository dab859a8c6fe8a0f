import { inLang } from '@triaxe/shared-types/texts'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../lib/i18n.ts'

interface Milestone {
  key: string | null
  name: Parameters<typeof inLang>[0]
}

/** One's own name, else the name that the template gives it. */
export function useMilestoneName({ key, name }: Milestone): string {
  const { t } = useTranslation('planning')
  const own = inLang(name, useLang())
  return own || (key ? String(t(`milestone_${key}` as 'milestone_tender')) : '')
}
