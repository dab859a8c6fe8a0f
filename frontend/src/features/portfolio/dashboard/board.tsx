import type { Dashboard } from '@triaxe/shared-types/portfolio-dashboard'
import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import type { Names } from '../register-names.model.ts'
import { Changes } from './changes.tsx'
import { DashboardCharts, sideBySide } from './dashboard-charts.tsx'
import { DashboardFigures } from './dashboard-figures.tsx'
import { CreditsAtRisk, DecisionsAwaited, LateGates } from './urgent-tables.tsx'

/** On paper everything is drawn smaller: what is urgent on the first sheet, changes and charts on the second. */
const twoSheets = { '@media print': { zoom: 0.62, '& > section': { breakBefore: 'page' } } } as const

/** The portfolio on one screen. */
export const Board = ({ board, axes }: { board: Dashboard; axes: Names['axes'] }) => (
  <Stack spacing={{ xs: 5, md: 6 }} sx={twoSheets}>
    <DashboardFigures board={board} />
    <Box sx={sideBySide}>
      <Stack spacing={5}>
        <DecisionsAwaited awaited={board.awaited} />
        <LateGates lateGates={board.lateGates} />
      </Stack>
      <CreditsAtRisk creditsAtRisk={board.creditsAtRisk} />
    </Box>
    <Changes board={board} />
    <DashboardCharts board={board} axes={axes} />
  </Stack>
)
