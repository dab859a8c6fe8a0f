import type { Ranking } from '@triaxe/shared-types/options'

/** Where a project stands today: its rank, in by law or by hand outside the order, or nowhere any more. */
export type StandingToday = number | 'must_do' | null

/** Today's standing of every project, by its id. */
export function standingsOf({ mustDo, ranked }: Pick<Ranking, 'mustDo' | 'ranked'>) {
  const standings = new Map<string, StandingToday>(ranked.map(({ projectId, rank }) => [projectId, rank]))
  for (const { projectId } of mustDo) standings.set(projectId, 'must_do')
  return (projectId: string): StandingToday => standings.get(projectId) ?? null
}

/** How many of an earlier order stand higher, lower or alike today, are gone from it, and have come since. */
export function movedSince(before: Pick<Ranking, 'ranked'>, today: Pick<Ranking, 'mustDo' | 'ranked'>) {
  const standing = standingsOf(today)
  const moves = before.ranked.map(({ projectId, rank }) => {
    const now = standing(projectId)
    return typeof now === 'number' ? Math.sign(rank - now) : null
  })
  const count = (wanted: number | null) => moves.filter((move) => move === wanted).length
  const known = new Set(before.ranked.map(({ projectId }) => projectId))
  const come = today.ranked.filter(({ projectId }) => !known.has(projectId)).length
  return { up: count(1), down: count(-1), same: count(0), gone: count(null), come }
}
