import {
  byRank,
  cumulative,
  drawLine,
  type IncompleteCandidate,
  type MustDo,
  type RankedProject,
  type Ranking,
  type RankingLack,
} from '@triaxe/shared-types'
import { toCents, toDecimal } from '@triaxe/shared-types/money.rules'
import type { CandidateRow } from './ranking.queries.ts'

type Part = { position: number; value: number }
export type WeighedRow = CandidateRow & { contributions: Part[] }

/** What keeps a candidate out of the list, in the order in which it has to be done. */
export function lacksOf(row: Omit<CandidateRow, 'title'>): RankingLack[] {
  const cost: RankingLack[] = costOf(row) === null ? ['cost'] : []
  if (row.legalObligation || row.value !== null) return cost
  if (row.assigned === 0) return ['assessors', ...cost]
  return [row.submitted < row.assigned ? 'scores' : 'consensus', ...cost]
}

export const costOf = ({ plan, estimate }: Pick<CandidateRow, 'plan' | 'estimate'>) => plan ?? estimate
export const costSourceOf = ({ plan }: Pick<CandidateRow, 'plan'>) =>
  plan === null ? ('estimate' as const) : ('plan' as const)

/** By law or by hand: its rank decides nothing. */
export const mustOf = ({ legalObligation, handSet }: Pick<CandidateRow, 'legalObligation' | 'handSet'>) =>
  legalObligation ? 'in' : handSet

/** The whole list: what must be in first and inside the sum, then by rank, then what is set aside, then what cannot be ranked yet. */
export function rank(rows: WeighedRow[], envelope: string | null): Omit<Ranking, 'axes'> {
  const complete = rows.filter((row) => lacksOf(row).length === 0).map((row) => ({ ...row, ...weighed(row) }))
  const outside = (must: 'in' | 'out') => complete.filter((row) => mustOf(row) === must).toSorted(byCode)
  const mustDo = outside('in')
  const ranked = complete.filter((row) => mustOf(row) === null).toSorted(byRank)
  const [mustDoSums, mustDoCents] = summed(mustDo, 0)
  const [sums, allCents] = summed(ranked, mustDoCents)
  const line = envelope === null ? null : drawLine(mustDoCents, costs(ranked), toCents(envelope))
  return {
    envelope,
    mustDo: mustDo.map((row, place): MustDo => ({
      ...shown(row),
      cumulativeCost: toDecimal(mustDoSums[place] ?? 0),
      mustBy: row.legalObligation ? 'law' : 'hand',
      legalBasis: row.legalBasis,
    })),
    ranked: ranked.map((row, place): RankedProject => ({
      ...shown(row),
      cumulativeCost: toDecimal(sums[place] ?? 0),
      rank: place + 1,
      isPaid: line && place < line.paid,
    })),
    aside: outside('out').map(shown),
    incomplete: rows.filter((row) => lacksOf(row).length > 0).map(incomplete),
    totals: {
      mustDoCost: toDecimal(mustDoCents),
      rankedCost: toDecimal(allCents - mustDoCents),
      paid: line && line.paid,
      paidCost: line && toDecimal(toCents(envelope ?? '0') - line.leftCents),
      left: line && toDecimal(line.leftCents),
    },
  }
}

const byCode = (a: WeighedRow, b: WeighedRow) => (a.code < b.code ? -1 : 1)

const weighed = (row: WeighedRow) => ({
  value: row.value ?? 0,
  isKnown: row.value !== null,
  costCents: toCents(costOf(row) ?? '0'),
})
type Weighed = WeighedRow & ReturnType<typeof weighed>

const costs = (rows: Weighed[]) => rows.map((row) => row.costCents)

function summed(rows: Weighed[], start: number): [number[], number] {
  const sums = cumulative(costs(rows), start)
  return [sums, sums.at(-1) ?? start]
}

const named = ({ projectId, code, title, department, state }: CandidateRow) => ({
  projectId,
  code,
  title,
  department,
  state,
})

const shown = (row: Weighed) => ({
  ...named(row),
  value: row.isKnown ? row.value : null,
  interval: row.interval,
  contributions: row.contributions,
  cost: toDecimal(row.costCents),
  costSource: costSourceOf(row),
})

const incomplete = (row: WeighedRow): IncompleteCandidate => ({
  ...named(row),
  legalObligation: row.legalObligation,
  lacks: lacksOf(row),
})
