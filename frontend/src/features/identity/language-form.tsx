import { langs } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { speak, useLang } from '../../lib/i18n.ts'
import { OneOf } from '../../ui/one-of.tsx'
import { useChooseLanguage } from './identity.queries.ts'

/** At once on this screen, and kept with the person for every other. */
export function LanguageForm() {
  const { t } = useTranslation('identity')
  const { t: shell } = useTranslation('shell')
  const lang = useLang()
  const { mutate: keep } = useChooseLanguage()
  return (
    <Box sx={{ maxWidth: '26rem' }}>
      <OneOf
        hideLabel
        label={t('language')}
        value={lang}
        options={langs.map((one) => ({ value: one, label: shell(`lang_${one}`), lang: one }))}
        onChange={(chosen) => {
          void speak(chosen)
          keep(chosen)
        }}
      />
    </Box>
  )
}
