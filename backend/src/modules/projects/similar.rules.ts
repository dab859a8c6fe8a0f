/** Words that stand in half of all titles and say nothing of a project. */
const empty = new Set(
  'les des une pour par sur dans avec der die das den dem des und für von mit zur zum ein eine the and for with'.split(
    ' ',
  ),
)
const mostWords = 8

/** The words of a title that tell it from others, at most eight: each costs a look into the index. */
export const tellingWords = (title: string): string[] =>
  [...new Set(title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])]
    .filter((word) => !empty.has(word))
    .slice(0, mostWords)

const mostShown = 5
/** Below this, titles share a common word at most. */
const leastLikeness = 55

/** Each project once, with its best title; the nearest first. */
export function nearestOf<P extends { id: string; likeness: number }>(candidates: readonly P[]): P[] {
  const best = new Map<string, P>()
  for (const candidate of candidates)
    if (candidate.likeness > (best.get(candidate.id)?.likeness ?? leastLikeness - 1)) best.set(candidate.id, candidate)
  return [...best.values()].sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? 1 : -1)).slice(0, mostShown)
}
