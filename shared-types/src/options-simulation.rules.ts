/** Whether the ranking at the end of a day is known, and why not. */
export const rankingDayStandings = ['kept', 'before_first', 'not_looked', 'not_yet'] as const

/** Where a project goes when the framework changes. */
export const movements = ['rises', 'falls', 'stays', 'unscored'] as const
export type MovementName = (typeof movements)[number]

interface Standing {
  value: number
  /** Null outside the ranking: a legal obligation, or a cost that is not known. */
  rank: number | null
}

/** By rank where there is one on both sides, else by value; without a value there is no standing. */
export function movementOf(before: Standing, after: Standing | null): MovementName {
  if (after === null) return 'unscored'
  const isRanked = before.rank !== null && after.rank !== null
  const gain = isRanked ? (before.rank ?? 0) - (after.rank ?? 0) : after.value - before.value
  return gain === 0 ? 'stays' : gain > 0 ? 'rises' : 'falls'
}

interface Simulated {
  items: { projectId: string; before: { value: number }; after: { value: number } | null }[]
  others: { valued: number; unscored: number }
}

/** What one has looked at, as it travels with the adoption: other figures by then refuse it. */
export const seenOf = ({ items, others }: Simulated) => ({
  items: items.map(({ projectId, before, after }) => ({
    projectId,
    before: before.value,
    after: after?.value ?? null,
  })),
  others,
})
