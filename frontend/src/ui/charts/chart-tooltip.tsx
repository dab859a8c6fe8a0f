import { useTheme } from '@mui/material/styles'
import { Tooltip } from 'recharts'
import { chartLook } from './look.ts'
import { TooltipPaper, type TooltipText } from './tooltip-paper.tsx'

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
