import type { Arbitration, ArbitrationCandidate } from '@triaxe/shared-types'
import { toCents } from '@triaxe/shared-types/money.rules'

type Envelopes = Arbitration['proposed']
type Weights = readonly [number, number, number]
type Candidates = readonly ArbitrationCandidate[]

/** Every choice that envelopes and conditions allow, one after the other, from what the API shows: no solver, no bound. */
export function everyChoice(read: Arbitration, envelopes: Envelopes): Candidates[] {
  const { candidates } = read
  if (candidates.length > 16) throw new Error(`${candidates.length} candidates are too many to try every choice`)
  return Array.from({ length: 2 ** candidates.length }, (_, bits) =>
    candidates.filter((_candidate, place) => Math.floor(bits / 2 ** place) % 2 === 1),
  ).filter((chosen) => keepsConditions(read, chosen) && keepsEnvelopes(read, envelopes, chosen))
}

function keepsConditions({ candidates, running, needs, exclusions }: Arbitration, chosen: Candidates): boolean {
  const isIn = new Set([...chosen, ...running].map(({ projectId }) => projectId))
  return (
    candidates.every(({ must, projectId }) => must === null || (must === 'in') === isIn.has(projectId)) &&
    needs.every(({ projectId, needsId }) => !isIn.has(projectId) || isIn.has(needsId)) &&
    exclusions.every(({ projectIds }) => projectIds.filter((id) => isIn.has(id)).length <= 1)
  )
}

function keepsEnvelopes({ running }: Arbitration, envelopes: Envelopes, chosen: Candidates): boolean {
  return envelopes.every((envelope) => {
    const due = [...chosen, ...running].flatMap(({ years }) => years.filter(({ year }) => year === envelope.year))
    const money = due.reduce((sum, { investment, operating }) => sum + toCents(investment) + toCents(operating), 0)
    const posts = due.reduce((sum, year) => sum + year.posts, 0)
    return (
      (envelope.total === null || money <= toCents(envelope.total)) &&
      (envelope.posts === null || posts <= envelope.posts)
    )
  })
}

export const worth = (chosen: Candidates, weights: Weights): number =>
  chosen.reduce((sum, { axisValues: [one, two, three] }) => {
    return sum + one * weights[0] + two * weights[1] + three * weights[2]
  }, 0)

export const centsOf = (chosen: readonly { cost: string }[]): number =>
  chosen.reduce((sum, { cost }) => sum + toCents(cost), 0)

/** Of the greatest worth, and of those the cheapest. */
export const bestOf = (choices: Candidates[], weights: Weights): Candidates =>
  choices.reduce((best, chosen) => {
    const more = worth(chosen, weights) - worth(best, weights)
    return more > 0 || (more === 0 && centsOf(chosen) < centsOf(best)) ? chosen : best
  })

/** Weightings over the whole triangle, none of them on its edge. */
export const manyWeightings = (steps: number): Weights[] =>
  Array.from({ length: steps }, (_, first) =>
    Array.from({ length: steps - first }, (_each, second): Weights => {
      return [first * 30 + 10, second * 30 + 10, (steps - 1 - first - second) * 30 + 10]
    }),
  ).flat()
