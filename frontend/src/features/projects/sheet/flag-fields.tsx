import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import type { ReactNode } from 'react'
import { FieldQuestions } from './field-questions.tsx'
import { useSheetField, useSheetForm } from './sheet-form.context.ts'
import { SheetText } from './text-field.tsx'

type Flag = 'confidential' | 'legalObligation' | 'openEnded'

export function FlagField({ field, onSet, children }: { field: Flag; onSet?: () => void; children?: ReactNode }) {
  const { id, label, value, onChange, error, hint, disabled } = useSheetField(field)
  const hintId = `${id}-hint`
  return (
    <div>
      <FormControlLabel
        label={label}
        disabled={disabled}
        control={
          <Checkbox
            id={id}
            checked={value}
            slotProps={{ input: error || hint ? { 'aria-describedby': hintId } : {} }}
            onChange={(_, checked) => (checked && onSet ? onSet() : onChange(checked))}
          />
        }
      />
      {(error ?? hint) && (
        <FormHelperText id={hintId} error={error !== undefined}>
          {error ?? hint}
        </FormHelperText>
      )}
      <FieldQuestions field={field} />
      {children}
    </div>
  )
}

export const ConfidentialField = () => <FlagField field="confidential" />

/** A legal obligation names its article. */
export function LegalObligationField() {
  const { sheet } = useSheetForm()
  return (
    <>
      <FlagField field="legalObligation" />
      {sheet.legalObligation && <SheetText field="legalBasis" lines={1} />}
    </>
  )
}
