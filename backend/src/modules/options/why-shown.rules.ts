import type { Explanations } from '@triaxe/shared-types'
import { wholeAt } from '@triaxe/shared-types/arbitration.rules'
import { toDecimal } from '@triaxe/shared-types/money.rules'
import type { Why, WhyQuestion } from './optimiser/why.rules.ts'

/** The reasons as they cross the wire: money as decimals, values as they are. */
export function shownWhy({ model, weights }: Pick<WhyQuestion, 'model' | 'weights'>, why: Why): Explanations {
  const costs = new Map(model.candidates.map(({ projectId, costCents }) => [projectId, costCents]))
  return {
    ranked: why.ranked,
    whole: wholeAt(weights),
    planValue: why.planValue,
    isProven: why.isProven,
    explanations: why.explanations.map(({ force, francsLimit, contributions, ...told }) => ({
      ...told,
      cost: toDecimal(costs.get(told.projectId) ?? 0),
      contributions: contributions.map(({ axis, ...one }) => ({ position: axis, ...one })),
      costLimit: francsLimit === null ? null : toDecimal(100 * francsLimit),
      force: {
        kind: force.kind,
        projectIds: force.projectIds,
        year: force.year,
        measure: force.measure,
        lacking: force.lacking === null || force.measure === 'posts' ? null : toDecimal(force.lacking),
        lackingPosts: force.measure === 'posts' ? force.lacking : null,
      },
    })),
  }
}
