import { type Kysely, sql } from 'kysely'

/** The go-live of every project without reading all its milestones. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index milestone_go_live on milestone (project_id, position desc)
    include (original_on, approved_on, forecast_on, actual_on) where is_go_live`.execute(db)
}
