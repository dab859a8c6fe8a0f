import Box from '@mui/material/Box'
import { useTheme } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { MilestoneShape } from './milestone-shape.tsx'

function Entry({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box component="li" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, typography: 'caption' }}>
      <Box component="svg" viewBox="-10 -10 20 20" aria-hidden sx={{ width: 20, height: 20, flex: 'none' }}>
        {children}
      </Box>
      {label}
    </Box>
  )
}

/** What the signs of a timeline mean. */
export function TimelineLegend() {
  const { t } = useTranslation('planning')
  const { palette } = useTheme().vars
  return (
    <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, listStyle: 'none', p: 0, m: 0 }}>
      <Entry label={t('signGate')}>
        <MilestoneShape sign="gate" standing="open" />
      </Entry>
      <Entry label={t('signManagement')}>
        <MilestoneShape sign="management" standing="open" />
      </Entry>
      <Entry label={t('signGoLive')}>
        <MilestoneShape sign="goLive" standing="open" />
      </Entry>
      <Entry label={t('signReached')}>
        <MilestoneShape sign="gate" standing="reached" />
      </Entry>
      <Entry label={t('signOverdue')}>
        <MilestoneShape sign="gate" standing="overdue" />
      </Entry>
      <Entry label={t('signOriginal')}>
        <line x1="-8" x2="6" y1="0" y2="0" stroke={palette.chart.muted} strokeDasharray="2 2" />
        <line x1="-8" x2="-8" y1="-7" y2="7" stroke={palette.chart.muted} strokeWidth="1.5" />
      </Entry>
      <Entry label={t('today')}>
        <line x1="0" x2="0" y1="-10" y2="10" stroke={palette.primary.main} strokeWidth="2" />
      </Entry>
    </Box>
  )
}
