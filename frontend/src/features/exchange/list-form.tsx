import { keySources } from '@triaxe/shared-types/exchange.rules'
import { langs } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import { useTranslation } from 'react-i18next'
import { ManyOf } from '../../ui/many-of.tsx'
import { Section } from '../../ui/section.tsx'
import { Choice } from './choice.tsx'
import type { MappingFormProps } from './mapping.model.ts'

export const fieldGrid = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(15rem, 100%), 1fr))',
  alignItems: 'start',
} as const

/** What the list is called, in which language it speaks, and how a project is known again. */
export function ListForm({ run, mapping, onChange }: MappingFormProps) {
  const { t } = useTranslation('exchange-mapping')
  const { t: s } = useTranslation('shell')
  return (
    <Section title={t('aboutList')}>
      <Box sx={fieldGrid}>
        <TextField
          required
          label={t('listName')}
          helperText={t('listHint')}
          value={mapping.list}
          slotProps={{ htmlInput: { maxLength: 120, list: 'known-lists' } }}
          onChange={({ target }) => onChange({ ...mapping, list: target.value })}
        />
        <datalist id="known-lists">
          {run.lists.map((list) => (
            <option key={list} value={list}>
              {list}
            </option>
          ))}
        </datalist>
        <Choice
          label={t('langOfTexts')}
          value={mapping.lang}
          options={langs.map((lang) => ({ value: lang, label: s(`lang_${lang}`) }))}
          onChange={(lang) => onChange({ ...mapping, lang })}
        />
        <Choice
          label={t('keyFrom')}
          value={mapping.keyFrom}
          options={keySources.map((source) => ({ value: source, label: t(`keyFrom_${source}`) }))}
          onChange={(keyFrom) => onChange({ ...mapping, keyFrom })}
        />
        {mapping.keyFrom === 'columns' && <KeyColumns run={run} mapping={mapping} onChange={onChange} />}
      </Box>
    </Section>
  )
}

function KeyColumns({ run, mapping, onChange }: MappingFormProps) {
  const { t } = useTranslation('exchange-mapping')
  return (
    <ManyOf
      label={t('keyColumns')}
      none={t('none')}
      value={mapping.keyColumns.map(String)}
      options={run.columns.map(({ header }, index) => ({ value: String(index), label: header || String(index + 1) }))}
      onChange={(columns) => onChange({ ...mapping, keyColumns: columns.map(Number).slice(0, 5) })}
    />
  )
}
