import Box from '@mui/material/Box'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId } from 'react'

interface Option<V extends string> {
  value: V
  label: ReactNode
  lang?: string
}

interface OneOfProps<V extends string> {
  label: string
  value: V
  options: Option<V>[]
  onChange: (value: V) => void
  /** The label is read out but not shown. */
  hideLabel?: boolean
  fullWidth?: boolean
}

/** One of a few, all in sight: a row of buttons of which one is down. */
export function OneOf<V extends string>({
  label,
  value,
  options,
  onChange,
  hideLabel = false,
  fullWidth = true,
}: OneOfProps<V>) {
  const labelId = useId()
  return (
    <Box>
      {!hideLabel && (
        <Typography id={labelId} variant="overline" component="div" sx={{ mb: 0.5 }}>
          {label}
        </Typography>
      )}
      <ToggleButtonGroup
        exclusive
        size="small"
        fullWidth={fullWidth}
        value={value}
        onChange={(_, chosen: V | null) => chosen !== null && onChange(chosen)}
        {...(hideLabel ? { 'aria-label': label } : { 'aria-labelledby': labelId })}
      >
        {options.map((option) => (
          <ToggleButton key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  )
}
