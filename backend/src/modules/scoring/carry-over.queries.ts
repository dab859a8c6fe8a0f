import type { Tx } from '@triaxe/db'
import { type Expression, sql } from 'kysely'
import { openStates } from './points.queries.ts'
import { agreedHigh, agreedLow } from './interval.queries.ts'
import { axisContributions } from './value.queries.ts'

/** Nobody scores, assigns or decides on them until this transaction ends; always in the same order. */
export const lockOpenProjects = (tx: Tx) =>
  tx
    .selectFrom('project')
    .where('state', 'in', openStates)
    .where('deletedAt', 'is', null)
    .select('id')
    .orderBy('id')
    .forUpdate()
    .execute()

export const currentRoundsToCarry = (tx: Tx, frameworkId: string) =>
  tx
    .selectFrom('evaluation')
    .innerJoin('project', 'project.id', 'evaluation.projectId')
    .where('evaluation.isCurrent', '=', true)
    .where('evaluation.frameworkId', '!=', frameworkId)
    .where('project.state', 'in', openStates)
    .where('project.deletedAt', 'is', null)
    .select(['evaluation.id', 'evaluation.projectId', 'evaluation.round', 'evaluation.value'])
    .orderBy('evaluation.projectId')
    .execute()

interface Carried {
  id: string
  projectId: string
  round: number
  frameworkId: string
  openedAt: Date
  carriedFrom: string
}

export async function insertCarried(tx: Tx, rounds: Carried[]): Promise<void> {
  await tx
    .updateTable('evaluation')
    .set({ isCurrent: false })
    .where(sql<boolean>`id = any(${rounds.map(({ carriedFrom }) => carriedFrom)}::uuid[])`)
    .execute()
  for (let at = 0; at < rounds.length; at += 1000)
    await tx
      .insertInto('evaluation')
      .values(rounds.slice(at, at + 1000).map((round) => ({ ...round, isCurrent: true })))
      .execute()
}

/** A sheet stays submitted where every criterion of the new framework has its points; else it is open again for the rest. */
export const carrySheets = (tx: Tx, frameworkId: string) =>
  sql`
    insert into assessment (evaluation_id, person_id, assigned_at, due_on, saved_at, submitted_at)
    select round.id, sheet.person_id, sheet.assigned_at, sheet.due_on, sheet.saved_at,
      case when not exists (
        select from criterion new join axis on axis.id = new.axis_id and axis.framework_id = round.framework_id
        where not exists (
          select from score join criterion old on old.id = score.criterion_id
          where score.evaluation_id = sheet.evaluation_id and score.person_id = sheet.person_id
            and old.lineage = new.lineage and score.points is not null)) then sheet.submitted_at end
    from assessment sheet join evaluation round on round.carried_from = sheet.evaluation_id
    where round.framework_id = ${frameworkId}`.execute(tx)

export const carryScores = (tx: Tx, frameworkId: string) =>
  sql`
    insert into score (evaluation_id, person_id, criterion_id, points, low, high, note)
    select round.id, given.person_id, new.id, given.points, given.low, given.high, given.note
    from score given
    join evaluation round on round.carried_from = given.evaluation_id
    join criterion old on old.id = given.criterion_id
    join criterion new on new.lineage = old.lineage
    join axis on axis.id = new.axis_id and axis.framework_id = round.framework_id
    where round.framework_id = ${frameworkId}`.execute(tx)

export const carryConsensus = (tx: Tx, frameworkId: string) =>
  sql`
    insert into consensus (evaluation_id, criterion_id, points, low, high, note, set_by, set_at)
    select round.id, new.id, given.points, given.low, given.high, given.note, given.set_by, given.set_at
    from consensus given
    join evaluation round on round.carried_from = given.evaluation_id
    join criterion old on old.id = given.criterion_id
    join criterion new on new.lineage = old.lineage
    join axis on axis.id = new.axis_id and axis.framework_id = round.framework_id
    where round.framework_id = ${frameworkId}`.execute(tx)

/** The department's own points, from the framework that is superseded. */
export const carryOwnScores = (tx: Tx, frameworkId: string, from: string) =>
  sql`
    insert into own_score (project_id, criterion_id, points, note)
    select given.project_id, new.id, given.points, given.note
    from own_score given
    join project on project.id = given.project_id and project.state = any(${[...openStates]}::text[])
    join criterion old on old.id = given.criterion_id
    join axis superseded on superseded.id = old.axis_id and superseded.framework_id = ${from}
    join criterion new on new.lineage = old.lineage
    join axis on axis.id = new.axis_id and axis.framework_id = ${frameworkId}`.execute(tx)

const weighed = (points: Expression<number>) =>
  sql<number | null>`sum(axis.weight_bp::int8 * criterion.weight_bp * ${points})::int8`

/** The value of each carried round whose sheets are all in and whose every criterion has its consensus. */
export async function concludeCarried(tx: Tx, frameworkId: string, concludedAt: Date): Promise<void> {
  const parts = axisContributions(tx)
    .select([weighed(agreedLow).as('low'), weighed(agreedHigh).as('high')])
    .where('evaluation.frameworkId', '=', frameworkId)
    .where('evaluation.carriedFrom', 'is not', null)
    .where('evaluation.isCurrent', '=', true)
  await sql`
    update evaluation set value = known.value, value_low = known.low, value_high = known.high,
      contributions = known.contributions, concluded_at = ${concludedAt}
    from (
      select part.evaluation_id, sum(part.value)::int8 as value, sum(part.low)::int8 as low, sum(part.high)::int8 as high,
        array_agg(part.value order by part.position) as contributions
      from ${parts.as('part')} group by part.evaluation_id having count(part.value) = count(*)) known
    where evaluation.id = known.evaluation_id
      and exists (select from assessment a where a.evaluation_id = evaluation.id)
      and not exists (select from assessment a where a.evaluation_id = evaluation.id and a.submitted_at is null)`.execute(
    tx,
  )
}

export const valuesOf = (tx: Tx, ids: string[]) =>
  tx
    .selectFrom('evaluation')
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .select(['id', 'value'])
    .execute()
