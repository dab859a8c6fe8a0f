import { frontierSteps } from '@triaxe/shared-types/arbitration.rules'
import { type EnvelopeLimit, limitOf, type Measure, measures, type Model, useIn } from './model.rules.ts'
import { type OptimumInput, type Solution, solved } from './optimum.rules.ts'
import type { Choice } from './program.rules.ts'
import { type Counting, pieceOf } from './progress.rules.ts'

export interface FrontierSolution {
  /** Centimes beside the running projects. */
  envelopeCents: number
  solution: Solution
}

export interface FrontierAnswer {
  points: FrontierSolution[]
  today: FrontierSolution
}

/** A share of what everything costs, as an exact fraction. */
interface Share {
  of: number
  whole: number
}

/**
 * The best choice at envelopes from nothing to what all candidates cost: in every limited year and measure the same share of
 * the demand, so that along the frontier only the size of the envelope changes, not its shape. Today's choice is compared
 * at the smallest such envelope that holds it, where no choice may be worth less than the optimum.
 */
export function frontier(
  { model, weights, today }: OptimumInput & { today: string[] },
  options: Counting = {},
): FrontierAnswer {
  const rows = limitedRows(model)
  const at = (share: Share, known: Choice | null, done: number): FrontierSolution => {
    const envelopes = scaled(rows, share)
    return {
      envelopeCents: moneyOf(rows, share),
      solution: solved(
        { model: { ...model, envelopes }, weights },
        { ...pieceOf(options, done, frontierSteps + 1), known: known ?? undefined },
      ),
    }
  }
  const steps = frontierSteps - 1
  const points: FrontierSolution[] = []
  // What a smaller envelope holds, the next one holds too: a good start.
  for (let step = 0; step <= steps; step++)
    points.push(at({ of: step, whole: steps }, points.at(-1)?.solution.choice ?? null, step))
  return { points, today: at(shareHolding(model, rows, today), null, frontierSteps) }
}

interface LimitedRow {
  year: number
  measure: Measure
  demand: number
  running: number
}

/** What the envelopes limit; where they limit nothing, the money of every year. */
function limitedRows({ envelopes, candidates, running }: Model): LimitedRow[] {
  const total = (projects: Model['running'], year: number, measure: Measure) =>
    projects.reduce((sum, project) => sum + useIn(project, year, measure), 0)
  const given = envelopes.flatMap((envelope) =>
    measures
      .filter((measure) => limitOf(envelope, measure) !== null)
      .map((measure) => ({ year: envelope.year, measure })),
  )
  const years = new Set(candidates.flatMap((candidate) => candidate.years.map(({ year }) => year)))
  const everyYear = [...years].toSorted((a, b) => a - b).map((year) => ({ year, measure: 'total' as const }))
  return (given.length > 0 ? given : everyYear).map(({ year, measure }) => ({
    year,
    measure,
    demand: total(candidates, year, measure),
    running: total(running, year, measure),
  }))
}

/** Rounded down on the integers: what fits by the fraction fits by the limit. */
const part = ({ demand }: LimitedRow, { of, whole }: Share): number =>
  Number((BigInt(demand) * BigInt(of)) / BigInt(whole))

function scaled(rows: LimitedRow[], share: Share): EnvelopeLimit[] {
  const limitIn = (year: number, measure: Measure) => {
    const row = rows.find((one) => one.year === year && one.measure === measure)
    return row ? row.running + part(row, share) : null
  }
  return [...new Set(rows.map(({ year }) => year))].map((year) => ({
    year,
    totalCents: limitIn(year, 'total'),
    investmentCents: limitIn(year, 'investment'),
    operatingCents: limitIn(year, 'operating'),
    posts: limitIn(year, 'posts'),
  }))
}

/** Money alone; where the total is limited beside an account, the total counts. */
function moneyOf(rows: LimitedRow[], share: Share): number {
  return rows
    .filter(({ measure, year }) =>
      measure === 'total'
        ? true
        : measure !== 'posts' && !rows.some((other) => other.year === year && other.measure === 'total'),
    )
    .reduce((sum, row) => sum + part(row, share), 0)
}

/** The largest share that any limit needs for these projects and those that must be in: what is best there always exists. */
function shareHolding({ candidates }: Model, rows: LimitedRow[], projectIds: string[]): Share {
  const chosen = candidates.filter(({ projectId, must }) => must === 'in' || projectIds.includes(projectId))
  return rows
    .filter(({ demand }) => demand > 0)
    .map(({ year, measure, demand }) => ({
      of: chosen.reduce((sum, project) => sum + useIn(project, year, measure), 0),
      whole: demand,
    }))
    .reduce((most, one) => (BigInt(one.of) * BigInt(most.whole) > BigInt(most.of) * BigInt(one.whole) ? one : most), {
      of: 0,
      whole: 1,
    })
}
