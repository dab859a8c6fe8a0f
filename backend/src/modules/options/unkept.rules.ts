import type { Unkept } from '@triaxe/shared-types'
import type { Column, Model } from './optimiser/model.rules.ts'

/** The needs and exclusions that a selection made by hand does not keep; the calculation keeps them all. */
export function unkeptOf({ candidates, needs, exclusions }: Model, columns: Column[]): Unkept[] {
  const isIn = new Set(columns.flatMap(({ candidate }) => candidates[candidate]?.projectId ?? []))
  const withoutNeeded = needs.filter(({ projectId, needsId }) => isIn.has(projectId) && !isIn.has(needsId))
  const together = exclusions
    .map(({ projectIds, most }) => ({ projectIds, most, taken: projectIds.filter((id) => isIn.has(id)) }))
    .filter(({ taken, most }) => taken.length > most)
  return [
    ...withoutNeeded.map(({ projectId, needsId }) => ({ kind: 'need' as const, projectIds: [projectId, needsId] })),
    ...together.map(({ projectIds }) => ({ kind: 'exclusion' as const, projectIds })),
  ]
}
