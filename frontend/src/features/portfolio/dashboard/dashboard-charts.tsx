import type { Dashboard } from '@triaxe/shared-types/portfolio-dashboard'
import Box from '@mui/material/Box'
import type { Names } from '../register-names.model.ts'
import { BalanceFigure } from './balance-figure.tsx'
import { SlipFigure } from './slip-figure.tsx'
import { ValueCostFigure } from './value-cost-figure.tsx'
import { YearsFigure } from './years-figure.tsx'

/** Two beside each other where there is room, on paper too. */
export const sideBySide = {
  display: 'grid',
  columnGap: 5,
  rowGap: 5,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
  '@media print': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', columnGap: 3, rowGap: 2 },
} as const

/** The four figures of the portfolio. */
export const DashboardCharts = ({ board, axes }: { board: Dashboard; axes: Names['axes'] }) => (
  <Box sx={sideBySide}>
    <ValueCostFigure board={board} axes={axes} />
    <BalanceFigure board={board} axes={axes} />
    <YearsFigure board={board} />
    <SlipFigure board={board} />
  </Box>
)
