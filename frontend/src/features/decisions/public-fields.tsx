import type { Decisions } from '@triaxe/shared-types/decisions'
import { decisionsTexts } from '@triaxe/shared-types/decisions.texts'
import { inLang, type Lang, langs } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { LanguageTabsField } from '../../ui/language-tabs-field.tsx'
import { OneOf } from '../../ui/one-of.tsx'
import { Section } from '../../ui/section.tsx'
import type { PartProps } from './decision.model.ts'

type PublicFieldsProps = PartProps & Pick<Decisions, 'title'>

/** The decision as everybody reads it, in each language. */
function Preview({ draft, title }: Pick<PublicFieldsProps, 'draft' | 'title'>) {
  const { t } = useTranslation(['decisions', 'ui'])
  const { day } = useFormat()
  const [shown, show] = useState<Lang>(useLang())
  const text = inLang(draft.publicText, shown)
  return (
    <Box component="section" aria-label={t('preview')} sx={{ bgcolor: 'surface.quiet', p: 2, borderRadius: 1 }}>
      <Stack direction="row" spacing={2} sx={{ justifyContent: 'space-between', alignItems: 'center', mb: 1 }}>
        <Typography variant="overline">{t('preview')}</Typography>
        <OneOf
          hideLabel
          fullWidth={false}
          label={t('preview')}
          value={shown}
          options={langs.map((lang) => ({ value: lang, label: lang, lang }))}
          onChange={show}
        />
      </Stack>
      <Typography sx={{ fontWeight: 550 }}>{inLang(title, shown)}</Typography>
      <Typography variant="body2" lang={shown}>
        {[decisionsTexts[`done_${draft.type}`][shown], draft.decidedOn ? day(draft.decidedOn) : '–', draft.body].join(
          ', ',
        )}
      </Typography>
      <Typography
        variant="body2"
        {...(text ? { lang: shown } : {})}
        sx={{ mt: 1, whiteSpace: 'pre-line' }}
        color={text ? 'textPrimary' : 'textSecondary'}
      >
        {text || t('nothingPublic')}
      </Typography>
    </Box>
  )
}

/** What everybody may read, apart from what stays within. */
export function PublicFields({ draft, faults, onChange, title }: PublicFieldsProps) {
  const { t } = useTranslation('decisions')
  return (
    <Section title={t('publicPart')}>
      <Stack spacing={2}>
        <LanguageTabsField
          multiline
          minRows={3}
          label={t('publicText')}
          value={draft.publicText}
          error={faults['publicText']}
          hint={t('publicHint')}
          onChange={(publicText) => onChange({ publicText })}
        />
        <Preview draft={draft} title={title} />
        <TextField
          multiline
          minRows={2}
          label={t('internalReasons')}
          value={draft.internalReasons}
          helperText={faults['internalReasons'] ?? t('internalHint')}
          error={'internalReasons' in faults}
          onChange={(event) => onChange({ internalReasons: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 10_000 } }}
        />
      </Stack>
    </Section>
  )
}
