import { planFromTemplate } from '../../src/modules/planning/index.ts'
import type { TestInstallation } from '../installation.ts'

/** A plan for each project; gives one milestone of each, by the project's id. */
export async function planned(at: TestInstallation, projectIds: string[]): Promise<Record<string, string>> {
  for (const projectId of projectIds)
    await at.db.transaction().execute((tx) => planFromTemplate(tx, { projectId, template: 'hermes_classic' }))
  const rows = await at.db.selectFrom('milestone').select(['projectId', 'id']).where('key', '=', 'acceptance').execute()
  return Object.fromEntries(rows.map(({ projectId, id }) => [projectId, id]))
}
