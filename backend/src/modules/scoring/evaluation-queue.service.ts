import { isLate, type QueueItem, queueSteps } from '@triaxe/shared-types'
import type { Ctx } from '../../platform/context.ts'
import { isoDay } from '../../platform/day.ts'
import { allow } from '../../platform/errors.ts'
import { type QueueRow, underReview } from './queue.queries.ts'
import { mayHaveQueue, seesAllEvaluations } from './scoring.policy.ts'
import { stepOf } from './scoring.rules.ts'

export async function evaluationQueue({
  db,
  actor,
  now,
}: Ctx): Promise<{ items: QueueItem[]; can: { steer: boolean } }> {
  allow(mayHaveQueue(actor), 'scoring.assessors_only')
  const steers = seesAllEvaluations(actor)
  const today = isoDay(now())
  const items = (await underReview(db, actor, steers)).map((row) => asItem(row, steers, today))
  return { items: items.toSorted(byStepThenDay), can: { steer: steers } }
}

function asItem({ isMember, open, mine, ...row }: QueueRow, steers: boolean, today: string): QueueItem {
  const isSteering = steers && !isMember
  const isMineToScore = mine !== null && mine.submittedAt === null && !isMember
  return {
    ...row,
    step: stepOf({ ...row, isMineToScore, isSteering }),
    mine: mine && { ...mine, submittedAt: mine.submittedAt && new Date(mine.submittedAt).toISOString() },
    waitingFor: isSteering ? open.map((one) => ({ ...one, isLate: isLate({ ...one, submittedAt: null }, today) })) : [],
  }
}

const dayOf = ({ mine, waitingFor }: QueueItem) => mine?.dueOn ?? waitingFor[0]?.dueOn ?? '9999'

const byStepThenDay = (a: QueueItem, b: QueueItem) =>
  queueSteps.indexOf(a.step) - queueSteps.indexOf(b.step) ||
  dayOf(a).localeCompare(dayOf(b)) ||
  a.code.localeCompare(b.code)
