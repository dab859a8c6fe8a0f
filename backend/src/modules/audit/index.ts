/**
 * Audit owns the append-only trail: who, what, old → new, when, why, and the chain of hashes that seals it.
 * A record takes the transaction of its change: both are there, or neither. Sealing and verifying are for jobs and commands.
 * It does not interpret: modules say what happened in words of their own.
 */
export { record, recordAll } from './audit.queries.ts'
export { sealHistory, sealRecent } from './seal.service.ts'
export { holdsBlock, verification } from './verify.service.ts'
