import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useAddress } from '../lib/address.ts'

interface AddressChoiceProps {
  /** The word in the address. */
  name: string
  label: string
  /** What is shown when nothing is chosen. */
  none: string
  options: { value: string; label: string }[]
}

/** One of many, kept in the address: the address is the view. */
export function AddressChoice({ name, label, none, options }: AddressChoiceProps) {
  const { search, change } = useAddress()
  const value = search.get(name) ?? ''
  return (
    <TextField
      select
      label={label}
      value={options.some((option) => option.value === value) ? value : ''}
      onChange={(event) => change({ [name]: event.target.value })}
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
}
