import type { HomeSection } from '@triaxe/shared-types/portfolio-home'
import { paths } from '../../../lib/paths.ts'

/** The register with the very filter the figure was counted with. */
export const addressOf = ({ filter }: HomeSection): string =>
  `${paths.projects}?${new URLSearchParams(filter).toString()}`

export const shown = (sections: HomeSection[]): HomeSection[] => sections.filter(({ total }) => total > 0)

/** What most needs to be known of a row, by the part it stands in. */
export const aspects: Record<HomeSection['key'], readonly Aspect[]> = {
  draftsToFinish: ['open'],
  toReplan: ['start'],
  toBudget: ['cost', 'next'],
  toTakeUp: ['cost'],
  toRescore: ['cost'],
  toDecide: ['value', 'cost'],
  lateGates: ['overdue'],
  creditsAtRisk: ['credit'],
  reviewsDue: ['review', 'slip'],
  gatesAhead: ['next'],
  underReview: ['value', 'review'],
  running: ['next', 'slip'],
  myProjects: ['next', 'slip'],
}
export type Aspect = 'open' | 'start' | 'overdue' | 'value' | 'cost' | 'credit' | 'next' | 'review' | 'slip'
