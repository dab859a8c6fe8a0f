import type { Tx } from '@triaxe/db'
import { nextNumber } from '../../platform/counter.queries.ts'

/**
 * Whoever changes what every plan is computed from, or adopts one, does it one at a time: the row stays locked until the change
 * commits. It comes before any lock on a project, so that no two wait for each other. What stands on a project (points, money,
 * state) is held by the project's own lock, which an adoption takes on all that are open.
 */
export const holdBasis = (tx: Tx) => nextNumber(tx, 'arbitration_basis', 0)
