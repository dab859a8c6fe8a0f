import type { Tx } from '@triaxe/db'

/** Reference data of every installation: the strategy's three axes with their criteria and anchors. */
export async function seedReference(_tx: Tx, _now: Date): Promise<void> {}
