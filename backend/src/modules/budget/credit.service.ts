import type { Tx } from '@triaxe/db'
import type { BudgetLine } from '@triaxe/shared-types'
import { newId } from '../../platform/id.ts'
import { countSave, putCredit, replaceLines } from './budget.queries.ts'

interface Granted {
  projectId: string
  /** Francs as a decimal string, above zero. */
  amount: string
  authority: string
  decidedOn: string
  decisionId: string | null
}

/** The commitment credit that an approving decision grants; the caller has locked the project and records. */
export async function grantCredit(tx: Tx, granted: Granted): Promise<void> {
  await putCredit(tx, { id: newId(), ...granted })
  await countSave(tx, granted.projectId)
}

/** The lines of a project that comes with a budget, as an import or a demonstration does. The caller records. */
export async function putBudget(tx: Tx, projectId: string, lines: Omit<BudgetLine, 'id'>[]): Promise<void> {
  await replaceLines(
    tx,
    projectId,
    lines.map((line) => ({ id: newId(), ...line })),
  )
  await countSave(tx, projectId)
}
