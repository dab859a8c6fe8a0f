import { type Kysely, sql } from 'kysely'

/** What each axis brings to a value is kept beside it, so that the dashboard need not read every point of every project; it always adds up. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table evaluation add column contributions int8[]`.execute(db)
  await sql`
    update evaluation set contributions = array(
      select coalesce(sum(axis.weight_bp::int8 * criterion.weight_bp * consensus.points), 0)::int8
      from axis join criterion on criterion.axis_id = axis.id
      left join consensus on consensus.criterion_id = criterion.id and consensus.evaluation_id = evaluation.id
      where axis.framework_id = evaluation.framework_id group by axis.position order by axis.position)
    where value is not null`.execute(db)
  await sql`
    alter table evaluation
      add constraint evaluation_contributions_add_up check (
        (value is null and contributions is null)
        or (contributions is not null and cardinality(contributions) = 3 and value is not null
          and value = contributions[1] + contributions[2] + contributions[3]))`.execute(db)
}
