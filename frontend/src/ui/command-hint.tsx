import Box from '@mui/material/Box'

interface CommandHintProps {
  keys: string[]
  label: string
}

/** Which keys do what, for those who do not want the mouse. */
export const CommandHint = ({ keys, label }: CommandHintProps) => (
  <Box
    component="span"
    data-print="hide"
    sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, typography: 'caption', color: 'text.secondary' }}
  >
    {keys.map((key) => (
      <Box
        key={key}
        component="kbd"
        sx={{
          font: 'inherit',
          minWidth: '1.5em',
          textAlign: 'center',
          px: 0.5,
          border: 1,
          borderColor: 'chart.muted',
          borderRadius: 0.5,
        }}
      >
        {key}
      </Box>
    ))}
    {label}
  </Box>
)
