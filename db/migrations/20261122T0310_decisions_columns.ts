import { type Kysely, sql } from 'kysely'

/** Names that keep their shape on the way to the code and back, and an index for the latest decisions of all projects. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const position of [1, 2, 3])
    await sql`
      alter table decision rename column ${sql.id(`reason_axis_${position}`)} to ${sql.id(`reason_axis${position}`)}`.execute(
      db,
    )
  await sql`create index decision_latest on decision (decided_on desc, id desc)`.execute(db)
  await sql`drop index decision_by_day`.execute(db)
  await sql`create index decision_by_day on decision (project_id, decided_on)`.execute(db)
}
