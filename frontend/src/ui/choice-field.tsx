import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'

interface ChoiceFieldProps {
  label: string
  /** What is shown when nothing is chosen. */
  none: string
  value: string | null | undefined
  options: { value: string; label: string }[]
  fault?: string | undefined
  onChange: (value: string | null) => void
}

/** One of many, or none of them. */
export const ChoiceField = ({ label, none, value, options, fault, onChange }: ChoiceFieldProps) => (
  <TextField
    select
    label={label}
    value={options.some((option) => option.value === value) ? value : ''}
    error={fault !== undefined}
    helperText={fault}
    onChange={(event) => onChange(event.target.value || null)}
    slotProps={{ select: { displayEmpty: true } }}
  >
    <MenuItem value="">{none}</MenuItem>
    {options.map((option) => (
      <MenuItem key={option.value} value={option.value}>
        {option.label}
      </MenuItem>
    ))}
  </TextField>
)
