import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { rankingLacks } from './options.rules.ts'
import { Amount, AmountInput, Id, LocalisedText, ProjectParams, Sum } from './primitives.ts'
import { Contribution, Interval } from './scoring.ts'

const Candidate = {
  projectId: Id,
  code: z.string(),
  title: LocalisedText,
  department: z.string(),
  state: z.string(),
}
const Weighed = {
  value: z.int().nullable(),
  /** The doubt on the value, exact; null while it is unknown, and in rankings kept before doubt was told. */
  interval: Interval.nullable(),
  /** Weighted parts per axis: they add up to the value. */
  contributions: z.array(Contribution),
  cost: Amount,
  /** The planned total of its budget, else the estimate on its sheet. */
  costSource: z.enum(['plan', 'estimate']),
}
const Counted = { ...Candidate, ...Weighed, cumulativeCost: Sum }

export const RankedProject = z.object({ ...Counted, rank: z.int(), isPaid: z.boolean().nullable() })
export type RankedProject = z.infer<typeof RankedProject>
export const MustDo = z.object({ ...Counted, mustBy: z.enum(['law', 'hand']), legalBasis: z.string() })
export type MustDo = z.infer<typeof MustDo>
export const AsideProject = z.object({ ...Candidate, ...Weighed })
export type AsideProject = z.infer<typeof AsideProject>
export const IncompleteCandidate = z.object({
  ...Candidate,
  legalObligation: z.boolean(),
  lacks: z.array(z.enum(rankingLacks)),
})
export type IncompleteCandidate = z.infer<typeof IncompleteCandidate>

export const Ranking = z
  .object({
    envelope: Amount.nullable(),
    axes: z.array(z.object({ position: z.int(), name: LocalisedText, weightBp: z.int() })),
    /** By law or by hand: outside the ranking, inside the budget. */
    mustDo: z.array(MustDo),
    ranked: z.array(RankedProject),
    /** By hand: outside the ranking and the budget. */
    aside: z.array(AsideProject),
    incomplete: z.array(IncompleteCandidate),
    totals: z.object({
      mustDoCost: Sum,
      rankedCost: Sum,
      /** With an envelope: how many ranked projects it pays, what they cost together with the obligations, what stays. */
      paid: z.int().nullable(),
      paidCost: Sum.nullable(),
      left: Sum.nullable(),
    }),
  })
  .meta({ id: 'Ranking' })
export type Ranking = z.infer<typeof Ranking>

export const Rank = z
  .object({
    standing: z.enum(['ranked', 'must_do', 'incomplete', 'not_a_candidate']),
    rank: z.int().nullable(),
    of: z.int(),
    lacks: z.array(z.enum(rankingLacks)),
    cost: Amount.nullable(),
    costSource: z.enum(['plan', 'estimate']).nullable(),
    /** There is an explanation, and the person who asks may read it. */
    can: z.object({ readReasons: z.boolean() }),
  })
  .meta({ id: 'Rank' })
export type Rank = z.infer<typeof Rank>

const envelope = AmountInput.optional()

export const optionsApi = {
  getRanking: endpoint({
    method: 'get',
    path: '/ranking',
    summary: 'The ranked list with weighted contributions, cumulative cost and the line at an envelope',
    query: z.strictObject({ envelope }),
    response: Ranking,
  }),
  getRank: endpoint({
    method: 'get',
    path: '/projects/:projectId/rank',
    summary: 'Where a project stands among the candidates',
    params: ProjectParams,
    response: Rank,
  }),
}
