/**
 * Budget owns the lines of a project (year × account type × category, in francs and posts), their kept totals
 * and its commitment credit. It promises that totals equal their lines to the centime, at any moment,
 * and that an approved plan stays. It does not decide: a credit is granted by a decision.
 */
export { grantCredit } from './credit.service.ts'
