import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { ProjectParams } from './primitives.ts'
import { RegisterRow } from './portfolio.ts'

/** The figures above a project; `null` is unknown. */
export const ProjectHead = RegisterRow.pick({
  value: true,
  cost: true,
  credit: true,
  creditShareBp: true,
  creditAtRisk: true,
  nextMilestone: true,
  slipDays: true,
})
  .required()
  .extend({
    /** The key of the phase whose milestones are next; null where nothing is planned or everything is reached. */
    phase: z.string().nullable(),
    /** A plan lets it begin in a later year than its sheet says. */
    adoptedStart: z.object({ planNumber: z.int(), startsIn: z.int(), sheetYear: z.int() }).nullable(),
  })
  .meta({ id: 'ProjectHead' })
export type ProjectHead = z.infer<typeof ProjectHead>

export const headApi = {
  readHead: endpoint({
    method: 'get',
    path: '/projects/:projectId/head',
    summary: 'Value, credit, phase, next milestone and slip of a project',
    params: ProjectParams,
    response: ProjectHead,
  }),
}
