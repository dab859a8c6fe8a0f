import { z } from 'zod'
import { problemCodes } from './errors.rules.ts'

export const ProblemCode = z.enum(problemCodes)
export type ProblemCode = z.infer<typeof ProblemCode>

/** RFC 9457 `application/problem+json`: a stable code, a reason key the screen puts into words, pointers to fields. */
export const Problem = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    code: ProblemCode,
    reason: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    pointers: z.array(z.object({ pointer: z.string(), reason: z.string() })).optional(),
    requestId: z.string().optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof Problem>
