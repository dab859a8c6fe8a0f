import type { BasisChange, Departure, PortfolioOption } from '@triaxe/shared-types/arbitration-options'
import { amountsOf, limitOf, moneyLimitOf, plus } from '@triaxe/shared-types/arbitration-amounts.rules'
import { toCents } from '@triaxe/shared-types/money.rules'
import { basisChanges, envelopeMeasures } from '@triaxe/shared-types/arbitration.rules'
import { Problem } from '../../../lib/problem.ts'

/** As it travels back with a change of the option. */
export const departuresOf = ({ projects }: Pick<PortfolioOption, 'projects'>): Departure[] =>
  projects.flatMap(({ projectId, departure }) => (departure === null ? [] : [{ projectId, reason: departure }]))

/** The same with one more or, without a reason, one less. */
export const withDeparture = (option: PortfolioOption, projectId: string, reason: string | null): Departure[] => [
  ...departuresOf(option).filter((departure) => departure.projectId !== projectId),
  ...(reason === null ? [] : [{ projectId, reason }]),
]

/** Every year that one of them shows. */
export const yearsOf = (options: PortfolioOption[]): number[] =>
  [...new Set(options.flatMap(({ use }) => use.map(({ year }) => year)))].toSorted((a, b) => a - b)

/** What running and chosen projects use in a year, and the limit on money and on posts. */
export function usedIn({ use }: PortfolioOption, year: number) {
  const of = use.find((one) => one.year === year)
  if (!of) return null
  const { running, chosen, envelope } = of
  return {
    cents: amountsOf(running).total + amountsOf(chosen).total,
    limit: envelope && moneyLimitOf(envelope),
    posts: running.posts + chosen.posts,
    postsLimit: envelope?.posts ?? null,
  }
}

/** Where running and chosen projects together go beyond a limit: which measure of which year, and by how much. */
export const overruns = ({ use }: Pick<PortfolioOption, 'use'>) =>
  use.flatMap(({ year, running, chosen, envelope }) => {
    const used = plus(amountsOf(running), amountsOf(chosen))
    return envelopeMeasures.flatMap((measure) => {
      const limit = envelope && limitOf(envelope, measure)
      return limit !== null && used[measure] > limit ? [{ year, measure, excess: used[measure] - limit }] : []
    })
  })

type Compared = Pick<PortfolioOption, 'value' | 'cost' | 'projects'>

/** Those of the greatest value, those that cost least, and whether all of them take in the same projects. */
export function leadersOf<One extends Compared>(options: readonly One[]) {
  const value = Math.max(...options.map((option) => option.value))
  const cost = Math.min(...options.map((option) => toCents(option.cost)))
  return {
    best: options.filter((option) => option.value === value),
    cheapest: options.filter((option) => toCents(option.cost) === cost),
    areSame: new Set(options.map(takenIn)).size === 1,
  }
}

const takenIn = ({ projects }: Compared): string =>
  projects
    .filter(({ isIn }) => isIn)
    .map(({ projectId }) => projectId)
    .toSorted()
    .join()

/** What a refused adoption says has changed: its pointers are `/kind` or `/kind/code`. */
export function changesIn(error: unknown): Pick<BasisChange, 'kind' | 'code'>[] {
  if (!(error instanceof Problem) || error.reason !== 'decisions.plan_basis_changed') return []
  return error.pointers.flatMap(({ pointer }) => {
    const [said, code = null] = pointer.slice(1).split('/')
    const kind = basisChanges.find((one) => one === said)
    return kind ? [{ kind, code }] : []
  })
}
