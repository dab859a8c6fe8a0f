import { type Kysely, sql } from 'kysely'

/** The credit of a row of the register: without this every row read all credits. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index credit_by_project on credit (project_id) include (amount)`.execute(db)
}
