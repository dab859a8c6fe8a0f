import { type Kysely, sql } from 'kysely'

/**
 * With the points of a score may stand the lowest and the highest that one could also defend; so may they with a consensus,
 * where none means the hull of what the assessors gave. What follows for the value is kept beside it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await intervals(db, 'score')
  await intervals(db, 'consensus')
  await sql`alter table evaluation add column value_low int8, add column value_high int8`.execute(db)
  await sql`
    update evaluation set (value_low, value_high) = (
      select coalesce(sum(axis.weight_bp::int8 * criterion.weight_bp * least(agreed.points, given.low)), evaluation.value)::int8,
        coalesce(sum(axis.weight_bp::int8 * criterion.weight_bp * greatest(agreed.points, given.high)), evaluation.value)::int8
      from consensus agreed
      join criterion on criterion.id = agreed.criterion_id
      join axis on axis.id = criterion.axis_id
      cross join lateral (
        select min(score.points) as low, max(score.points) as high
        from score join assessment sheet using (evaluation_id, person_id)
        where score.evaluation_id = agreed.evaluation_id and score.criterion_id = agreed.criterion_id
          and sheet.submitted_at is not null) given
      where agreed.evaluation_id = evaluation.id)
    where value is not null`.execute(db)
  await sql`
    alter table evaluation
      add constraint evaluation_interval_holds_value check (
        (value is null and value_low is null and value_high is null)
        or (value is not null and value_low is not null and value_high is not null
          and value_low between 0 and value and value_high between value and 500000000))`.execute(db)
}

const intervals = (db: Kysely<unknown>, table: 'score' | 'consensus') =>
  sql`
    alter table ${sql.ref(table)}
      add column low int2,
      add column high int2,
      add constraint ${sql.ref(`${table}_interval_holds_points`)} check (
        (low is null and high is null)
        or (points is not null and low is not null and high is not null
          and low between 0 and points and high between points and 5))`.execute(db)
