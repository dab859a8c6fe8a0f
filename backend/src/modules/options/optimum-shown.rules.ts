import type { ChosenProject, Frontier, FrontierPoint, Obstacle, Optimum, Triple, YearOfUse } from '@triaxe/shared-types'
import { valueAt } from '@triaxe/shared-types/arbitration.rules'
import { toDecimal } from '@triaxe/shared-types/money.rules'
import { yearShown } from './arbitration.rules.ts'
import { added } from './due.rules.ts'
import type { Candidate, Column, CostYear, EnvelopeLimit, Model } from './optimiser/model.rules.ts'
import type { Hindrance } from './optimiser/obstacle.rules.ts'
import type { FrontierAnswer, FrontierSolution } from './optimiser/frontier.rules.ts'
import type { Solution } from './optimiser/optimum.rules.ts'

/** A solution in the words of the contract. `proven` is never said here: one solver has looked. */
export function shownOptimum(model: Model, weights: Triple, solution: Solution & { hindrances: Hindrance[] }): Optimum {
  const chosen = (solution.chosen ?? []).map((column) => ({ ...column, one: candidateOf(model, column) }))
  const costCents = chosen.reduce((sum, { one }) => sum + one.costCents, 0)
  return {
    ...certainty(solution),
    chosen: chosen.map(({ one, later }) => shownChoice(one, later, weights)),
    cost: toDecimal(costCents),
    use: usePerYear(model, solution.chosen ?? []),
    obstacles: solution.hindrances.map(shownObstacle),
  }
}

type Certainty = Pick<Optimum, 'value' | 'bound' | 'proof' | 'isDecided'>

export const certainty = ({ value, bound, isProven, isDecided }: Solution): Certainty => ({
  value,
  bound,
  isDecided,
  proof: isProven ? 'one_solver' : 'gap',
})

export function shownFrontier(
  model: Model,
  { points, today }: FrontierAnswer,
  decided: Frontier['today']['projectIds'],
  weights: Triple,
): Frontier {
  const chosen = model.candidates.filter(({ projectId }) => decided.includes(projectId))
  return {
    points: points.map((point) => shownPoint(model, point)),
    today: {
      envelope: toDecimal(today.envelopeCents),
      cost: toDecimal(chosen.reduce((sum, { costCents }) => sum + costCents, 0)),
      value: chosen.reduce((sum, { axisValues }) => sum + valueAt(axisValues, weights), 0),
      projectIds: decided,
      best: shownPoint(model, today),
    },
  }
}

function shownPoint(model: Model, { envelopeCents, solution }: FrontierSolution): FrontierPoint {
  const chosen = (solution.chosen ?? []).map((column) => candidateOf(model, column))
  return {
    ...certainty(solution),
    envelope: toDecimal(envelopeCents),
    cost: toDecimal(chosen.reduce((sum, { costCents }) => sum + costCents, 0)),
    projectIds: chosen.map(({ projectId }) => projectId),
  }
}

const candidateOf = ({ candidates }: Model, { candidate }: Column) => candidates[candidate] as Candidate

const shownChoice = (one: Candidate, later: number, weights: Triple): ChosenProject => ({
  projectId: one.projectId,
  startYear: one.years[0] ? one.years[0].year + later : null,
  later,
  value: valueAt(one.axisValues, weights),
  cost: toDecimal(one.costCents),
})

/** Every year in which something falls due or is limited. */
function usePerYear(model: Model, chosen: Column[]): YearOfUse[] {
  const running = added(model.running.flatMap(({ years }) => years))
  const asked = added(
    chosen.flatMap((column) =>
      candidateOf(model, column).years.map((cost) => ({ ...cost, year: cost.year + column.later })),
    ),
  )
  const years = [...running, ...asked, ...model.envelopes].map(({ year }) => year)
  return [...new Set(years)]
    .toSorted((a, b) => a - b)
    .map((year) => ({
      year,
      running: figuresOf(running, year),
      chosen: figuresOf(asked, year),
      envelope: shownLimit(model.envelopes.find((envelope) => envelope.year === year)),
    }))
}

const figuresOf = (costs: CostYear[], year: number) =>
  yearShown(costs.find((cost) => cost.year === year) ?? { year, investmentCents: 0, operatingCents: 0, posts: 0 })

const shownLimit = (limit: EnvelopeLimit | undefined): YearOfUse['envelope'] =>
  limit
    ? {
        total: amountOrNone(limit.totalCents),
        investment: amountOrNone(limit.investmentCents),
        operating: amountOrNone(limit.operatingCents),
        posts: limit.posts,
      }
    : null

const amountOrNone = (cents: number | null) => (cents === null ? null : toDecimal(cents))

const shownObstacle = ({ excess, measure, ...hindrance }: Hindrance): Obstacle => ({
  ...hindrance,
  measure,
  excess: excess === null || measure === 'posts' ? null : toDecimal(excess),
  excessPosts: measure === 'posts' ? excess : null,
})
