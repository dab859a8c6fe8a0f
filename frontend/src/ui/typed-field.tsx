import TextField, { type TextFieldProps } from '@mui/material/TextField'
import { useState } from 'react'

/** What every field of a form takes; `value` and `onChange` speak in what travels, never in what was typed. */
export interface FieldProps<V> extends Omit<TextFieldProps, 'value' | 'onChange' | 'error' | 'helperText' | 'variant'> {
  label: string
  value: V | null
  onChange: (value: V | null) => void
  /** What is wrong with it, said under the field. */
  error?: string | undefined
  hint?: string | undefined
}

interface TypedFieldProps<V> extends FieldProps<V> {
  read: (text: string) => V | null | undefined
  write: (value: V) => string
  unreadable: string
}

/** A text field that reads what was typed when one leaves it, and keeps what it cannot read, saying so. */
export function TypedField<V>({
  value,
  onChange,
  read,
  write,
  unreadable,
  error,
  hint,
  onBlur,
  ...rest
}: TypedFieldProps<V>) {
  const [typed, setTyped] = useState<string | null>(null)
  const [isUnreadable, setUnreadable] = useState(false)
  const shown = typed ?? (value === null ? '' : write(value))

  function take(text: string) {
    setTyped(text)
    setUnreadable(false)
    const understood = read(text)
    if (understood !== undefined && understood !== value) onChange(understood)
  }
  function leave() {
    const understood = read(shown)
    setUnreadable(understood === undefined)
    if (understood !== undefined) setTyped(null)
  }
  const fault = isUnreadable ? unreadable : error
  return (
    <TextField
      {...rest}
      value={shown}
      error={fault !== undefined}
      helperText={fault ?? hint}
      onChange={(event) => take(event.target.value)}
      onBlur={(event) => {
        leave()
        onBlur?.(event)
      }}
    />
  )
}
