import type { DecisionType, NewDecision } from '@triaxe/shared-types'
import { departsFromPlan, reasonPositions, typesFrom } from '@triaxe/shared-types/decisions.rules'
import { toCents } from '@triaxe/shared-types/money.rules'
import type { Pointer } from '../../platform/errors.ts'
import type { ProjectFacts } from '../projects/index.ts'

export interface Before {
  /** The day of the project's last decision. */
  lastDecidedOn: string | null
  hasCredit: boolean
  /** What the plan in force says of the project; null where it says nothing. */
  plan: { isIn: boolean } | null
}

/** Whether a rule is broken, and the field it concerns. */
export type Fault = [isBroken: boolean, Pointer]
export const pointersOf = (faults: Fault[]): Pointer[] => faults.filter(([isBroken]) => isBroken).map(([, at]) => at)

/** What every decision owes, of one project or on a whole plan: a day that has come and follows the last ones, three reasons. */
export const owed = (
  { decidedOn, reasons }: Pick<NewDecision, 'decidedOn' | 'reasons'>,
  lastDays: (string | null)[],
  today: string,
): Fault[] => [
  [decidedOn > today, { pointer: '/decidedOn', reason: 'decisions.in_the_future' }],
  [
    lastDays.some((day) => day !== null && day > decidedOn),
    { pointer: '/decidedOn', reason: 'decisions.before_the_last' },
  ],
  ...reasonPositions.map((position): Fault => [
    !reasons[position],
    { pointer: `/reasons/${position}`, reason: 'decisions.reason_missing' },
  ]),
]

/** Every rule of the trade that a decision breaks. */
export function faultsOf(
  { state }: Pick<ProjectFacts, 'state'>,
  before: Before,
  given: NewDecision,
  today: string,
): Pointer[] {
  const { type, decidedOn, nextReviewOn, creditAmount } = given
  const { lastDecidedOn, hasCredit } = before
  const grants = typeof creditAmount === 'string'
  return pointersOf([
    [!typesFrom(state).includes(type), { pointer: '/type', reason: 'decisions.not_open_in_state' }],
    ...owed(given, [lastDecidedOn], today),
    [
      nextReviewOn !== null && nextReviewOn <= decidedOn,
      { pointer: '/nextReviewOn', reason: 'decisions.review_before_decision' },
    ],
    [
      departs(before, type) && given.departureReason === '',
      { pointer: '/departureReason', reason: 'decisions.departure_unreasoned' },
    ],
    [grants && type !== 'approve', { pointer: '/creditAmount', reason: 'decisions.credit_only_with_approval' }],
    [grants && hasCredit, { pointer: '/creditAmount', reason: 'decisions.credit_granted_before' }],
    [grants && toCents(creditAmount) <= 0, { pointer: '/creditAmount', reason: 'decisions.credit_not_positive' }],
  ])
}

/** Against the plan in force. */
export const departs = ({ plan }: Pick<Before, 'plan'>, type: DecisionType): boolean =>
  plan !== null && departsFromPlan(plan.isIn, type)

/** The whole plan where there is one, else the estimate of the sheet; nothing where a credit stands already. */
export function creditProposed(planned: string, estimated: string | null, hasCredit: boolean): string | null {
  if (hasCredit) return null
  const amount = toCents(planned) > 0 ? planned : estimated
  return amount !== null && toCents(amount) > 0 ? amount : null
}
