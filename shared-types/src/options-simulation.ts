import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { movements, rankingDayStandings } from './options-simulation.rules.ts'
import { Ranking } from './options.ts'
import { AmountInput, ById, Day, FileFormat, Id, Instant, LocalisedText, required } from './primitives.ts'

const Standing = z.object({ value: z.int(), rank: z.int().nullable() })

export const SimulatedProject = z.object({
  projectId: Id,
  code: z.string(),
  title: LocalisedText,
  department: z.string(),
  state: z.string(),
  legalObligation: z.boolean(),
  /** By hand, in force: without a rank, like an obligation. */
  handSet: z.enum(['in', 'out']).nullable(),
  before: Standing,
  /** Null while a criterion of the draft is without points. */
  after: Standing.nullable(),
  movement: z.enum(movements),
  /** The criteria of the draft that it has no points for. */
  lacks: z.array(LocalisedText),
})
export type SimulatedProject = z.infer<typeof SimulatedProject>

const Version = z.object({ id: Id, number: z.int(), name: LocalisedText })

export const Simulation = z
  .object({
    draft: Version.extend({ version: z.int() }),
    inForce: Version,
    /** Candidates whose value is known today, in the order they would have. */
    items: z.array(SimulatedProject),
    totals: z.object({ rises: z.int(), falls: z.int(), stays: z.int(), unscored: z.int() }),
    /** Open projects that are no candidates: their value follows too. */
    others: z.object({ valued: z.int(), unscored: z.int() }),
    can: z.object({ adopt: z.boolean() }),
  })
  .meta({ id: 'Simulation' })
export type Simulation = z.infer<typeof Simulation>

export const FrameworkAdoption = z.strictObject({
  adoptedOn: Day,
  adoptedBy: required(200),
  reason: required(4000),
  /** The figures of the simulation that was looked at: if any is another one by now, nothing is adopted. */
  seen: z.strictObject({
    items: z.array(z.strictObject({ projectId: Id, before: z.int(), after: z.int().nullable() })).max(5000),
    others: z.strictObject({ valued: z.int(), unscored: z.int() }),
  }),
})
export type FrameworkAdoption = z.infer<typeof FrameworkAdoption>

export const KeptRanking = z.object({
  id: Id,
  keptAt: Instant,
  framework: Version,
})
export type KeptRanking = z.infer<typeof KeptRanking>

export const ReplayedRanking = Ranking.extend({ keptAt: Instant, framework: Version }).meta({ id: 'ReplayedRanking' })
export type ReplayedRanking = z.infer<typeof ReplayedRanking>

export const RankingDay = z
  .object({
    day: Day,
    /** Kept; before the first that was kept; nobody looked while it may have changed; nobody has looked since that day ended. */
    standing: z.enum(rankingDayStandings),
    kept: KeptRanking.nullable(),
    /** The day of the first ranking that was kept. */
    firstOn: Day.nullable(),
  })
  .meta({ id: 'RankingDay' })
export type RankingDay = z.infer<typeof RankingDay>

export const simulationApi = {
  simulate: endpoint({
    method: 'get',
    path: '/frameworks/:id/simulation',
    summary: 'Who would rise, who would fall and what would be without a value under a draft, on today’s scores',
    params: ById,
    response: Simulation,
  }),
  exportSimulation: endpoint({
    method: 'get',
    path: '/frameworks/:id/simulation/export',
    summary: 'The simulation as a file',
    params: ById,
    query: z.strictObject({ format: FileFormat }),
    response: 'file',
  }),
  adoptFramework: endpoint({
    method: 'post',
    versioned: true,
    path: '/frameworks/:id/adoption',
    summary: 'Adopt a draft with date, body and reason: values follow at once, what lacks points is to be scored',
    params: ById,
    body: FrameworkAdoption,
    response: z.object({ id: Id, number: z.int(), carried: z.int(), unscored: z.int() }),
  }),
  listKeptRankings: endpoint({
    method: 'get',
    path: '/kept-rankings',
    summary: 'The rankings kept on an occasion, the latest first',
    response: z.object({ items: z.array(KeptRanking), can: z.object({ keep: z.boolean() }) }),
  }),
  keepRanking: endpoint({
    method: 'post',
    path: '/kept-rankings',
    summary: 'Keep today’s ranking with all that it is computed from',
    response: KeptRanking,
  }),
  replayRanking: endpoint({
    method: 'get',
    path: '/kept-rankings/:id',
    summary: 'A kept ranking, computed anew by the framework and the points of its day',
    params: ById,
    query: z.strictObject({ envelope: AmountInput.optional() }),
    response: ReplayedRanking,
  }),
  getRankingDay: endpoint({
    method: 'get',
    path: '/ranking-days/:day',
    summary: 'The ranking as it stood at the end of a past day, or why it is not known',
    params: z.strictObject({ day: Day }),
    response: RankingDay,
  }),
}
