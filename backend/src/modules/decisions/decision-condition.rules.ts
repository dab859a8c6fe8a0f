import type { ConditionStep, DecisionCondition, NewCondition } from '@triaxe/shared-types'
import type { Actor } from '../../platform/context.ts'
import type { Pointer } from '../../platform/errors.ts'
import type { ConditionRow } from './decision-condition.queries.ts'
import { ownsCondition, settlesCondition } from './decisions.policy.ts'
import { pointersOf } from './decisions.rules.ts'

/** One condition as this person reads it on this day. */
export function shownCondition(
  row: ConditionRow,
  steps: (ConditionStep & { conditionId: string })[],
  { actor, today }: { actor: Actor; today: string },
): DecisionCondition {
  const { id, decisionId, text, dueOn, state, version } = row
  const isOpen = state === 'open'
  return {
    id,
    decisionId,
    text,
    dueOn,
    owner: row.ownerId === null ? null : { id: row.ownerId, name: row.ownerName ?? '', isActive: !!row.ownerActive },
    state,
    isOverdue: isOpen && dueOn !== null && dueOn < today,
    steps: steps.filter(({ conditionId }) => conditionId === id).map(({ conditionId: _of, ...step }) => step),
    version,
    can: {
      report: isOpen && ownsCondition(actor, row),
      settle: state === 'reported' && settlesCondition(actor, row),
      handOver: isOpen && settlesCondition(actor, { ...row, ownerId: null }),
    },
  }
}

/** What is wrong with the conditions of a decision, each beside its field. */
export function faultsOfConditions(
  conditions: NewCondition[],
  decidedOn: string,
  unable: ReadonlySet<string>,
  placeOf = (index: number) => index,
): Pointer[] {
  return conditions.flatMap(({ dueOn, ownerId }, index) => {
    const at = `/conditions/${placeOf(index)}`
    return pointersOf([
      [dueOn < decidedOn, { pointer: `${at}/dueOn`, reason: 'decisions.condition_before_decision' }],
      [unable.has(ownerId), { pointer: `${at}/ownerId`, reason: 'decisions.condition_owner_unable' }],
    ])
  })
}
