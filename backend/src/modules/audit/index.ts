/**
 * Audit owns the append-only trail: who, what, old → new, when, why.
 * A record takes the transaction of its change: both are there, or neither.
 * It does not interpret: modules say what happened in words of their own.
 */
export { record, recordAll } from './audit.queries.ts'
export type { AuditEntry } from './audit.queries.ts'
