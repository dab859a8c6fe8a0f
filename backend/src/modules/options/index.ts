/**
 * Options own what a choice under an envelope rests on and what is kept of it: hand-set priorities, needs and exclusions, the
 * ranked list, the optimiser with its threads, saved options, the rankings of past days and the plans. They promise that every
 * figure follows from the value and the cost of the projects alone, and that an answer never claims more certainty than it has.
 * They do not decide: a decision is recorded in `decisions`.
 */
export { adoptedStart, isToReplan } from './adopted-start.queries.ts'
export { holdBasis } from './basis.queries.ts'
export { solvers } from './optimiser/solver-pool.ts'
export { keepPlan, planKept, planOn, plansKept, type PlanRow } from './plan.queries.ts'
export { judgePlan, optionToAdopt, replayed } from './plan.service.ts'
export { lookAtRanking } from './ranking-day.service.ts'
export { mayReadRanking } from './options.policy.ts'
export { shownSelection } from './selection.rules.ts'
