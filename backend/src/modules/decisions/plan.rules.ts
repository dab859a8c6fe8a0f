import type { OptionProject, PriorityPlan } from '@triaxe/shared-types'

/** What the plan changes of a project; null: it is decided alike already, or it waits as before. */
export function stepOf({ state, isIn, departure }: Pick<OptionProject, 'state' | 'isIn' | 'departure'>) {
  if (isIn) return state === 'approved' ? null : 'approve'
  if (state === 'approved') return 'defer'
  return departure !== null && state === 'under_review' ? 'defer' : null
}

/** *Proven* only once the second solver has confirmed what the first has searched to its end. */
export const proofOf = ({ proof, judgement }: Pick<PriorityPlan, 'proof' | 'judgement'>): PriorityPlan['proof'] =>
  proof === 'one_solver' && judgement === 'confirmed' ? 'proven' : proof
