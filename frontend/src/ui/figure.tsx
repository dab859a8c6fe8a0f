import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Column } from './data-table.model.ts'
import { DataTable } from './data-table.tsx'
import { FigureLegend, type LegendEntry } from './figure-legend.tsx'
import { Icon } from './icons.tsx'
import { useNextLevel } from './level.ts'

export interface FigureProps<Row> {
  /** What the chart shows, as a sentence: "3 of 12 projects are late". */
  finding: string
  /** Where the figures come from, of which day. */
  caption?: ReactNode
  legend?: LegendEntry[]
  /** The same data, row by row. */
  table: { columns: Column<Row>[]; rows: Row[]; keyOf: (row: Row) => string }
  actions?: ReactNode
  /** Its parts can be reached one by one: it is read part by part, not as one picture. */
  isInteractive?: boolean
  /** The chart. */
  children: ReactNode
}

// A chart that is printed keeps its proportions on the narrower sheet.
const drawing = {
  '& .recharts-surface:focus': { outline: 'none' },
  '@media print': {
    filter: 'grayscale(1)',
    '& .recharts-wrapper, & .recharts-surface': { width: '100% !important', height: 'auto !important' },
  },
} as const

/** A chart that says what it shows, and gives the same data as a table, one key away. */
export function Figure<Row>(props: FigureProps<Row>) {
  const { finding, caption, legend, table, actions, isInteractive = false, children } = props
  const { t } = useTranslation('ui')
  const { tag } = useNextLevel()
  const headingId = useId()
  const [isTable, setTable] = useState(false)
  return (
    <Box component="figure" aria-labelledby={headingId} sx={{ minWidth: 0 }}>
      <Stack
        direction="row"
        spacing={2}
        useFlexGap
        sx={{ justifyContent: 'space-between', alignItems: 'baseline', flexWrap: 'wrap', mb: 1 }}
      >
        <Typography id={headingId} variant="h3" component={tag} sx={{ flex: '1 1 16rem' }}>
          {finding}
        </Typography>
        <Stack direction="row" spacing={1} data-print="hide">
          {actions}
          <Button
            size="small"
            aria-expanded={isTable}
            startIcon={<Icon name={isTable ? 'chart' : 'table'} />}
            onClick={() => setTable(!isTable)}
          >
            {t(isTable ? 'showChart' : 'showTable')}
          </Button>
        </Stack>
      </Stack>
      {isTable ? (
        <DataTable caption={finding} {...table} dense />
      ) : (
        <>
          {legend && <FigureLegend entries={legend} />}
          {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing of many parts, not a file */}
          <Box role={isInteractive ? 'group' : 'img'} aria-label={t('chartNamed', { finding })} sx={drawing}>
            {children}
          </Box>
        </>
      )}
      {caption && (
        <Typography component="figcaption" variant="caption" color="textSecondary" sx={{ mt: 1, display: 'block' }}>
          {caption}
        </Typography>
      )}
    </Box>
  )
}
