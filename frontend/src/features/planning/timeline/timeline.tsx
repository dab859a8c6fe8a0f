import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TimelineAxis } from './timeline-axis.tsx'
import { TimelineLegend } from './timeline-legend.tsx'
import { type TimelineItem, TimelineRow } from './timeline-row.tsx'
import type { YearsShown } from './timeline.model.ts'

export interface TimelineGroup {
  key: string
  title: ReactNode
  items: TimelineItem[]
}

interface TimelineProps {
  groups: TimelineGroup[]
  years: YearsShown
  today: string
  /** Whether each row carries the name of its project. */
  isNamed?: boolean
}

const stopsOf = (row: Element | null) => [...(row?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])]

/** Arrows: sideways from milestone to milestone, up and down from project to project. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const stop = (event.target as Element).closest('[data-stop]')
  const row = stop?.closest('[data-row]') ?? null
  const stops = stopsOf(row)
  const rows = [...event.currentTarget.querySelectorAll('[data-row]')]
  const at = stops.findIndex((one) => one === stop)
  const rowAt = row ? rows.indexOf(row) : -1
  const next = {
    ArrowRight: stops[at + 1],
    ArrowLeft: stops[at - 1],
    ArrowDown: stopsOf(rows[rowAt + 1] ?? null)[0],
    ArrowUp: stopsOf(rows[rowAt - 1] ?? null)[0],
    Home: stops[0],
    End: stops.at(-1),
  }[event.key]
  if (!stop || !next) return
  event.preventDefault()
  next.focus()
}

const wordsOf = (event: SyntheticEvent) =>
  (event.target as Element).closest('[data-stop][aria-label]')?.getAttribute('aria-label') ?? null

/** What the mark under the pointer, or the one with the focus, says; screen readers hear it from the mark itself. */
const Said = ({ words, hint }: { words: string | null; hint: string }) => (
  <Typography
    aria-hidden
    variant="body2"
    data-print="hide"
    sx={{ minHeight: 24, my: 1, color: words ? 'text.primary' : 'text.secondary' }}
  >
    {words ?? hint}
  </Typography>
)

/** Projects on one line of time, with what was planned and what is expected now. */
export function Timeline({ groups, years, today, isNamed = true }: TimelineProps) {
  const { t } = useTranslation('planning')
  const [words, say] = useState<string | null>(null)
  return (
    <Box
      onKeyDown={walk}
      onFocus={(event) => say(wordsOf(event))}
      onBlur={() => say(null)}
      onPointerOver={(event) => say(wordsOf(event))}
      onPointerLeave={() => say(null)}
    >
      <TimelineLegend />
      <Said words={words} hint={t('keysHint')} />
      <TimelineAxis years={years} today={today} isNamed={isNamed} />
      {groups.map(({ key, title, items }) => (
        <Box key={key}>
          {title}
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {items.map((item) => (
              <TimelineRow key={item.project.id} item={item} years={years} today={today} isNamed={isNamed} />
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
