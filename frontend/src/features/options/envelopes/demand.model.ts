import { type Amounts, dueIn } from '@triaxe/shared-types/arbitration-amounts.rules'

type Projects = Parameters<typeof dueIn>[0]

// Asked at every step of a hand that drags, of lists that stay what they are: added up once a year and list.
const known = new WeakMap<Projects, Map<number, Amounts>>()

/** What these projects ask for together in one year. */
export function demandIn(projects: Projects, year: number): Amounts {
  const perYear = known.get(projects) ?? new Map<number, Amounts>()
  known.set(projects, perYear)
  const amounts = perYear.get(year) ?? dueIn(projects, year)
  perYear.set(year, amounts)
  return amounts
}
