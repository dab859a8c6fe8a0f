import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { sheetFields } from '@triaxe/shared-types/projects.rules'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/icons.tsx'
import type { SheetField } from './sheet.model.ts'

export interface NewQuestion {
  field: SheetField
  question: string
}

interface QuestionLineProps {
  number: number
  value: NewQuestion
  error: string | undefined
  onChange: (question: NewQuestion) => void
  onRemove?: () => void
}

const line = {
  border: 0,
  m: 0,
  px: 0,
  minWidth: 0,
  display: 'grid',
  gap: 1.5,
  alignItems: 'start',
  gridTemplateColumns: { xs: '1fr', sm: '16rem 1fr auto' },
} as const

/** One question on one field. */
export function QuestionLine({ number, value, error, onChange, onRemove }: QuestionLineProps) {
  const { t } = useTranslation('projects')
  return (
    <Box component="fieldset" aria-label={t('questionNumber', { number })} sx={line}>
      <TextField
        select
        label={t('onField')}
        value={value.field}
        onChange={(event) => onChange({ ...value, field: event.target.value as SheetField })}
      >
        {sheetFields.map((field) => (
          <MenuItem key={field} value={field}>
            {t(`field_${field}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        multiline
        minRows={2}
        required={number === 1}
        label={t('question')}
        value={value.question}
        error={error !== undefined}
        helperText={error}
        onChange={(event) => onChange({ ...value, question: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
      {onRemove && (
        <IconButton aria-label={t('removeQuestion', { number })} onClick={onRemove} sx={{ mt: { sm: 3 } }}>
          <Icon name="trash" />
        </IconButton>
      )}
    </Box>
  )
}
