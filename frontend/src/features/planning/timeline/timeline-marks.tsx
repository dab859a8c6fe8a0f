import Box from '@mui/material/Box'
import { useTheme } from '@mui/material/styles'
import type { Phase } from '@triaxe/shared-types/planning'
import { useTranslation } from 'react-i18next'
import { useMilestoneWords } from '../milestone-words.ts'
import { MilestoneShape } from './milestone-shape.tsx'
import { isInside, type Mark, type Marks, placeOf, spanOf, type YearsShown, yearList } from './timeline.model.ts'

export const rowHeight = 40
const middle = rowHeight / 2
const percent = (place: number) => `${place}%`

/** The years and today, behind everything. */
export function Ground({ years, today }: { years: YearsShown; today: string }) {
  const { palette } = useTheme().vars
  const now = placeOf(today, years)
  return (
    <g aria-hidden>
      {yearList(years).map((year) => {
        const x = percent(placeOf(`${year}-01-01`, years))
        return <line key={year} x1={x} x2={x} y1="0" y2={rowHeight} stroke={palette.chart.grid} />
      })}
      {isInside(now) && (
        <line x1={percent(now)} x2={percent(now)} y1="0" y2={rowHeight} stroke={palette.primary.main} strokeWidth="2" />
      )}
    </g>
  )
}

interface StretchesProps {
  phases: Phase[]
  period: { startsOn: string | null; endsOn: string | null }
  years: YearsShown
}

/** The declared period as a line, the phases as bars on it. */
export function Stretches({ phases, period, years }: StretchesProps) {
  const { t } = useTranslation('planning')
  const { palette } = useTheme().vars
  const whole = spanOf(period.startsOn, period.endsOn, years)
  return (
    <g aria-hidden>
      {whole && (
        <line
          x1={percent(whole.from)}
          x2={percent(whole.to)}
          y1={middle}
          y2={middle}
          stroke={palette.chart.muted}
          strokeWidth="2"
        />
      )}
      {phases.map(({ key, startsOn, endsOn }, index) => {
        const span = startsOn === null || endsOn === null ? null : spanOf(startsOn, endsOn, years)
        return (
          span && (
            <rect
              key={key}
              x={percent(span.from)}
              width={percent(span.to - span.from)}
              y={middle - 9}
              height="18"
              fill={index % 2 === 0 ? palette.surface.hairline : palette.chart.grid}
              stroke={palette.chart.muted}
              strokeWidth="0.5"
            >
              <title>{t(`phase_${key}`)}</title>
            </rect>
          )
        )
      })}
    </g>
  )
}

const clamp = (place: number) => Math.min(100, Math.max(0, place))

/** From where it was first planned to where it stands now. */
function Moved({ place, originalPlace }: Pick<Mark, 'place' | 'originalPlace'>) {
  const { palette } = useTheme().vars
  if (originalPlace === null) return null
  const from = percent(clamp(originalPlace))
  return (
    <g aria-hidden stroke={palette.chart.muted}>
      <line x1={from} x2={percent(place)} y1={middle} y2={middle} strokeDasharray="2 2" />
      {isInside(originalPlace) && <line x1={from} x2={from} y1={middle - 7} y2={middle + 7} strokeWidth="1.5" />}
    </g>
  )
}

function OneMark({ mark, isEntry }: { mark: Mark; isEntry: boolean }) {
  const { sentence } = useMilestoneWords()
  const { palette } = useTheme().vars
  return (
    <Box
      component="svg"
      x={percent(mark.place)}
      y={middle}
      overflow="visible"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a sign within a drawing
      role="img"
      tabIndex={isEntry ? 0 : -1}
      data-stop
      aria-label={sentence(mark.milestone)}
      sx={{ outline: 'none', '& .ring': { opacity: 0 }, '&:focus .ring, &:hover .ring': { opacity: 1 } }}
    >
      <circle r="12" fill="transparent" />
      <circle className="ring" r="12" fill="none" stroke={palette.primary.main} strokeWidth="2" />
      <MilestoneShape sign={mark.sign} standing={mark.standing} />
    </Box>
  )
}

/** The milestones on one line, each with its sentence; small arrows where more lie beyond the edges. */
export function MilestoneMarks({ marks: { inside, earlier, later }, isAlone }: { marks: Marks; isAlone: boolean }) {
  const { t } = useTranslation('planning')
  const { palette } = useTheme().vars
  const arrow = { fill: 'none', stroke: palette.text.secondary, strokeWidth: 2, role: 'img' } as const
  return (
    <>
      {inside.map((mark) => (
        <Moved key={mark.milestone.id} {...mark} />
      ))}
      {earlier > 0 && (
        <path {...arrow} d={`M8 ${middle - 5}l-5 5l5 5`} aria-label={t('earlierCount', { count: earlier })} />
      )}
      {later > 0 && (
        <svg x="100%" y={middle} overflow="visible">
          <path {...arrow} d="M-8 -5l5 5l-5 5" aria-label={t('laterCount', { count: later })} />
        </svg>
      )}
      {inside.map((mark, index) => (
        <OneMark key={mark.milestone.id} mark={mark} isEntry={isAlone && index === 0} />
      ))}
    </>
  )
}
