/**
 * Options owns what orders the portfolio under scarcity: today the ranked list with the line at an envelope, read only.
 * It promises exact sums and a total order that is stated: value, then cost, then code; obligations stand outside the
 * ranking and inside the budget. It does not decide who is funded: that takes a decision with reasons.
 */
export { placeOf } from './ranking.queries.ts'
