import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import {
  Amount,
  Day,
  FileFormat,
  Flag,
  Id,
  Instant,
  listOf,
  LocalisedText,
  page,
  PageQuery,
  Sum,
  text,
} from './primitives.ts'
import { Dashboard } from './portfolio-dashboard.ts'
import { Nature, ProjectState } from './projects.ts'
import { registerColumns, registerOrders, usualOrder } from './portfolio.rules.ts'

export const RegisterColumn = z.enum(registerColumns)
export type RegisterColumn = z.infer<typeof RegisterColumn>
export const RegisterOrder = z.enum(registerOrders)
export type RegisterOrder = z.infer<typeof RegisterOrder>

const ids = listOf(Id).optional()
const MainAxis = z.int().min(1).max(3)

/** Every filter of the register; what is absent does not filter. */
export const RegisterFilter = z.strictObject({
  q: text(200).optional(),
  state: listOf(ProjectState).optional(),
  department: ids,
  service: ids,
  nature: listOf(Nature).optional(),
  /** `none`: no axis was declared. */
  axis: listOf(z.enum(['1', '2', '3', 'none'])).optional(),
  legal: Flag.optional(),
  takenOver: Flag.optional(),
  /** A value is there, or is not. */
  scored: Flag.optional(),
  /** A new framework asks for points that it does not have yet. */
  rescore: Flag.optional(),
  /** A plan lets it begin in a later year than its sheet says. */
  replan: Flag.optional(),
  /** A credit was granted on its estimate, and its budget has no line yet. */
  budgetMissing: Flag.optional(),
  /** Running, and its go-live is expected after the date first planned. */
  late: Flag.optional(),
  /** Running, with a gate whose day has passed. */
  lateGate: Flag.optional(),
  /** Running, with an open gate up to this day. */
  gateUntil: Day.optional(),
  /** A commitment credit was granted. */
  credited: Flag.optional(),
  /** Running, and the forecast, the commitments or the actuals exceed the credit, or it is committed from the share on that warns. */
  creditAtRisk: Flag.optional(),
  /** Its budget has amounts in this year. */
  year: z.coerce.number().int().min(2000).max(2100).optional(),
  /** Decided since this day. */
  decidedSince: Day.optional(),
  /** Its last decision asks for a review up to this day. */
  reviewUntil: Day.optional(),
  /** I am a member of it. */
  mine: Flag.optional(),
})
export type RegisterFilter = z.infer<typeof RegisterFilter>

const RegisterView = {
  ...RegisterFilter.shape,
  order: RegisterOrder.default(usualOrder),
  columns: listOf(RegisterColumn).optional(),
}

export const NextMilestone = z.object({
  key: z.string().nullable(),
  name: LocalisedText,
  dueOn: Day,
  isGate: z.boolean(),
})
export type NextMilestone = z.infer<typeof NextMilestone>

/** A row holds the columns that were asked for; `null` is unknown. */
export const RegisterRow = z
  .object({
    id: Id,
    code: z.string(),
    title: LocalisedText,
    state: ProjectState,
    confidential: z.boolean(),
    department: z.object({ id: Id, code: z.string(), name: LocalisedText }).optional(),
    service: LocalisedText.nullable().optional(),
    natures: z.array(Nature).optional(),
    mainAxis: MainAxis.nullable().optional(),
    /** The exact numerator, 0 … 500 000 000. */
    value: z.int().nullable().optional(),
    cost: Amount.nullable().optional(),
    posts: z.int().nullable().optional(),
    credit: Amount.nullable().optional(),
    /** Committed of the credit, in basis points. */
    creditShareBp: z.int().nullable().optional(),
    /** It runs and its credit warns: comes with the share. */
    creditAtRisk: z.boolean().optional(),
    nextMilestone: NextMilestone.nullable().optional(),
    slipDays: z.int().nullable().optional(),
    period: z.object({ startsOn: Day.nullable(), endsOn: Day.nullable(), openEnded: z.boolean() }).optional(),
    legalObligation: z.boolean().optional(),
    takenOver: z.boolean().optional(),
    updatedAt: Instant.optional(),
  })
  .meta({ id: 'RegisterRow' })
export type RegisterRow = z.infer<typeof RegisterRow>

export const RegisterPage = page(RegisterRow)
  .extend({
    previousCursor: z.string().nullable(),
    /** The place of the first row among all that match, from 1. */
    from: z.int(),
    /** Of all that match, not of the page alone. */
    totalCost: Sum,
    /** Nothing holds the words searched for; these are spelt alike. */
    alike: z.boolean(),
  })
  .meta({ id: 'RegisterPage' })
export type RegisterPage = z.infer<typeof RegisterPage>

export const portfolioApi = {
  listProjects: endpoint({
    method: 'get',
    path: '/projects',
    summary: 'The register: projects that match, in order, page by page, with their number and cost',
    query: z.strictObject({ ...RegisterView, ...PageQuery }),
    response: RegisterPage,
  }),
  exportProjects: endpoint({
    method: 'get',
    path: '/projects/export',
    summary: 'The register as a file: the same rows, order and columns, with the total',
    query: z.strictObject({ ...RegisterView, format: FileFormat }),
    response: 'file',
  }),
  dashboard: endpoint({
    method: 'get',
    path: '/dashboard',
    summary: 'The portfolio on one screen: what is awaited, late and at risk, its balance, years and changes',
    query: z.strictObject({ since: Day.optional() }),
    response: Dashboard,
  }),
}
