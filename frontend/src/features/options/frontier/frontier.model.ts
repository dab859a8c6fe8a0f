import type { Frontier } from '@triaxe/shared-types/arbitration-optimum'
import type { Triple } from '@triaxe/shared-types/arbitration.rules'
import { toCents } from '@triaxe/shared-types/money.rules'
import { inPoints } from '../answer.model.ts'

export interface Step {
  envelopeCents: number
  costCents: number
  /** In points, where one project has at most 100. */
  value: number
  projectIds: string[]
  /** By more than the search could tell. */
  isOpen: boolean
}

export interface FrontierRows {
  steps: Step[]
  today: Step
  /** The best choice at today's envelope. */
  best: Step
}

type Point = Pick<Frontier['points'][number], 'envelope' | 'cost' | 'projectIds' | 'value'>

/** The frontier in figures one can draw. */
export function frontierRows({ points, today }: Frontier, weights: Triple): FrontierRows {
  const step = ({ envelope, cost, projectIds, value }: Point, isOpen: boolean): Step => ({
    envelopeCents: toCents(envelope),
    costCents: toCents(cost),
    value: inPoints(value ?? 0, weights),
    projectIds,
    isOpen,
  })
  return {
    steps: points.filter(({ value }) => value !== null).map((point) => step(point, point.proof === 'gap')),
    today: step(today, false),
    best: step(today.best, today.best.proof === 'gap'),
  }
}
