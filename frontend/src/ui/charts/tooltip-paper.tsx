import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'

export interface TooltipText {
  title: string
  lines: { label: string; value: string }[]
}

/** A title and its figures, beside the pointer. */
export const TooltipPaper = ({ title, lines }: TooltipText) => (
  <Box
    sx={{
      bgcolor: 'surface.raised',
      border: 1,
      borderColor: 'divider',
      borderRadius: 1,
      px: 1.5,
      py: 1,
      boxShadow: 3,
      maxWidth: 320,
    }}
  >
    <Typography variant="body2" sx={{ fontWeight: 600 }}>
      {title}
    </Typography>
    {lines.map(({ label, value }) => (
      <Box key={label} sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, typography: 'caption' }}>
        <span>{label}</span>
        <Box component="span" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
          {value}
        </Box>
      </Box>
    ))}
  </Box>
)
