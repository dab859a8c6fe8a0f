import type { Db } from '@triaxe/db'
import type { Nature, ProjectState, RegisterColumn } from '@triaxe/shared-types'
import { type RawBuilder, sql } from 'kysely'
import { credit, creditShareBp, currentValue, nextMilestone, runsAtRisk, slipDays } from './project-facts.queries.ts'
import { matchingProjects, type Reader, type Sieve } from './register-filter.queries.ts'
import { isAfter, type Order, orderBy, type Place } from './register-order.queries.ts'

export interface Wanted {
  filter: Sieve
  order: Order
  columns: readonly RegisterColumn[]
  limit: number
  after: Place | null
}

const whole = (db: Db, reader: Reader, filter: Sieve) =>
  matchingProjects(db, reader, filter).select([
    sql<number>`count(*)`.as('total'),
    sql<string>`coalesce(sum(project.estimated_cost), 0.00)`.as('totalCost'),
  ])

function pageOf(db: Db, reader: Reader, { filter, order, limit, after }: Wanted) {
  const { keys } = order
  return matchingProjects(db, reader, filter)
    .$call((query) => (keys ? query.leftJoin(keysOf(keys), 'sorted.id', `project.${keys.by}`) : query))
    .$if(after !== null, (query) => query.where(isAfter(order, after as Place)))
    .select(['project.id', sql<string | null>`(${order.key})::text`.as('key')])
    .select(sql<number>`row_number() over (order by ${orderBy(order)})`.as('place'))
    .orderBy(sql`${orderBy(order)}`)
    .limit(limit)
}

const keysOf = ({ of }: NonNullable<Order['keys']>) =>
  (of as RawBuilder<{ id: string; key: unknown }>).as<'sorted'>(sql.ref('sorted'))

/**
 * One statement: the number and the cost of all that match, the ids of one page, and only for these what the columns need.
 * A page without rows still brings the totals, on a row without a project.
 */
export function registerRows(db: Db, reader: Reader, wanted: Wanted) {
  const has = (...columns: RegisterColumn[]) => columns.some((column) => wanted.columns.includes(column))
  return db
    .selectFrom(whole(db, reader, wanted.filter).as('whole'))
    .leftJoin(pageOf(db, reader, wanted).as('page'), (join) => join.onTrue())
    .leftJoin('project', 'project.id', 'page.id')
    .select(['whole.total', 'whole.totalCost', 'page.key', 'project.id', 'project.code', 'project.title'])
    .select([sql<ProjectState>`project.state`.as('state'), 'project.confidential'])
    .$if(has('department'), (query) =>
      query
        .leftJoin('department', 'department.id', 'project.leadDepartmentId')
        .select([
          'department.id as departmentId',
          'department.code as departmentCode',
          'department.name as departmentName',
        ]),
    )
    .$if(has('service'), (query) =>
      query.leftJoin('service', 'service.id', 'project.serviceId').select('service.name as service'),
    )
    .$if(has('natures'), (query) => query.select(sql<Nature[]>`project.natures`.as('natures')))
    .$if(has('mainAxis'), (query) => query.select('project.mainAxis'))
    .$if(has('value'), (query) => query.select(currentValue.as('value')))
    .$if(has('cost'), (query) => query.select('project.estimatedCost as cost'))
    .$if(has('posts'), (query) => query.select('project.estimatedPosts as posts'))
    .$if(has('credit'), (query) => query.select(credit.as('credit')))
    .$if(has('creditShare'), (query) =>
      query.select([creditShareBp.as('creditShareBp'), runsAtRisk.as('creditAtRisk')]),
    )
    .$if(has('nextMilestone'), (query) => query.select(nextMilestone.as('nextMilestone')))
    .$if(has('slip'), (query) => query.select(slipDays(reader.today).as('slipDays')))
    .$if(has('period'), (query) => query.select(['project.startsOn', 'project.endsOn', 'project.openEnded']))
    .$if(has('legalObligation'), (query) => query.select('project.legalObligation'))
    .$if(has('takenOver'), (query) => query.select('project.takenOver'))
    .$if(has('updated'), (query) => query.select('project.updatedAt'))
    .orderBy('page.place')
    .execute()
}

export type RegisterRecord = Awaited<ReturnType<typeof registerRows>>[number]
