import TextField from '@mui/material/TextField'

interface ChoiceProps<V extends string> {
  label: string
  value: V
  options: readonly { value: V; label: string }[]
  onChange: (value: V) => void
  hint?: string | undefined
  /** The label is read out, not shown: what stands beside it says it already. */
  isLabelHidden?: boolean
}

/** One of a list, by the browser's own control: hundreds of them stand on one page, on phones too. */
export const Choice = <V extends string>({
  label,
  value,
  options,
  onChange,
  hint,
  isLabelHidden = false,
}: ChoiceProps<V>) => (
  <TextField
    select
    value={value}
    helperText={hint}
    onChange={({ target }) => onChange(target.value as V)}
    {...(isLabelHidden ? { hiddenLabel: true } : { label })}
    slotProps={{ select: { native: true }, htmlInput: isLabelHidden ? { 'aria-label': label } : {} }}
  >
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))}
  </TextField>
)
