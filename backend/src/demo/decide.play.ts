import { decisionsApi } from '@triaxe/shared-types'
import type { DemoEvent } from './canton/model.ts'
import { addDays } from './calendar.ts'
import { chancellery, here, type Part } from './scene.ts'

type Decided = Extract<DemoEvent, { reasons: unknown }>

const daysOfMonth = 30

/** The council decided; the chancellery writes it down, with one reason per axis. */
export async function decide(part: Part, event: Decided): Promise<void> {
  const { what, on, reasons, credit, reviewIn, internal = '', conditions = '', body = 'Gouvernement' } = event
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
      conditions,
      departureReason: departure,
      nextReviewOn: reviewIn ? part.shift(addDays(on, reviewIn * daysOfMonth)) : null,
      ...(credit ? { creditAmount: String(credit) } : {}),
    },
  })
}
