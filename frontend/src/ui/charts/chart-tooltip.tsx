import Box from '@mui/material/Box'
import { useTheme } from '@mui/material/styles'
import Typography from '@mui/material/Typography'
import { Tooltip } from 'recharts'
import { chartLook } from './look.ts'

interface TooltipText {
  title: string
  lines: { label: string; value: string }[]
}

const TooltipPaper = ({ title, lines }: TooltipText) => (
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

interface RowTooltipProps<Row> {
  /** What to say of the row under the pointer; nothing of what is none. */
  of: (row: Row) => TooltipText | null
  hasCursor?: boolean
}

/** What stands beside the pointer; the same figures stand in the table. */
export function RowTooltip<Row>({ of, hasCursor = true }: RowTooltipProps<Row>) {
  const { grid } = chartLook(useTheme())
  return (
    <Tooltip
      isAnimationActive={false}
      cursor={hasCursor ? { fill: grid.stroke, fillOpacity: 0.5 } : false}
      content={({ payload }) => {
        const row = payload[0]?.payload as Row | undefined
        const text = row === undefined ? null : of(row)
        return text && <TooltipPaper {...text} />
      }}
    />
  )
}
