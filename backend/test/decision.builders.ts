import { decisionsApi, type NewDecision, type BodyInput } from '@triaxe/shared-types'
import { done } from './call.ts'
import type { TestInstallation } from './installation.ts'

type Given = BodyInput<typeof decisionsApi.recordDecision>

/** Everything that a decision needs, with three reasons. */
export const aNewDecision = (given: Partial<Given> & Pick<NewDecision, 'type'>): Given => ({
  body: 'Gouvernement',
  decidedOn: '2026-11-20',
  reasons: { 1: 'Modernise l’administration.', 2: 'Simplifie pour la population.', 3: 'Partagé avec les communes.' },
  ...given,
})

/** Records a decision on the project as it stands. */
export async function decided(
  at: TestInstallation,
  as: { id: string },
  project: { id: string },
  given: Partial<Given> & Pick<NewDecision, 'type'>,
) {
  const params = { projectId: project.id }
  const { version } = await done(at, decisionsApi.listDecisions, { as, params })
  return done(at, decisionsApi.recordDecision, { as, params, version, body: aNewDecision(given) })
}
