import type { HomeSectionKey, RegisterFilter } from '@triaxe/shared-types'
import { lookAheadDays, runningStates } from '@triaxe/shared-types/portfolio.rules'
import { projectStates } from '@triaxe/shared-types/projects.rules'
import { daysLater } from '../../platform/day.ts'
import { type Actor, has } from '../../platform/context.ts'

export interface HomePart {
  key: HomeSectionKey
  filter: RegisterFilter
}

/** What waits for this person today. Every part is a filter of the register: its figure and its rows cannot differ. */
export function homeParts(actor: Actor, today: string): HomePart[] {
  const ahead = daysLater(today, lookAheadDays)
  const parts: [boolean, HomePart][] = [
    [true, { key: 'draftsToFinish', filter: { ...own(actor), state: ['draft'] } }],
    [true, { key: 'toReplan', filter: { ...own(actor), replan: true } }],
    [true, { key: 'toBudget', filter: { ...own(actor), budgetMissing: true } }],
    [has(actor, 'chancellery'), { key: 'toTakeUp', filter: { state: ['submitted'], ...others } }],
    [has(actor, 'chancellery'), { key: 'toRescore', filter: { rescore: true, ...others } }],
    [
      has(actor, 'chancellery', 'council'),
      {
        key: 'toDecide',
        filter: { state: ['under_review', 'deferred'], scored: true, ...(has(actor, 'chancellery') && others) },
      },
    ],
    [has(actor, 'chancellery', 'council'), { key: 'lateGates', filter: { lateGate: true } }],
    [has(actor, 'chancellery', 'council', 'finance'), { key: 'creditsAtRisk', filter: { creditAtRisk: true } }],
    [has(actor, 'chancellery'), { key: 'reviewsDue', filter: { reviewUntil: ahead } }],
    [has(actor, 'chancellery'), { key: 'gatesAhead', filter: { gateUntil: ahead, lateGate: false } }],
    [
      ofDepartment(actor),
      { key: 'underReview', filter: { ...own(actor), state: ['submitted', 'under_review', 'deferred'] } },
    ],
    [ofDepartment(actor), { key: 'running', filter: { ...own(actor), state: [...runningStates] } }],
    [!ofDepartment(actor), { key: 'myProjects', filter: { mine: true, state: beyondDraft } }],
  ]
  return parts.filter(([shown]) => shown).map(([, part]) => part)
}

/** Who is a member of a project neither takes it up nor steers its evaluation nor records its decision. */
const others: RegisterFilter = { mine: false }

/** Drafts stand under what is to be finished. */
const beyondDraft = projectStates.filter((state) => state !== 'draft')

const ofDepartment = (actor: Actor) => actor.departmentId !== null && has(actor, 'department_head', 'registrar')

/** The department's for those who stand for it, else one's own. */
const own = (actor: Actor): RegisterFilter =>
  ofDepartment(actor) && actor.departmentId ? { department: [actor.departmentId] } : { mine: true }

/** The same filter as the words of an address. */
export const wordsOf = (filter: RegisterFilter): Record<string, string> =>
  Object.fromEntries(
    Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, value.toString()]])),
  )
