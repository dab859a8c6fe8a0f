import { runningStates } from '@triaxe/shared-types/portfolio.rules'
import { paths } from '../../lib/paths.ts'

const register = (words: Record<string, string>) => `${paths.projects}?${new URLSearchParams(words).toString()}`
const running = runningStates.join(',')

/** Where the rows behind a figure stand: the register, or the budget, with the same filter. */
export const rowsBehind = {
  running: () => register({ state: running }),
  awaited: () => register({ state: 'under_review', scored: 'true', order: '-value' }),
  lateGates: () => register({ lateGate: 'true', order: 'nextMilestone' }),
  creditsAtRisk: () => register({ creditAtRisk: 'true', order: '-creditShare' }),
  late: () => register({ late: 'true', order: '-slip' }),
  axis: (position: number | null) => register({ state: running, axis: position === null ? 'none' : String(position) }),
  decidedSince: (day: string) => register({ decidedSince: day }),
  inState: (...states: string[]) => register({ state: states.join(',') }),
  gatesUntil: (day: string) => register({ gateUntil: day, order: 'nextMilestone' }),
  reviewsUntil: (day: string) => register({ reviewUntil: day }),
  ofDepartment: (departmentId: string) => register({ department: departmentId }),
  mine: () => register({ mine: 'true' }),
  budget: () => `${paths.budget}?scope=decided`,
}
