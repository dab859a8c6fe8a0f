import { conditionsApi, decisionCommentsApi, decisionsApi } from '@triaxe/shared-types'
import type { DemoCondition, DemoEvent } from './canton/model.ts'
import { addDays } from './calendar.ts'
import { actor, chancellery, here, leadOf, type Part, type Scene } from './scene.ts'

type Decided = Extract<DemoEvent, { reasons: unknown }>

const daysOfMonth = 30

/** The council decided; the chancellery writes it down, with one reason per axis. */
export async function decide(part: Part, event: Decided): Promise<void> {
  const { what, on, reasons, credit, reviewIn, internal = '', conditions = [], body = 'Gouvernement' } = event
  const { departure = '' } = event
  const clerk = chancellery(part)
  const { version } = await part.perform(decisionsApi.listDecisions, clerk, { params: here(part) })
  await part.perform(decisionsApi.recordDecision, clerk, {
    params: here(part),
    version,
    body: {
      type: what,
      body,
      decidedOn: part.shift(on),
      reasons: { 1: reasons[0], 2: reasons[1], 3: reasons[2] },
      publicText: event.public,
      internalReasons: internal,
      conditions: conditions.map(({ text, due, owner = part.project.lead }) => ({
        text,
        dueOn: part.shift(due),
        ownerId: actor(part, owner).personId,
      })),
      departureReason: departure,
      nextReviewOn: reviewIn ? part.shift(addDays(on, reviewIn * daysOfMonth)) : null,
      ...(credit ? { creditAmount: String(credit) } : {}),
    },
  })
}

/** What follows the decision: the department's comment, and what becomes of the conditions. */
export const scenesAfter = (part: Part, event: Decided): Scene[] => [
  ...conditionScenes(part, event),
  ...(event.comment ? [{ on: event.comment.on, play: () => comment(part, event) }] : []),
]

/** On the last decision of that day. */
async function comment(part: Part, { on, comment: said }: Decided): Promise<void> {
  if (!said) return
  const by = actor(part, said.by)
  const { items } = await part.perform(decisionsApi.listDecisions, by, { params: here(part) })
  const decisionId = items.find(({ decidedOn }) => decidedOn === part.shift(on))?.id ?? ''
  const body = { text: said.text }
  await part.perform(decisionCommentsApi.commentDecision, by, { params: { ...here(part), decisionId }, body })
}

/** The project lead reports a condition, the chancellery confirms it. */
const conditionScenes = (part: Part, { conditions = [] }: Decided): Scene[] =>
  conditions.flatMap((condition) => {
    const { reported, confirmedOn } = condition
    if (!reported) return []
    const report = { on: reported.on, play: () => reportMet(part, condition, reported.note) }
    return confirmedOn ? [report, { on: confirmedOn, play: () => confirmMet(part, condition) }] : [report]
  })

async function reportMet(part: Part, condition: DemoCondition, note: string): Promise<void> {
  const { params, version } = await placeOf(part, condition)
  await part.perform(conditionsApi.reportCondition, leadOf(part), { params, version, body: { note } })
}

async function confirmMet(part: Part, condition: DemoCondition): Promise<void> {
  const { params, version } = await placeOf(part, condition)
  await part.perform(conditionsApi.settleCondition, chancellery(part), { params, version, body: { isMet: true } })
}

async function placeOf(part: Part, { text }: DemoCondition) {
  const { items } = await part.perform(decisionsApi.listDecisions, chancellery(part), { params: here(part) })
  const condition = items.flatMap(({ conditions }) => conditions).find((one) => one.text === text)
  if (!condition) throw new Error(`the story speaks of a condition that nobody set: ${text}`)
  const { id: conditionId, version } = condition
  return { params: { ...here(part), conditionId }, version }
}
