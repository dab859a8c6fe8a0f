import Checkbox from '@mui/material/Checkbox'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

interface Choice {
  value: string
  label: string
  /** How it stands in the open list; the label otherwise. */
  sign?: ReactNode
}

interface ManyOfProps {
  label: string
  /** What is written when none is chosen. */
  none: string
  value: readonly string[]
  options: readonly Choice[]
  onChange: (value: string[]) => void
}

/** Any of a list, several at once; closed it names what is chosen. */
export function ManyOf({ label, none, value, options, onChange }: ManyOfProps) {
  const named = options.filter((option) => value.includes(option.value)).map((option) => option.label)
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => onChange([event.target.value].flat())}
      slotProps={{
        select: {
          multiple: true,
          displayEmpty: true,
          renderValue: () => (
            <Typography component="span" variant="body2" color={named.length > 0 ? 'textPrimary' : 'textSecondary'}>
              {named.join(', ') || none}
            </Typography>
          ),
        },
      }}
    >
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value} dense>
          <Checkbox
            checked={value.includes(option.value)}
            tabIndex={-1}
            disableRipple
            slotProps={{ input: { 'aria-hidden': true } }}
          />
          {option.sign ?? option.label}
        </MenuItem>
      ))}
    </TextField>
  )
}
