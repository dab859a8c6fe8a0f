import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Day, Id, Instant, required } from './primitives.ts'
import { wholeBp } from './strategy.rules.ts'

const ShareBp = z.int().min(0).max(wholeBp)
const SharesBp = z.tuple([ShareBp, ShareBp, ShareBp])

/** The share of money and of projects that each axis is to have from a day on, by its position. */
export const TargetShares = z
  .object({
    id: Id,
    number: z.int(),
    validFrom: Day,
    sharesBp: SharesBp,
    body: z.string(),
    reason: z.string(),
    setBy: z.string(),
    setAt: Instant,
  })
  .meta({ id: 'TargetShares' })
export type TargetShares = z.infer<typeof TargetShares>

export const NewTargetShares = z.strictObject({
  validFrom: Day,
  sharesBp: SharesBp,
  body: required(200),
  reason: required(4000),
})
export type NewTargetShares = z.infer<typeof NewTargetShares>

export const targetsApi = {
  listTargetShares: endpoint({
    method: 'get',
    path: '/target-shares',
    summary: 'The target shares of the axes, every version with its day, body and reason, the latest day first',
    query: z.strictObject({ on: Day.optional() }),
    response: z.object({
      items: z.array(TargetShares),
      /** Of the version that counts on the day asked for, else today. */
      inForceId: Id.nullable(),
      can: z.object({ set: z.boolean() }),
    }),
  }),
  setTargetShares: endpoint({
    method: 'post',
    path: '/target-shares',
    summary: 'Set the target shares of the three axes from a day on; what was set before stays readable',
    body: NewTargetShares,
    response: TargetShares,
  }),
}
