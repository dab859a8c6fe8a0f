/**
 * Scoring owns evaluations in rounds: who assesses, their points and notes, the consensus, and the department's own points.
 * It promises blindness (points leave the database only once every assigned assessor has submitted) and that the value is
 * exact, comes from consensus points alone, and is unknown until they are complete.
 * It does not rank and does not decide: that is for `options` and `decisions`.
 */
export { lockOpenProjects } from './carry-over.queries.ts'
export { carryOver } from './carry-over.service.ts'
export { doubtedScoresOf } from './doubted-scores.queries.ts'
export { footings, type Footing } from './points.queries.ts'
export { evaluationOf } from './standing.queries.ts'
export { type AxisValues, axisValuesOf, pointsOnAll } from './value.queries.ts'
