import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId } from 'react'

interface Option<V extends string> {
  value: V
  label: ReactNode
  /** Read out in place of the label; it contains the label's words. */
  spoken?: string
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
  isSmall?: boolean
}

// The ground shows through the gaps as hairlines, also where the row breaks on a phone.
const row = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: '1px',
  border: 1,
  borderColor: 'chart.muted',
  bgcolor: 'chart.muted',
  borderRadius: 1,
  overflow: 'clip',
} as const

const choice = (isSmall: boolean, isFull: boolean) =>
  ({
    flex: isFull ? '1 1 0' : '1 1 auto',
    minWidth: 'fit-content',
    bgcolor: 'background.default',
    gap: 0.5,
    px: isSmall ? 1 : 1.5,
    minHeight: isSmall ? 24 : 34,
    typography: isSmall ? 'caption' : 'body2',
    '&:hover': { bgcolor: 'surface.quiet' },
    '&[aria-pressed="true"]': { bgcolor: 'text.primary', color: 'background.default', fontWeight: 550 },
  }) as const

/** One of a few, all in sight: a row of buttons of which one is down. */
export function OneOf<V extends string>(props: OneOfProps<V>) {
  const { label, value, options, onChange, hideLabel = false, fullWidth = true, isSmall = false } = props
  const labelId = useId()
  return (
    <Box sx={fullWidth ? {} : { width: 'fit-content', maxWidth: '100%' }}>
      {!hideLabel && (
        <Typography id={labelId} variant="overline" component="div" sx={{ mb: 0.5 }}>
          {label}
        </Typography>
      )}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset cannot be laid out as a row of buttons everywhere */}
      <Box role="group" sx={row} {...(hideLabel ? { 'aria-label': label } : { 'aria-labelledby': labelId })}>
        {options.map((option) => (
          <ButtonBase
            key={option.value}
            aria-pressed={option.value === value}
            aria-label={option.spoken}
            lang={option.lang}
            onClick={() => onChange(option.value)}
            sx={choice(isSmall, fullWidth)}
          >
            {option.label}
          </ButtonBase>
        ))}
      </Box>
    </Box>
  )
}
