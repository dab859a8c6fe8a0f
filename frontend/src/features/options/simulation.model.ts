import type { SimulatedProject } from '@triaxe/shared-types/options-simulation'

/** How many ranks up (or, below zero, down); null where there is no rank on one side. */
export const ranksGained = ({ before, after }: Pick<SimulatedProject, 'before' | 'after'>): number | null =>
  before.rank === null || after === null || after.rank === null ? null : before.rank - after.rank

/** Who gains most ranks, and who loses most; of equals the one with the higher rank. */
export function extremes(items: SimulatedProject[]) {
  const moved = items.filter((item) => (ranksGained(item) ?? 0) !== 0)
  const sorted = moved.toSorted((a, b) => (ranksGained(b) ?? 0) - (ranksGained(a) ?? 0))
  const [most, least] = [sorted[0], sorted.at(-1)]
  return {
    most: most && (ranksGained(most) ?? 0) > 0 ? most : null,
    least: least && (ranksGained(least) ?? 0) < 0 ? least : null,
  }
}
