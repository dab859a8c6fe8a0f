import type { DraftScore, Interval, QueueItem, Score } from '@triaxe/shared-types/scoring'
import type { QueueStepName } from '@triaxe/shared-types/scoring.rules'
import { holds, queueSteps } from '@triaxe/shared-types/scoring.rules'
import type { Axis, Criterion, Framework } from '@triaxe/shared-types/strategy'
import { isBlank } from '@triaxe/shared-types/text.rules'
import { inLang, type Lang } from '@triaxe/shared-types/texts'
import { strategicValue, valueInterval } from '@triaxe/shared-types/strategy.rules'
import type { AxisPosition } from '../../marks/axis-mark.tsx'

/** A criterion with its axis, in the order of the framework. */
export interface Line {
  criterion: Criterion
  axis: Axis
  position: AxisPosition
  /** Share of the whole, in basis points. */
  shareBp: number
}

export const linesOf = ({ axes }: Framework): Line[] =>
  axes.flatMap((axis) =>
    axis.criteria.map((criterion) => ({
      criterion,
      axis,
      position: axis.position as AxisPosition,
      shareBp: (axis.weightBp * criterion.weightBp) / 10_000,
    })),
  )

/** The department gives no intervals. */
type Kept = Omit<DraftScore, 'interval'> & Partial<Pick<DraftScore, 'interval'>>

/** One entry per criterion, in the order of the framework; what was never touched is empty. */
export function draftOf(lines: Line[], kept: Kept[]): DraftScore[] {
  const known = new Map(kept.map((score) => [score.criterionId, score]))
  return lines.map(({ criterion: { id: criterionId } }) => {
    const { points = null, interval = null, note = '' } = known.get(criterionId) ?? {}
    return { criterionId, points, interval, note }
  })
}

/** The range reaches as far as that; at the points themselves there is none. */
export const stretched = ({ low, high }: Interval, points: number, to: number): Interval =>
  to < points ? { low: to, high } : to > points ? { low, high: to } : { low: points, high: points }

/** Other points: a range that does not hold them is let go of, rather than guessed. */
export const withPoints = <T extends { interval: Interval | null }>(score: T, points: number) => ({
  ...score,
  points,
  interval: score.interval && holds(score.interval, points) ? score.interval : null,
})

export const isWide = ({ low, high }: Interval): boolean => low < high

export const isComplete = (score: DraftScore): score is Score => score.points !== null && !isBlank(score.note)

/** Criterion by criterion what was given, for who gave it twice at the same time. */
export const scoresInWords = (lines: Line[], lang: Lang) => (scores: DraftScore[]) =>
  draftOf(lines, scores).map(
    ({ points, interval, note }, place) =>
      [
        inLang(lines[place]?.criterion.name, lang),
        [points, interval && `${interval.low}–${interval.high}`, note]
          .filter((one) => one !== null && one !== '')
          .join(' · '),
      ] as const,
  )

/** The value that these points alone would give, or null while one is missing. */
export const valueOf = ({ axes }: Framework, scores: readonly { criterionId: string; points: number | null }[]) =>
  strategicValue(
    axes,
    new Map(scores.flatMap(({ criterionId, points }) => (points === null ? [] : [[criterionId, points] as const]))),
  )

/** What the value could be within the ranges that were given; null where none is, or a criterion is without points. */
export function rangeOf({ axes }: Framework, scores: readonly DraftScore[]): Interval | null {
  const ends = scores.flatMap(({ criterionId, points, interval }) =>
    points === null ? [] : [[criterionId, interval ?? { low: points, high: points }] as const],
  )
  const range = valueInterval(axes, new Map(ends))
  return range && isWide(range) ? range : null
}

export interface QueueGroup {
  step: QueueStepName
  items: QueueItem[]
}

/** By what is to be done, in the order in which it should be; empty groups stay away. */
export const grouped = (items: QueueItem[]): QueueGroup[] =>
  queueSteps
    .map((step) => ({ step, items: items.filter((item) => item.step === step) }))
    .filter((group) => group.items.length > 0)

/** The queue with how far my sheet of one project is now. */
export function withProgress<Q extends { items: QueueItem[] }>(queue: Q, projectId: string, scores: DraftScore[]): Q {
  const scored = scores.filter(isComplete).length
  const items = queue.items.map((item) =>
    item.projectId === projectId && item.mine ? { ...item, mine: { ...item.mine, scored } } : item,
  )
  return { ...queue, items }
}

/** The next sheet of mine after this one, so that nobody has to look for it. */
export const nextToScore = (items: QueueItem[], afterId: string): QueueItem | undefined =>
  items.find(({ step, projectId }) => step === 'to_score' && projectId !== afterId)

export type KeyAction = { set: number } | { move: 1 | -1 } | 'accept' | 'submit' | null

interface Pressed {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/** What a key means on a criterion: on the scale, or in the field of its note. */
export function keyAction({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed, isInNote: boolean): KeyAction {
  if (key === 'Enter' && (ctrlKey || metaKey)) return 'submit'
  if (ctrlKey || metaKey) return null
  if (key === 'Enter') return shiftKey && isInNote ? null : 'accept'
  if (isInNote && !altKey) return null
  if (key === 'ArrowDown') return { move: 1 }
  if (key === 'ArrowUp') return { move: -1 }
  return /^[0-5]$/.test(key) && !isInNote ? { set: Number(key) } : null
}
