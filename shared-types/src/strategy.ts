import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { ById, Day, Id, LocalisedText } from './primitives.ts'
import { frameworkStates } from './strategy.rules.ts'

export const FrameworkState = z.enum(frameworkStates)
export type FrameworkState = z.infer<typeof FrameworkState>

export const Anchor = z.object({ level: z.int().min(0).max(5), text: LocalisedText })

export const Criterion = z
  .object({
    id: Id,
    position: z.int(),
    name: LocalisedText,
    description: LocalisedText,
    weightBp: z.int(),
    anchors: z.array(Anchor),
  })
  .meta({ id: 'Criterion' })
export type Criterion = z.infer<typeof Criterion>

export const Axis = z
  .object({
    id: Id,
    position: z.int().min(1).max(3),
    name: LocalisedText,
    description: LocalisedText,
    weightBp: z.int(),
    criteria: z.array(Criterion),
  })
  .meta({ id: 'Axis' })
export type Axis = z.infer<typeof Axis>

/** The strategy's three axes with their criteria, weights and written anchors, as adopted at a date by a body. */
export const Framework = z
  .object({
    id: Id,
    number: z.int(),
    name: LocalisedText,
    state: FrameworkState,
    adoptedOn: Day.nullable(),
    adoptedBy: z.string().nullable(),
    reason: z.string().nullable(),
    version: z.int(),
    axes: z.array(Axis).length(3),
  })
  .meta({ id: 'Framework' })
export type Framework = z.infer<typeof Framework>

export const FrameworkSummary = Framework.omit({ axes: true })

export const strategyApi = {
  frameworkInForce: endpoint({
    method: 'get',
    path: '/framework',
    summary: 'The framework in force: axes, criteria, weights and anchors',
    response: Framework,
  }),
  listFrameworks: endpoint({
    method: 'get',
    path: '/frameworks',
    summary: 'Every version of the framework with its date, body and reason',
    response: z.object({ items: z.array(FrameworkSummary) }),
  }),
  getFramework: endpoint({
    method: 'get',
    path: '/frameworks/:id',
    summary: 'One version of the framework',
    params: ById,
    response: Framework,
  }),
  exportGrid: endpoint({
    method: 'get',
    path: '/frameworks/:id/grid',
    summary: 'The evaluation grid as a file',
    params: ById,
    query: z.strictObject({ format: z.enum(['csv', 'xlsx']) }),
    response: 'file',
  }),
}
