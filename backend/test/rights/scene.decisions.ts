import { newId } from '../../src/platform/id.ts'
import type { TestInstallation } from '../installation.ts'

interface Who {
  id: string
  name: string
}
type Of = Record<string, string>

/** A decision on each project and an open condition of it, which its lead owns, by the project's id. */
export async function someDecisions(
  at: TestInstallation,
  clerk: Who,
  lead: Who,
  projects: { id: string; state: string }[],
): Promise<{ decisions: Of; conditions: Of }> {
  const [decisions, conditions]: [Of, Of] = [{}, {}]
  const reasons = { reasonAxis1: 'Motif', reasonAxis2: 'Motif', reasonAxis3: 'Motif' }
  const by = { recordedBy: clerk.id, recordedByLabel: clerk.name, recordedAt: at.now() }
  const made = projects.map(({ id: projectId, state }) => {
    const [decisionId, conditionId] = [newId(), newId()]
    decisions[projectId] = decisionId
    conditions[projectId] = conditionId
    const what = { type: 'defer', body: 'Gouvernement', decidedOn: '2026-11-01', fromState: state, toState: state }
    return {
      decision: { id: decisionId, projectId, number: 1, ...what, ...reasons, ...by },
      condition: {
        id: conditionId,
        decisionId,
        position: 0,
        text: 'Un rapport.',
        dueOn: '2027-01-31',
        ownerId: lead.id,
      },
    }
  })
  await at.db.transaction().execute(async (tx) => {
    await tx
      .insertInto('decision')
      .values(made.map(({ decision }) => decision))
      .execute()
    await tx
      .insertInto('decisionCondition')
      .values(made.map(({ condition }) => condition))
      .execute()
  })
  return { decisions, conditions }
}
