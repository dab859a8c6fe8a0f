import { inLang, type Lang, langs } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import InputLabel from '@mui/material/InputLabel'
import Stack from '@mui/material/Stack'
import TextField from '@mui/material/TextField'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLang } from '../lib/i18n.ts'
import { Icon } from './icons.tsx'
import { OneOf } from './one-of.tsx'

type TextByLang = Partial<Record<Lang, string | undefined>>

interface LanguageTabsFieldProps {
  label: string
  value: TextByLang
  onChange: (value: TextByLang) => void
  required?: boolean
  multiline?: boolean
  minRows?: number
  error?: string | undefined
  hint?: string | undefined
  disabled?: boolean
}

interface TabsProps {
  label: string
  value: TextByLang
  shown: Lang
  onShow: (lang: Lang) => void
}

function LanguageTabs({ label, value, shown, onShow }: TabsProps) {
  const { t } = useTranslation('ui')
  const spoken = (lang: Lang) => [lang, t(`lang_${lang}`), ...(value[lang] ? [t('isFilled')] : [])].join(', ')
  const options = langs.map((lang) => ({
    value: lang,
    label: (
      <>
        {lang}
        {value[lang] && <Icon name="check" />}
      </>
    ),
    spoken: spoken(lang),
  }))
  return (
    <OneOf
      isSmall
      hideLabel
      fullWidth={false}
      label={t('languageOf', { label })}
      value={shown}
      options={options}
      onChange={onShow}
    />
  )
}

/** One text in up to three languages; where one is missing, it says what people will read instead. */
export function LanguageTabsField(props: LanguageTabsFieldProps) {
  const { label, value, onChange, required = false, error, hint, ...rest } = props
  const { t } = useTranslation('ui')
  const fieldId = useId()
  const [shown, show] = useState<Lang>(useLang())
  const instead = value[shown] ? '' : inLang(value, shown)
  return (
    <Box>
      <Stack direction="row" spacing={2} sx={{ justifyContent: 'space-between', alignItems: 'end', mb: 0.5 }}>
        <InputLabel htmlFor={fieldId} required={required} error={error !== undefined} sx={{ mb: 0 }}>
          {label}
        </InputLabel>
        <LanguageTabs label={label} value={value} shown={shown} onShow={show} />
      </Stack>
      <TextField
        {...rest}
        id={fieldId}
        value={value[shown] ?? ''}
        error={error !== undefined}
        helperText={error ?? (instead ? t('fallbackShown', { text: instead }) : hint)}
        onChange={(event) => onChange({ ...value, [shown]: event.target.value })}
        slotProps={{ htmlInput: { lang: shown, 'aria-required': required } }}
      />
    </Box>
  )
}
