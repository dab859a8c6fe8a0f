import type { Tx } from '@triaxe/db'
import { newId } from '../../platform/id.ts'
import { countSave, putCredit } from './budget.queries.ts'

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
