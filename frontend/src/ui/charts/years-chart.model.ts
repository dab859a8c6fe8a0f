import type { Series } from './look.ts'

export interface YearRow {
  label: string
  /** By the id of the series; what is unknown is null and draws nothing. */
  values: Record<string, number | null>
  /** The height of the step line, for example the credit. */
  step?: number | null
  /** Not past yet: hatched. */
  isAhead?: boolean
}

/** In pixels; `y` gives the height of a value. */
export interface YearsPlan {
  ticks: number[]
  left: number
  top: number
  width: number
  height: number
  /** The breadth of one year. */
  band: number
  y: (value: number) => number
}

const margin = { top: 12, right: 16, bottom: 30 }
const wantedTicks = 5
/** Of a figure in the text size of a chart: room for the longest, never too little. */
const digitWidth = 7
const barShare = 0.78
const widestBar = 28
const barGap = 1

const known = (values: (number | null | undefined)[]) => values.filter((value) => typeof value === 'number')

/** Round steps that cover all values and zero: 1, 2, 2.5 or 5 times a power of ten apart. */
export function roundTicks(values: number[], wanted = wantedTicks): number[] {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  if (low === high) return [0]
  const rough = (high - low) / (wanted - 1)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 2.5, 5].find((times) => times * power >= rough) ?? 10) * power
  const first = Math.floor(low / step)
  return Array.from({ length: Math.ceil(high / step) - first + 1 }, (_, index) => (first + index) * step)
}

/** How the chart is laid out in the room that it has. */
export function yearsPlan(rows: YearRow[], format: (value: number) => string, room: { width: number; height: number }) {
  const ticks = roundTicks(rows.flatMap(({ values, step }) => known([...Object.values(values), step])))
  const left = Math.max(...ticks.map((tick) => format(tick).length)) * digitWidth + 12
  const width = Math.max(0, room.width - left - margin.right)
  const height = room.height - margin.top - margin.bottom
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 0]
  const y = (value: number) => margin.top + height * (high === low ? 1 : (high - value) / (high - low))
  return { ticks, left, top: margin.top, width, height, band: width / Math.max(1, rows.length), y } satisfies YearsPlan
}

/** Where the bars of one year stand, side by side in the middle of its band; an unknown value leaves its place empty. */
export function barsOf({ values }: YearRow, index: number, series: Series[], { left, band, y }: YearsPlan) {
  const width = Math.min(widestBar, (band * barShare - barGap * (series.length - 1)) / series.length)
  const group = width * series.length + barGap * (series.length - 1)
  const start = left + index * band + (band - group) / 2
  return series.flatMap((one, place) => {
    const value = values[one.id]
    if (typeof value !== 'number') return []
    const [top, bottom] = [y(Math.max(0, value)), y(Math.min(0, value))]
    return [{ one, x: start + place * (width + barGap), y: top, width, height: bottom - top }]
  })
}

/** One stroke across the whole of each year that has a step, joined upright. */
export const stepsPath = (rows: YearRow[], { left, band, y }: YearsPlan): string =>
  rows
    .map(({ step }, index) => {
      if (typeof step !== 'number') return ''
      const isJoined = typeof rows[index - 1]?.step === 'number'
      return `${isJoined ? 'L' : 'M'}${left + index * band} ${y(step)}h${band}`
    })
    .join('')

/** Every so many years carry their name, so that names never touch. */
export const nameEvery = (band: number): number => Math.max(1, Math.ceil(40 / Math.max(1, band)))
