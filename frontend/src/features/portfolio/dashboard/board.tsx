import type { Dashboard } from '@triaxe/shared-types/portfolio-dashboard'
import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { paths } from '../../../lib/paths.ts'
import { Empty } from '../../../ui/empty.tsx'
import { ButtonLink } from '../../../ui/text-link.tsx'
import type { Names } from '../register-names.model.ts'
import { Changes } from './changes.tsx'
import { DashboardCharts, sideBySide } from './dashboard-charts.tsx'
import { DashboardFigures } from './dashboard-figures.tsx'
import { CreditsAtRisk, DecisionsAwaited, LateGates } from './urgent-tables.tsx'

/** On paper everything is drawn smaller: what is asked and what changed on the first sheet, charts on the second. */
const twoSheets = {
  '@media print': { zoom: 0.6, '& table': { zoom: 1 }, '& > :last-child': { breakBefore: 'page' } },
} as const

interface BoardProps {
  board: Dashboard
  axes: Names['axes']
  /** Where the order of the decisions is explained, for those who may read it. */
  orderAt?: string
}

/** The portfolio on one screen: what is asked of the reader stands beside what has changed. */
export const Board = ({ board, axes, orderAt }: BoardProps) =>
  board.projects === 0 ? (
    <NothingYet />
  ) : (
    <Stack spacing={{ xs: 5, md: 6 }} sx={twoSheets}>
      <DashboardFigures board={board} />
      <Box sx={sideBySide}>
        <Stack spacing={5}>
          <DecisionsAwaited awaited={board.awaited} {...(orderAt ? { orderAt } : {})} />
          <LateGates lateGates={board.lateGates} />
        </Stack>
        <Stack spacing={5}>
          <Changes board={board} />
          <CreditsAtRisk creditsAtRisk={board.creditsAtRisk} />
        </Stack>
      </Box>
      <DashboardCharts board={board} axes={axes} />
    </Stack>
  )

function NothingYet() {
  const { t } = useTranslation('portfolio')
  return (
    <Empty
      title={t('noProject')}
      action={
        <ButtonLink to={paths.projects} variant="outlined">
          {t('toRegister')}
        </ButtonLink>
      }
    >
      {t('noBoardAdvice')}
    </Empty>
  )
}
