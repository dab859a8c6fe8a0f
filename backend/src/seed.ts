import { referenceFramework, type Tx } from '@triaxe/db'
import { adoptFramework } from './modules/strategy/index.ts'
import { system } from './platform/context.ts'

/** Reference data of every installation: the strategy's three axes with their criteria and anchors. */
export async function seedReference(tx: Tx, now: Date): Promise<void> {
  await adoptFramework(tx, system, now, referenceFramework)
}
