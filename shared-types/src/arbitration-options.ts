import { z } from 'zod'
import { ArbitrationSettings, Envelope, triple, Year, YearOfUse } from './arbitration-optimum.ts'
import { basisChanges, proofs, unkeptKinds } from './arbitration.rules.ts'
import { endpoint } from './endpoint.ts'
import { ById, Day, Id, Instant, LocalisedText, required, Sum } from './primitives.ts'

const name = required(200)
const reason = required(2000)

/** A project put in or taken out by hand against the calculation. */
export const Departure = z.strictObject({ projectId: Id, reason })
export type Departure = z.infer<typeof Departure>

const Figures = {
  /** Of the selection, departures included, at the weights it was computed with; like all values here for weights in basis points. */
  value: z.int(),
  cost: Sum,
  projectCount: z.int(),
  departureCount: z.int(),
  /** Of the calculation that it starts from. */
  proof: z.enum(proofs),
  isDecided: z.boolean(),
  calculatedValue: z.int(),
  bound: z.int().nullable(),
}

export const OptionSummary = z.object({
  id: Id,
  name: z.string(),
  version: z.int(),
  createdBy: z.string(),
  createdAt: Instant,
  ...Figures,
})
export type OptionSummary = z.infer<typeof OptionSummary>

/** A candidate of the option as it was when the option was computed. */
export const OptionProject = z.object({
  projectId: Id,
  code: z.string(),
  title: LocalisedText,
  department: z.string(),
  state: z.string(),
  mainAxis: z.int().nullable(),
  legalObligation: z.boolean(),
  must: z.enum(['in', 'out']).nullable(),
  value: z.int(),
  cost: Sum,
  startYear: Year.nullable(),
  later: z.int(),
  isCalculated: z.boolean(),
  isIn: z.boolean(),
  /** Why it stands against the calculation. */
  departure: z.string().nullable(),
})
export type OptionProject = z.infer<typeof OptionProject>

/** Of the money of what is in, by declared main axis; without one it counts for none. */
export const AxisShare = z.object({
  position: z.int(),
  name: LocalisedText,
  cost: Sum,
  shareBp: z.int(),
  /** Of the projects that are in. */
  projects: z.int(),
  projectShareBp: z.int(),
  /** What is aimed at for both, on the day of the option or of the plan's decision. */
  targetBp: z.int().nullable(),
  weightBp: z.int(),
  /** The least that the settings ask for. */
  minimumBp: z.int().nullable(),
})
export type AxisShare = z.infer<typeof AxisShare>

/** A condition that departures leave unkept: what needs the second without it, or what excludes each other and is in together. */
export const Unkept = z.object({ kind: z.enum(unkeptKinds), projectIds: z.array(Id) })
export type Unkept = z.infer<typeof Unkept>

/** What a selection is and rests on: of an option, and of a plan for good. */
export const Selection = {
  settings: z.object({
    envelopes: z.array(Envelope),
    minimumShareBp: triple(z.int().nullable()),
    laterStart: z.int(),
  }),
  weights: triple(z.int()),
  frameworkNumber: z.int(),
  ...Figures,
  projects: z.array(OptionProject),
  use: z.array(YearOfUse),
  shares: z.array(AxisShare),
  unkept: z.array(Unkept),
}

/** What has changed since a selection was computed, by the project it concerns where there is one. */
export const BasisChange = z.object({
  kind: z.enum(basisChanges),
  projectId: Id.nullable(),
  code: z.string().nullable(),
})
export type BasisChange = z.infer<typeof BasisChange>

export const RelatedProject = z.object({ projectId: Id, code: z.string(), title: LocalisedText, state: z.string() })

/** The plan in force, and what single decisions have made of it since. */
export const TodaysPlan = z.object({
  /** Of the plan decision. */
  id: Id,
  number: z.int(),
  name: z.string(),
  decidedOn: Day,
  /** Funded by the plan and under way or done. */
  begun: z.array(RelatedProject),
  approvedSince: z.array(RelatedProject),
  /** Funded by the plan, and deferred, rejected or stopped since. */
  withdrawnSince: z.array(RelatedProject),
  /** Adopted to begin in a year that their sheet does not yet say. */
  startsLater: z.array(RelatedProject.extend({ startsIn: Year })),
})
export type TodaysPlan = z.infer<typeof TodaysPlan>

export const PortfolioOption = z
  .object({
    ...OptionSummary.shape,
    ...Selection,
    /** Against today's plan: of the plan in force, else what is approved. */
    todaysPlan: TodaysPlan.nullable(),
    comesIn: z.array(Id),
    goesOut: z.array(Id),
    changed: z.array(BasisChange),
    /** The plan that was adopted from it, the newest where there are several. */
    adoptedAs: z.object({ number: z.int(), decidedOn: Day }).nullable(),
    can: z.object({
      steer: z.boolean(),
      /** Projects that the reader is a member of: nothing is decided by hand about them. */
      notFor: z.array(Id),
    }),
  })
  .meta({ id: 'PortfolioOption' })
export type PortfolioOption = z.infer<typeof PortfolioOption>

export const PortfolioOptions = z
  .object({ items: z.array(OptionSummary), can: z.object({ steer: z.boolean() }) })
  .meta({ id: 'PortfolioOptions' })
export type PortfolioOptions = z.infer<typeof PortfolioOptions>

const once = (departures: Departure[]) =>
  new Set(departures.map(({ projectId }) => projectId)).size === departures.length

export const NewPortfolioOption = z.strictObject({ name, settings: ArbitrationSettings })
export type NewPortfolioOption = z.infer<typeof NewPortfolioOption>
export const OptionChange = z.strictObject({
  name,
  departures: z.array(Departure).max(500).refine(once, { error: 'a project stands twice' }),
})
export type OptionChange = z.infer<typeof OptionChange>

export const portfolioOptionsApi = {
  listPortfolioOptions: endpoint({
    method: 'get',
    path: '/portfolio-options',
    summary: 'The portfolio options that were saved, the newest first',
    response: PortfolioOptions,
  }),
  getPortfolioOption: endpoint({
    method: 'get',
    path: '/portfolio-options/:id',
    summary: 'One option with all that it was computed from, and what has changed since',
    params: ById,
    response: PortfolioOption,
  }),
  savePortfolioOption: endpoint({
    method: 'post',
    path: '/portfolio-options',
    summary: 'Compute the best choice for these settings and keep it under a name, with all that it was computed from',
    body: NewPortfolioOption,
    response: PortfolioOption,
  }),
  changePortfolioOption: endpoint({
    method: 'put',
    path: '/portfolio-options/:id',
    summary: 'Name an option anew; put projects in or out against the calculation, each with its reason',
    params: ById,
    versioned: true,
    body: OptionChange,
    response: PortfolioOption,
  }),
  duplicatePortfolioOption: endpoint({
    method: 'post',
    path: '/portfolio-options/:id/duplicate',
    summary: 'The same option once more under another name',
    params: ById,
    body: z.strictObject({ name }),
    response: PortfolioOption,
  }),
  deletePortfolioOption: endpoint({
    method: 'delete',
    path: '/portfolio-options/:id',
    summary: 'Delete an option; it can be restored for 30 days, and a plan that was adopted from it stays',
    params: ById,
    response: 'nothing',
  }),
  restorePortfolioOption: endpoint({
    method: 'post',
    path: '/portfolio-options/:id/restoration',
    summary: 'Bring a deleted option back',
    params: ById,
    response: PortfolioOption,
  }),
}
