import type { WeightRegion } from '@triaxe/shared-types/arbitration-weights'
import type { Triple } from '@triaxe/shared-types/arbitration.rules'
import Box from '@mui/material/Box'
import { useTheme } from '@mui/material/styles'
import { type KeyboardEvent, useId, useRef } from 'react'
import { Hatches } from '../../../ui/charts/fills.tsx'
import type { NamedAxis } from '../project-titles.ts'
import { AxisCorners } from './axis-corners.tsx'
import { neighbourTowards, outlineOf, pointAt, room } from './triangle.model.ts'

export interface RegionLook {
  /** The chosen project is funded here. */
  isFilled: boolean
  label: string
}

interface TriangleChartProps {
  axes: NamedAxis[]
  regions: WeightRegion[]
  looks: RegionLook[]
  /** The region of the weighting shown on the page. */
  current: number
  /** The one under the pointer or with the focus. */
  active: number | null
  adopted: Triple
  trial: Triple | null
  onActive: (region: number | null) => void
  onPick: (region: number) => void
}

// A phone shows the drawing smaller: its words are drawn larger.
const readable = { '& text': { fontSize: { xs: 15, sm: 12 } } } as const

/** The triangle of weights: each region is one best choice. Arrow keys go from region to region, Enter shows its choice. */
export function TriangleChart(props: TriangleChartProps) {
  const { axes, regions, looks, current, active, adopted, trial, onActive, onPick } = props
  const base = useId()
  const svg = useRef<SVGSVGElement>(null)
  const focus = (region: number) => svg.current?.querySelector<SVGElement>(`[data-region="${region}"]`)?.focus()
  const onKeyDown = (event: KeyboardEvent, region: number) => {
    if (event.key === 'Enter' || event.key === ' ') onPick(region)
    else {
      const next = neighbourTowards(regions, region, event.key)
      if (!event.key.startsWith('Arrow')) return
      if (next !== null) focus(next)
    }
    event.preventDefault()
  }
  return (
    <Box
      component="svg"
      ref={svg}
      viewBox={`0 0 ${room.width} ${room.height}`}
      sx={{
        display: 'block',
        width: '100%',
        maxWidth: 540,
        height: 'auto',
        mx: 'auto',
        overflow: 'visible',
        ...readable,
      }}
      onPointerLeave={() => onActive(null)}
    >
      <Hatches base={base} tones={['muted']} />
      {regions.map((region, place) => (
        <RegionShape
          key={outlineOf(region)}
          base={base}
          region={region}
          place={place}
          {...(looks[place] ?? { isFilled: false, label: '' })}
          isCurrent={place === current}
          isActive={place === active}
          isTabStop={place === Math.max(0, current)}
          onKeyDown={(event) => onKeyDown(event, place)}
          onActive={() => onActive(place)}
          onPick={() => onPick(place)}
        />
      ))}
      <Borders region={regions[active ?? current]} isDashed={active !== null && active !== current} />
      <AxisCorners axes={axes} />
      <Marker at={adopted} isAdopted />
      {trial && <Marker at={trial} />}
    </Box>
  )
}

// A button of any shape: HTML has none inside a drawing.
const asButton = { role: 'button' } as const

interface RegionShapeProps extends RegionLook {
  base: string
  region: WeightRegion
  place: number
  isCurrent: boolean
  isActive: boolean
  isTabStop: boolean
  onKeyDown: (event: KeyboardEvent) => void
  onActive: () => void
  onPick: () => void
}

function RegionShape(props: RegionShapeProps) {
  const { base, region, place, label, isFilled, isCurrent, isActive, isTabStop, onActive, onPick, onKeyDown } = props
  const { chart, surface, background, text } = useTheme().vars.palette
  const ground = isFilled ? chart.ink : isActive || isCurrent ? surface.quiet : background.default
  const shape = { points: outlineOf(region), vectorEffect: 'non-scaling-stroke' }
  return (
    <Box
      component="g"
      {...asButton}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={label}
      aria-pressed={isCurrent}
      data-region={place}
      onKeyDown={onKeyDown}
      onFocus={onActive}
      onPointerEnter={onActive}
      onClick={onPick}
      sx={{ cursor: 'pointer', outline: 'none', forcedColorAdjust: 'none', printColorAdjust: 'exact' }}
    >
      <polygon {...shape} fill={ground} fillOpacity={isFilled ? (isActive ? 0.6 : 0.4) : 1} stroke={text.secondary} />
      {!region.isConfirmed && <polygon {...shape} fill={`url(#${base}-muted)`} fillOpacity={0.5} />}
    </Box>
  )
}

/** The region one speaks of, drawn over its neighbours. */
function Borders({ region, isDashed }: { region: WeightRegion | undefined; isDashed: boolean }) {
  const { text } = useTheme().vars.palette
  if (!region) return null
  return (
    <polygon
      points={outlineOf(region)}
      fill="none"
      stroke={text.primary}
      strokeWidth={3}
      strokeLinejoin="round"
      pointerEvents="none"
      {...(isDashed ? { strokeDasharray: '6 3' } : {})}
    />
  )
}

/** The adopted weighting as a target, one on trial as a diamond. */
function Marker({ at, isAdopted = false }: { at: Triple; isAdopted?: boolean }) {
  const { text, background } = useTheme().vars.palette
  const { x, y } = pointAt(at)
  const look = { fill: background.default, stroke: text.primary, strokeWidth: 2, pointerEvents: 'none' } as const
  if (!isAdopted) return <path d={`M${x} ${y - 8}l8 8l-8 8l-8 -8z`} {...look} />
  return (
    <g pointerEvents="none">
      <circle cx={x} cy={y} r={8} {...look} />
      <circle cx={x} cy={y} r={3.5} fill={text.primary} />
    </g>
  )
}
