import { z } from 'zod'
import { Decision, DecisionType } from './decisions.ts'
import { Amount, Day, Id, LocalisedText, Sum } from './primitives.ts'
import { ProjectRef, ProjectState } from './projects.ts'

const Position = z.int().min(1).max(3)
/** The exact numerator, 0 … 500 000 000. */
const Value = z.int()
const count = z.int()

export const DecisionAwaited = ProjectRef.extend({
  department: LocalisedText,
  value: Value,
  cost: Amount.nullable(),
  legalObligation: z.boolean(),
})
export type DecisionAwaited = z.infer<typeof DecisionAwaited>

export const LateGate = z.object({
  project: ProjectRef,
  key: z.string().nullable(),
  name: LocalisedText,
  dueOn: Day,
  daysLate: count,
})
export type LateGate = z.infer<typeof LateGate>

export const CreditAtRisk = z.object({
  project: ProjectRef,
  credit: Sum,
  commitment: Sum,
  actual: Sum,
  forecast: Sum,
  /** Committed of the credit, in basis points. */
  committedBp: z.int(),
  /** The largest of the three, less the credit; `0.00` where it is only committed from the share on that warns. */
  overrun: Sum,
})
export type CreditAtRisk = z.infer<typeof CreditAtRisk>

export const ValueAndCost = z.object({
  id: Id,
  code: z.string(),
  title: LocalisedText,
  state: ProjectState,
  value: Value,
  cost: Amount,
  /** The axis that brings most to the value. */
  leadingAxis: Position,
})
export type ValueAndCost = z.infer<typeof ValueAndCost>

export const AxisBalance = z.object({
  /** `null`: no axis was declared. */
  position: Position.nullable(),
  /** By the declared main axis. */
  projects: count,
  cost: Sum,
  /** What the axis brings to the values of all these projects, an exact numerator: another figure than the two above. */
  value: z.int(),
  /** The share of money and of projects that is aimed at on the day of the dashboard, in basis points. */
  targetBp: z.int().nullable(),
})
export type AxisBalance = z.infer<typeof AxisBalance>

export const PortfolioYear = z.object({
  year: z.int(),
  plan: Sum,
  commitment: Sum,
  actual: Sum,
  forecast: Sum,
  /** Credits granted in this year. */
  credit: Sum,
})
export type PortfolioYear = z.infer<typeof PortfolioYear>

export const GoLiveSlip = z.object({ project: ProjectRef, originalOn: Day, expectedOn: Day, days: z.int() })
export type GoLiveSlip = z.infer<typeof GoLiveSlip>

export const Change = Decision.pick({ id: true, type: true, body: true, decidedOn: true, toState: true }).extend({
  project: ProjectRef,
  /** The reason from the project's main axis, else from the first. */
  reason: z.string(),
})
export type Change = z.infer<typeof Change>

const listOfThem = <T extends z.ZodType>(item: T) => z.object({ total: count, items: z.array(item) })

export const Dashboard = z
  .object({
    asOf: Day,
    since: Day,
    /** Everything but drafts. */
    projects: count,
    /** Approved, in progress or on hold. */
    running: count,
    runningCost: Sum,
    awaited: listOfThem(DecisionAwaited),
    /** `total` counts projects, `gates` the gates. */
    lateGates: listOfThem(LateGate).extend({ gates: count }),
    creditsAtRisk: listOfThem(CreditAtRisk).extend({ overrun: Sum }),
    valueAndCost: listOfThem(ValueAndCost),
    balance: z.array(AxisBalance),
    /** From when on, and by whom, the shares aimed at were set; null where there are none. */
    target: z.object({ validFrom: Day, body: z.string() }).nullable(),
    years: z.array(PortfolioYear),
    /** Of the running projects with a planned go-live: `total` late ones, `known` in all. */
    slip: listOfThem(GoLiveSlip).extend({ known: count }),
    changes: listOfThem(Change).extend({
      /** Projects that were decided on, which is what the register shows. */
      projects: count,
      byType: z.array(z.object({ type: DecisionType, count })),
      submitted: count,
    }),
  })
  .meta({ id: 'Dashboard' })
export type Dashboard = z.infer<typeof Dashboard>
