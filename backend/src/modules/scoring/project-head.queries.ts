import type { Db } from '@triaxe/db'

/** What an assessor has in sight while scoring; who may see it has been decided at the gate. */
export const projectHead = (db: Db, projectId: string) =>
  db
    .selectFrom('project')
    .select(['id', 'code', 'title', 'summary', 'state', 'legalObligation', 'legalBasis'])
    .where('id', '=', projectId)
    .executeTakeFirstOrThrow()
