import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { isInside, placeOf, type YearsShown, yearList } from './timeline.model.ts'
import { timelineColumns } from './timeline-row.tsx'

interface TimelineAxisProps {
  years: YearsShown
  today: string
  isNamed: boolean
}

/** The years above the rows; it stays in sight while one scrolls. */
export function TimelineAxis({ years, today, isNamed }: TimelineAxisProps) {
  const { t } = useTranslation('planning')
  const now = placeOf(today, years)
  return (
    <Box
      aria-hidden
      sx={{
        display: 'grid',
        gridTemplateColumns: isNamed ? timelineColumns : '1fr',
        columnGap: 2,
        ...(isNamed ? { position: 'sticky', top: { xs: 56, sm: 64 } } : {}),
        zIndex: 1,
        bgcolor: 'background.default',
        '@media print': { position: 'static' },
      }}
    >
      {isNamed && <Box sx={{ display: { xs: 'none', md: 'block' } }} />}
      <Box component="svg" sx={{ width: '100%', height: 36, display: 'block', overflow: 'visible' }}>
        {yearList(years).map((year) => (
          <Box
            component="text"
            key={year}
            x={`${placeOf(`${year}-01-01`, years)}%`}
            dx="4"
            y="30"
            sx={{ typography: 'caption', fontWeight: 550, fill: (theme) => theme.vars.palette.text.secondary }}
          >
            {year}
          </Box>
        ))}
        {isInside(now) && (
          <Box
            component="text"
            x={`${now}%`}
            y="12"
            textAnchor={now > 85 ? 'end' : now < 15 ? 'start' : 'middle'}
            sx={{ typography: 'caption', fontWeight: 550, fill: (theme) => theme.vars.palette.primary.main }}
          >
            {t('today')}
          </Box>
        )}
      </Box>
    </Box>
  )
}
