import type { Explanation, ProjectExplanation } from '@triaxe/shared-types'

type Named = Pick<ProjectExplanation, 'told' | 'unnamed'>

/** The projects that an explanation speaks of. */
export const spokenOf = ({ force, incoming, outgoing }: Explanation): string[] => [
  ...new Set([...force.projectIds, ...incoming, ...outgoing]),
]

/** Those the reader may know of stay; of the others no more than their number. */
export function sieved(told: Explanation, isKnown: (projectId: string) => boolean): Named {
  const { force, incoming, outgoing } = told
  const unknown = (ids: string[]) => ids.filter((id) => !isKnown(id)).length
  return {
    told: {
      ...told,
      force: { ...force, projectIds: force.projectIds.filter(isKnown) },
      incoming: incoming.filter(isKnown),
      outgoing: outgoing.filter(isKnown),
    },
    unnamed: { force: unknown(force.projectIds), incoming: unknown(incoming), outgoing: unknown(outgoing) },
  }
}
