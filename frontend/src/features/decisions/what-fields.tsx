import type { DecisionType } from '@triaxe/shared-types/decisions'
import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { DateField } from '../../ui/fields.tsx'
import { OneOf } from '../../ui/one-of.tsx'
import { WordsField } from '../../ui/words-field.tsx'
import type { PartProps } from './decision.model.ts'

/** What was decided, by whom, on which day. */
export function WhatFields({ draft, faults, onChange, open }: PartProps & { open: readonly DecisionType[] }) {
  const { t } = useTranslation('decisions')
  return (
    <Stack spacing={2}>
      <OneOf
        label={t('what')}
        value={draft.type}
        options={open.map((type) => ({ value: type, label: t(`type_${type}`) }))}
        onChange={(type) => onChange({ type })}
      />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr' } }}>
        <WordsField
          required
          label={t('body')}
          value={draft.body}
          fault={faults['body']}
          most={200}
          onChange={(body) => onChange({ body })}
        />
        <DateField
          required
          label={t('decidedOn')}
          value={draft.decidedOn}
          error={faults['decidedOn']}
          onChange={(decidedOn) => onChange({ decidedOn })}
        />
      </Box>
    </Stack>
  )
}
