import { dayOrders, shortDayForms } from '@triaxe/shared-types/exchange.rules'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/section.tsx'
import { Choice } from './choice.tsx'
import { fieldGrid } from './list-form.tsx'
import { isMapped, wordsOf } from './mapping.model.ts'
import type { MappingFormProps } from './mapping.model.ts'

/** In which order a date is written. */
export function DatesForm({ mapping, onChange }: MappingFormProps) {
  const { t } = useTranslation('exchange-mapping')
  if (!isMapped(mapping, 'startsOn', 'endsOn')) return null
  const { dates } = mapping
  return (
    <Section title={t('dates')}>
      <Box sx={fieldGrid}>
        <Choice
          label={t('order')}
          value={dates.order}
          options={dayOrders.map((order) => ({ value: order, label: t(`order_${order}`) }))}
          onChange={(order) => onChange({ ...mapping, dates: { ...dates, order } })}
        />
        <Choice
          label={t('short')}
          value={dates.short}
          options={shortDayForms.map((short) => ({ value: short, label: t(`short_${short}`) }))}
          onChange={(short) => onChange({ ...mapping, dates: { ...dates, short } })}
        />
      </Box>
    </Section>
  )
}

/** Words that stand where a figure or a date should. */
export function WordsForm({ mapping, onChange }: MappingFormProps) {
  const { t } = useTranslation('exchange-mapping')
  return (
    <Section title={t('words')}>
      <Box sx={fieldGrid}>
        <WordList
          label={t('unknownWords')}
          words={mapping.unknownWords}
          onChange={(unknownWords) => onChange({ ...mapping, unknownWords })}
        />
        <WordList
          label={t('openEndWords')}
          words={mapping.openEndWords}
          onChange={(openEndWords) => onChange({ ...mapping, openEndWords })}
        />
      </Box>
    </Section>
  )
}

interface WordListProps {
  label: string
  words: string[]
  onChange: (words: string[]) => void
}

function WordList({ label, words, onChange }: WordListProps) {
  const { t } = useTranslation('exchange-mapping')
  return (
    <TextField
      multiline
      minRows={4}
      maxRows={10}
      label={label}
      helperText={t('unknownHint')}
      defaultValue={words.join('\n')}
      onChange={({ target }) => onChange(wordsOf(target.value))}
    />
  )
}
