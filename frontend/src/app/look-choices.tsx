import { langs } from '@triaxe/shared-types/texts'
import { useColorScheme } from '@mui/material/styles'
import { useTranslation } from 'react-i18next'
import { useChooseLanguage } from '../features/identity/identity.queries.ts'
import { useDensity } from '../lib/density.ts'
import { speak, useLang } from '../lib/i18n.ts'
import { OneOf } from '../ui/one-of.tsx'

const schemes = ['system', 'light', 'dark'] as const
const densities = ['comfortable', 'compact'] as const

interface LanguageChoiceProps {
  keepOnServer?: boolean
  /** Only `fr`, `de`, `en`, without a label in sight. */
  isShort?: boolean
}

/** Kept in this browser at once; on the person too, when one is signed in. */
export function LanguageChoice({ keepOnServer = false, isShort = false }: LanguageChoiceProps) {
  const { t } = useTranslation('shell')
  const lang = useLang()
  const { mutate: chooseLanguage } = useChooseLanguage()
  return (
    <OneOf
      label={t('language')}
      value={lang}
      hideLabel={isShort}
      fullWidth={!isShort}
      options={langs.map((one) => ({ value: one, label: isShort ? one : t(`lang_${one}`), lang: one }))}
      onChange={(chosen) => {
        void speak(chosen)
        if (keepOnServer) chooseLanguage(chosen)
      }}
    />
  )
}

export function SchemeChoice() {
  const { t } = useTranslation('shell')
  const { mode = 'system', setMode } = useColorScheme()
  return (
    <OneOf
      label={t('scheme')}
      value={mode}
      options={schemes.map((value) => ({ value, label: t(`scheme_${value}`) }))}
      onChange={setMode}
    />
  )
}

export function DensityChoice() {
  const { t } = useTranslation('shell')
  const { density, chooseDensity } = useDensity()
  return (
    <OneOf
      label={t('density')}
      value={density}
      options={densities.map((value) => ({ value, label: t(`density_${value}`) }))}
      onChange={chooseDensity}
    />
  )
}
