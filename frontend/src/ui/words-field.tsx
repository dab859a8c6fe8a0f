import TextField, { type TextFieldProps } from '@mui/material/TextField'

interface WordsFieldProps extends Omit<TextFieldProps, 'value' | 'onChange' | 'error' | 'helperText' | 'slotProps'> {
  value: string
  /** What the server refused about it, said under the field. */
  fault?: string | undefined
  /** Letters that it takes. */
  most: number
  onChange: (words: string) => void
}

/** Words of one line or of several, as they are typed. */
export const WordsField = ({ fault, most, onChange, ...rest }: WordsFieldProps) => (
  <TextField
    {...rest}
    error={fault !== undefined}
    helperText={fault}
    onChange={(event) => onChange(event.target.value)}
    slotProps={{ htmlInput: { maxLength: most } }}
  />
)
