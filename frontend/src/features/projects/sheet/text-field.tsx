import TextField from '@mui/material/TextField'
import type { sheetTexts } from '@triaxe/shared-types/projects.rules'
import { FieldQuestions } from './field-questions.tsx'
import { useSheetField } from './sheet-form.context.ts'

type TextFieldName = (typeof sheetTexts)[number] | 'legalBasis' | 'legislationActs'
const longest = { legalBasis: 500 } as Partial<Record<TextFieldName, number>>

/** A free text of the sheet, growing with what is typed. */
export function SheetText({ field, lines = 3 }: { field: TextFieldName; lines?: number }) {
  const { id, label, value, onChange, error, hint, disabled, required } = useSheetField(field)
  return (
    <div>
      <TextField
        id={id}
        label={label}
        value={value}
        required={required}
        disabled={disabled}
        error={error !== undefined}
        helperText={error ?? hint}
        multiline={lines > 1}
        minRows={lines}
        onChange={(event) => onChange(event.target.value)}
        slotProps={{ htmlInput: { maxLength: longest[field] ?? 5000 } }}
      />
      <FieldQuestions field={field} />
    </div>
  )
}
