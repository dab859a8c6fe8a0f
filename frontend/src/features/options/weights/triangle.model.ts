import type { WeightRegion, WeightTriangle } from '@triaxe/shared-types/arbitration-weights'
import type { Triple } from '@triaxe/shared-types/arbitration.rules'

/** In pixels of the drawing: the corners where one axis weighs everything. */
export const room = { width: 520, height: 492, top: 48, side: 40 }
const base = room.width - 2 * room.side
const tall = (base * Math.sqrt(3)) / 2
export const cornersOf: Record<1 | 2 | 3, Point> = {
  1: { x: room.side, y: room.top + tall },
  2: { x: room.width / 2, y: room.top },
  3: { x: room.width - room.side, y: room.top + tall },
}

export interface Point {
  x: number
  y: number
}

const mix = (at: Triple, along: 'x' | 'y') =>
  at[0] * cornersOf[1][along] + at[1] * cornersOf[2][along] + at[2] * cornersOf[3][along]

/** Where a weighting stands in the triangle. */
export function pointAt(weights: Triple): Point {
  const whole = weights[0] + weights[1] + weights[2]
  const at: Triple = [weights[0] / whole, weights[1] / whole, weights[2] / whole]
  return { x: mix(at, 'x'), y: mix(at, 'y') }
}

export const outlineOf = ({ corners }: WeightRegion): string =>
  corners
    .map(({ at }) => pointAt(at))
    .map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`)
    .join(' ')

/** A weighting well inside the region. */
export const middleOf = ({ corners }: WeightRegion): Triple => {
  const mean = (axis: 0 | 1 | 2) => corners.reduce((sum, { at }) => sum + at[axis], 0) / corners.length
  return [mean(0), mean(1), mean(2)]
}

const finest = 1_000_000
/** The same as whole numbers, which is how weights travel. */
export const weightsInside = (region: WeightRegion): Triple => {
  const [one, two, three] = middleOf(region)
  return [Math.round(one * finest), Math.round(two * finest), Math.round(three * finest)]
}

const turn = (a: Point, b: Point, p: Point) => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)
const nearlyOn = 1e-6

/** The region that holds a weighting; on a border the first. */
export function regionAt(regions: readonly WeightRegion[], weights: Triple): number {
  const here = pointAt(weights)
  return regions.findIndex(({ corners }) => {
    const points = corners.map(({ at }) => pointAt(at))
    const turns = points.map((point, place) => turn(point, points[(place + 1) % points.length] ?? point, here))
    return turns.every((one) => one >= -nearlyOn) || turns.every((one) => one <= nearlyOn)
  })
}

const arrows: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** The neighbour that lies most in the direction of the arrow key; null where there is none. */
export function neighbourTowards(regions: readonly WeightRegion[], from: number, key: string): number | null {
  const arrow = arrows[key]
  const region = regions[from]
  if (!arrow || !region) return null
  const here = pointAt(middleOf(region))
  const ahead = region.borders.flatMap(({ neighbour }) => {
    const other = neighbour === null ? undefined : regions[neighbour]
    if (neighbour === null || !other) return []
    const there = pointAt(middleOf(other))
    const [dx, dy] = [there.x - here.x, there.y - here.y]
    const along = (dx * arrow.x + dy * arrow.y) / Math.hypot(dx, dy)
    return along > 0.1 ? [{ neighbour, along }] : []
  })
  return ahead.toSorted((a, b) => b.along - a.along)[0]?.neighbour ?? null
}

/** What comes in and goes out from one choice to another. */
export const changeBetween = (from: readonly string[], to: readonly string[]) => ({
  incoming: to.filter((id) => !from.includes(id)),
  outgoing: from.filter((id) => !to.includes(id)),
})

/** How many candidates are chosen under every weighting, under some, under none. */
export const verdictCounts = ({ candidates }: Pick<WeightTriangle, 'candidates'>) => {
  const count = (wanted: string) => (candidates ?? []).filter(({ verdict }) => verdict === wanted).length
  return { always: count('always'), depends: count('depends'), never: count('never') }
}

/** A share of weightings in whole percents, as basis points: neither nothing nor everything is ever shown for something in between. */
export const partBp = (share: number): number => Math.min(99, Math.max(1, Math.round(share * 100))) * 100
