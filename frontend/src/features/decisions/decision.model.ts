import type { Decisions, DecisionType } from '@triaxe/shared-types/decisions'
import { typesFrom } from '@triaxe/shared-types/decisions.rules'
import type { Lang } from '@triaxe/shared-types/texts'
import type { Reasons } from '../../marks/axis-reasons.tsx'
import type { ConditionDraft } from '../../marks/condition-rows.tsx'
import type { DecisionInput } from './decisions.queries.ts'

/** A decision on the way: every field may still be empty. */
export interface DecisionDraft {
  type: DecisionType
  body: string
  decidedOn: string | null
  reasons: Reasons
  publicText: Partial<Record<Lang, string | undefined>>
  internalReasons: string
  conditions: ConditionDraft[]
  /** Why it departs from the plan in force. */
  departureReason: string
  nextReviewOn: string | null
  creditAmount: string | null
}

/** The usual body decides today; the body of the last decision stands for the usual one. */
export const firstDraft = ({ asOf, items, open, proposedCredit }: Decisions, body: string): DecisionDraft => ({
  type: open[0] ?? typesFrom('under_review')[0] ?? 'approve',
  body: items[0]?.body ?? body,
  decidedOn: asOf,
  reasons: { 1: '', 2: '', 3: '' },
  publicText: {},
  internalReasons: '',
  conditions: [],
  departureReason: '',
  nextReviewOn: null,
  creditAmount: proposedCredit,
})

/** What travels; the days are asked for by the form before. */
export const inputOf = ({ creditAmount, conditions, decidedOn, ...draft }: DecisionDraft): DecisionInput => ({
  ...draft,
  decidedOn: decidedOn ?? '',
  conditions: conditions.map(({ text, dueOn, owner }) => ({ text, dueOn: dueOn ?? '', ownerId: owner?.id ?? '' })),
  ...(draft.type === 'approve' ? { creditAmount } : {}),
})

/** What every part of the form takes. */
export interface PartProps {
  draft: DecisionDraft
  /** What the server refused, by field. */
  faults: Record<string, string>
  onChange: (change: Partial<DecisionDraft>) => void
}
