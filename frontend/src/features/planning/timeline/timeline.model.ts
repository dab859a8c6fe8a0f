import type { Milestone } from '@triaxe/shared-types/planning'
import { daysBetween } from '@triaxe/shared-types/slip.rules'

/** The years that are shown, from 1 January of the first. */
export interface YearsShown {
  from: number
  count: number
}

const firstDay = ({ from }: YearsShown) => `${from}-01-01`
const dayAfter = ({ from, count }: YearsShown) => `${from + count}-01-01`

/** Where a day stands between the edges: 0 left, 100 right; beyond both outside. */
export const placeOf = (day: string, years: YearsShown): number =>
  (daysBetween(firstDay(years), day) / daysBetween(firstDay(years), dayAfter(years))) * 100

export const isInside = (place: number) => place >= 0 && place <= 100

export const yearList = ({ from, count }: YearsShown) => Array.from({ length: count }, (_, index) => from + index)

export interface Span {
  from: number
  to: number
}

const clamp = (place: number) => Math.min(100, Math.max(0, place))

/** The visible part of a stretch of time; open ends reach to the edge. Null when none of it is shown. */
export function spanOf(startsOn: string | null, endsOn: string | null, years: YearsShown): Span | null {
  if (startsOn === null && endsOn === null) return null
  const from = startsOn === null ? 0 : placeOf(startsOn, years)
  const to = endsOn === null ? 100 : placeOf(endsOn, years)
  return to < 0 || from > 100 ? null : { from: clamp(from), to: clamp(to) }
}

export type Sign = 'gate' | 'management' | 'goLive'
export type Standing = 'reached' | 'overdue' | 'open'

export interface Mark {
  milestone: Milestone
  place: number
  sign: Sign
  standing: Standing
  /** Where it was first planned, when that is another day. */
  originalPlace: number | null
}

export interface Marks {
  inside: Mark[]
  earlier: number
  later: number
}

const signOf = ({ isGoLive, isGate }: Milestone): Sign => (isGoLive ? 'goLive' : isGate ? 'gate' : 'management')

function standingOf({ actualOn, isOverdue }: Milestone): Standing {
  if (actualOn !== null) return 'reached'
  return isOverdue ? 'overdue' : 'open'
}

/** The milestones that have a day, in the order of their days; how many lie beyond the edges. */
export function marksOf(milestones: Milestone[], years: YearsShown): Marks {
  const placed = milestones.flatMap((milestone): Mark[] => {
    const day = milestone.expectedOn ?? milestone.originalOn
    if (day === null) return []
    const { originalOn } = milestone
    const hasMoved = originalOn !== null && originalOn !== day
    return [
      {
        milestone,
        place: placeOf(day, years),
        sign: signOf(milestone),
        standing: standingOf(milestone),
        originalPlace: hasMoved ? placeOf(originalOn, years) : null,
      },
    ]
  })
  return {
    inside: placed.filter(({ place }) => isInside(place)).toSorted((a, b) => a.place - b.place),
    earlier: placed.filter(({ place }) => place < 0).length,
    later: placed.filter(({ place }) => place > 100).length,
  }
}

interface Dated {
  startsOn: string | null
  endsOn: string | null
}

/** Years that hold everything of one project, this year included; four at least. */
export function yearsAround(milestones: Milestone[], phases: Dated[], today: string): YearsShown {
  const days = [
    today,
    ...milestones.flatMap(({ originalOn, expectedOn }) => [originalOn, expectedOn]),
    ...phases.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]),
  ].filter((day) => day !== null)
  const years = days.map((day) => Number(day.slice(0, 4)))
  const from = Math.min(...years)
  return { from, count: Math.max(4, Math.max(...years) - from + 1) }
}
