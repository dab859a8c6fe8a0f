import FormControl from '@mui/material/FormControl'
import FormHelperText from '@mui/material/FormHelperText'
import InputLabel from '@mui/material/InputLabel'
import OutlinedInput, { type OutlinedInputProps } from '@mui/material/OutlinedInput'
import { useId } from 'react'

interface TextLineProps extends Omit<OutlinedInputProps, 'id' | 'label' | 'error'> {
  label: string
  hint?: string
}

/** A line of text without the weight of `TextField`, which brings menus along: for the pages one meets first. */
export function TextLine({ label, hint, required = false, ...rest }: TextLineProps) {
  const id = useId()
  const hintId = `${id}-hint`
  return (
    <FormControl fullWidth required={required}>
      <InputLabel htmlFor={id}>{label}</InputLabel>
      <OutlinedInput {...rest} id={id} size="small" {...(hint ? { 'aria-describedby': hintId } : {})} />
      {hint && <FormHelperText id={hintId}>{hint}</FormHelperText>}
    </FormControl>
  )
}
