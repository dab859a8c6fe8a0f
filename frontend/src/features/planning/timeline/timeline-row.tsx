import Box from '@mui/material/Box'
import type { RoadmapRow } from '@triaxe/shared-types/planning'
import { inLang } from '@triaxe/shared-types/texts'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../../lib/i18n.ts'
import { paths } from '../../../lib/paths.ts'
import { TextLink } from '../../../ui/text-link.tsx'
import { marksOf, type YearsShown } from './timeline.model.ts'
import { Ground, MilestoneMarks, rowHeight, Stretches } from './timeline-marks.tsx'

export type TimelineItem = Pick<RoadmapRow, 'phases' | 'milestones'> & {
  project: Pick<RoadmapRow['project'], 'id' | 'code' | 'title' | 'startsOn' | 'endsOn'>
}

export const timelineColumns = { xs: '1fr', md: 'minmax(12rem, 18rem) 1fr' }

interface TimelineRowProps {
  item: TimelineItem
  years: YearsShown
  today: string
  /** Without it the row stands alone, on the page of its project. */
  isNamed: boolean
}

function Name({ project }: { project: TimelineItem['project'] }) {
  const lang = useLang()
  return (
    <Box sx={{ minWidth: 0, alignSelf: 'center', typography: 'body2', py: 0.5 }}>
      <TextLink to={paths.project(project.id)} data-stop underline="hover" color="textPrimary">
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {project.code}
        </Box>{' '}
        {inLang(project.title, lang)}
      </TextLink>
    </Box>
  )
}

/** One project: its name, and its line of time. */
export const TimelineRow = memo(function TimelineRow({ item, years, today, isNamed }: TimelineRowProps) {
  const { t } = useTranslation('planning')
  const lang = useLang()
  const { project, phases, milestones } = item
  return (
    <Box
      component="li"
      data-row
      sx={{
        display: 'grid',
        gridTemplateColumns: isNamed ? timelineColumns : '1fr',
        columnGap: 2,
        borderTop: 1,
        borderColor: 'divider',
        breakInside: 'avoid',
      }}
    >
      {isNamed && <Name project={project} />}
      <Box
        component="svg"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the parts of a drawing
        role="group"
        aria-label={isNamed ? t('milestonesOf', { project: inLang(project.title, lang) }) : t('milestones')}
        sx={{ width: '100%', height: rowHeight, display: 'block', overflow: 'visible' }}
      >
        <Ground years={years} today={today} />
        <Stretches phases={phases} period={project} years={years} />
        <MilestoneMarks marks={marksOf(milestones, years)} isAlone={!isNamed} />
      </Box>
    </Box>
  )
})
