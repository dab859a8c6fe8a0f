import type { Consensus, Evaluation, Interval, Score } from '@triaxe/shared-types/scoring'

/** What was agreed on one criterion; nothing yet: no points and no note. */
export interface Agreed {
  points: number | null
  /** Null: as the assessors' points and ranges propose. */
  interval: Interval | null
  note: string
}

/** What is to be set, and what stood there when one began: nothing else may be written over. */
export interface Agreement {
  score: Score
  seen: Agreed[]
}

export const agreedOf = (consensus: Consensus | undefined): Agreed => ({
  points: consensus?.points ?? null,
  interval: consensus?.intervalFrom === 'consensus' ? consensus.interval : null,
  note: consensus?.note ?? '',
})

export const isSameRange = (a: Interval | null, b: Interval | null) => a?.low === b?.low && a?.high === b?.high

export const isSame = (a: Agreed, b: Agreed) =>
  a.points === b.points && isSameRange(a.interval, b.interval) && a.note.trim() === b.note.trim()

/** Somebody has agreed otherwise on one of these criteria than was in sight. */
export const isOvertaken = ({ round }: Pick<Evaluation, 'round'>, agreements: Agreement[]): boolean =>
  agreements.some(({ score, seen }) => {
    const now = agreedOf(round?.consensus.find(({ criterionId }) => criterionId === score.criterionId))
    return !seen.some((one) => isSame(one, now))
  })
