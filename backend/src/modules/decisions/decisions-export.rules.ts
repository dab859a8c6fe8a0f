import type { Decision, DecisionComment, DecisionCondition, Lang } from '@triaxe/shared-types'
import { decisionsTexts } from '@triaxe/shared-types/decisions.texts'
import { formatDay } from '@triaxe/shared-types/money.rules'
import { inLang } from '@triaxe/shared-types/texts'
import { isoDay } from '../../platform/day.ts'
import type { CellKind, Column } from '../../platform/tabular.ts'

export const exportName = (code: string, lang: Lang) => `${decisionsTexts.decisionsFile[lang]}-${code}`

const positions = [1, 2, 3]

/** What the reader may see, in their language; without any internal reason the column is not there. */
export function registerColumns(items: Decision[], lang: Lang): Column<Decision>[] {
  const column = (
    label: keyof typeof decisionsTexts,
    kind: CellKind,
    of: Column<Decision>['of'],
    width = 20,
  ): Column<Decision> => ({ label: decisionsTexts[label][lang], kind, of, width })
  const isOpen = items.some(({ internalReasons }) => internalReasons !== null)
  return [
    column('number', 'integer', (decision) => decision.number, 6),
    column('decidedOn', 'day', (decision) => decision.decidedOn),
    column('type', 'text', (decision) => decisionsTexts[`done_${decision.type}`][lang]),
    column('body', 'text', (decision) => decision.body),
    ...positions.map((position) => reasonColumn(position, lang)),
    column('planNumber', 'integer', (decision) => decision.planNumber, 14),
    column('departure', 'text', (decision) => decision.departure, 40),
    column('conditions', 'text', ({ conditions }) => conditions.map((one) => inWords(one, lang)).join('\n'), 40),
    column('comments', 'text', ({ comments }) => comments.map((one) => said(one)).join('\n'), 40),
    column('nextReviewOn', 'day', (decision) => decision.nextReviewOn),
    column('creditAmount', 'amount', (decision) => decision.creditAmount),
    column('publicText', 'text', (decision) => inLang(decision.publicText, lang), 40),
    ...(isOpen ? [column('internalReasons', 'text', (decision) => decision.internalReasons, 40)] : []),
    column('recordedBy', 'text', (decision) => decision.recordedBy),
  ]
}

/** The department's words with their day and who wrote them. */
const said = ({ text, by, at }: DecisionComment) => `${text} (${by}, ${formatDay(isoDay(new Date(at)))})`

/** Its text, its day and owner, and where it stands. */
function inWords({ text, dueOn, owner, state, isOverdue }: DecisionCondition, lang: Lang): string {
  const due = dueOn && decisionsTexts.conditionDue[lang].replace('{{day}}', formatDay(dueOn))
  const stands = (isOverdue ? decisionsTexts.condition_overdue : decisionsTexts[`condition_${state}`])[lang]
  return `${text} (${[due, owner?.name, stands].filter(Boolean).join(', ')})`
}

const reasonColumn = (position: number, lang: Lang): Column<Decision> => ({
  label: `${decisionsTexts.reasonsFor[lang]} ${position}`,
  kind: 'text',
  of: ({ reasons }) => {
    const reason = reasons.find((one) => one.position === position)
    return reason && `${inLang(reason.axis, lang)}: ${reason.text}`
  },
  width: 40,
})
