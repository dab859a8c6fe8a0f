import { randomBytes } from 'node:crypto'
import { openDb } from '@triaxe/db'
import pg from 'pg'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { ofDatabase, templateName } from '../../test/global.ts'
import { firstStart } from '../first-start.ts'
import { demoProjects } from './canton/index.ts'
import { demonstration } from './index.ts'

type Opened = ReturnType<typeof openDb>

const silent = pino({ level: 'silent' })
const name = () => `demo_${randomBytes(6).toString('hex')}`

async function asOwner(statement: string): Promise<void> {
  const owner = new pg.Client({ connectionString: inject('ownerUrl') })
  await owner.connect()
  await owner.query(statement)
  await owner.end()
}

async function played(database: string, now: string): Promise<Opened> {
  await asOwner(`create database ${database} template ${templateName}`)
  const opened = openDb(ofDatabase(inject('appUrl'), database), () => {})
  await firstStart(opened.db, demonstration, new Date(now), silent)
  return opened
}

describe('the demonstration canton', () => {
  const database = name()
  let opened: Opened
  const count = async (table: 'project' | 'decision' | 'person' | 'department' | 'demoPerson') =>
    (
      await opened.db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as('rows'))
        .executeTakeFirstOrThrow()
    ).rows

  beforeAll(async () => void (opened = await played(database, '2026-11-22T09:00:00Z')))
  afterAll(async () => {
    await opened.close()
    await asOwner(`drop database ${database} with (force)`)
  })

  it('has about forty projects in every state, five departments beside the chancellery and about forty persons', async () => {
    expect(await count('project')).toBe(demoProjects.length)
    expect(await count('department')).toBe(6)
    expect(await count('person')).toBeGreaterThanOrEqual(40)
    const states = await opened.db.selectFrom('project').select('state').distinct().execute()
    expect(states).toHaveLength(10)
  })

  it('offers one person per role', async () => {
    const offered = await opened.db.selectFrom('demoPerson').select('role').execute()
    expect(new Set(offered.map(({ role }) => role)).size).toBe(offered.length)
    expect(offered.map(({ role }) => role)).toEqual(
      expect.arrayContaining([
        'chancellery',
        'assessor',
        'department_head',
        'registrar',
        'project_lead',
        'finance',
        'council',
        'auditor',
        'administrator',
      ]),
    )
  })

  it('has a decision with its three reasons behind every project that was decided', async () => {
    const undecided = await opened.db
      .selectFrom('project')
      .where('state', 'not in', ['draft', 'submitted', 'under_review'])
      .where((eb) =>
        eb.not(
          eb.exists(eb.selectFrom('decision').select('decision.id').whereRef('decision.projectId', '=', 'project.id')),
        ),
      )
      .select('code')
      .execute()
    expect(undecided).toEqual([])
  })

  it('plans for every project exactly what it costs, to the centime', async () => {
    const wrong = await opened.db
      .selectFrom('budgetLine')
      .innerJoin('project', 'project.id', 'budgetLine.projectId')
      .groupBy(['project.code', 'project.estimatedCost'])
      .having((eb) => eb(eb.fn.sum('budgetLine.plan'), '!=', eb.ref('project.estimatedCost')))
      .select('project.code')
      .execute()
    expect(wrong).toEqual([])
  })

  it('has nothing happen in the future, and its history in the order of its days', async () => {
    const { last } = await opened.db
      .selectFrom('auditEvent')
      .select((eb) => eb.fn.max('at').as('last'))
      .executeTakeFirstOrThrow()
    expect(last.getTime()).toBeLessThanOrEqual(new Date('2026-11-22T18:00:00Z').getTime())
    const future = await opened.db.selectFrom('milestone').select('id').where('actualOn', '>', '2026-11-22').execute()
    expect(future).toEqual([])
  })

  it('is the same canton with the same ids whenever it is played, moved to that day', async () => {
    const later = name()
    const again = await played(later, '2028-02-29T09:00:00Z')
    const projects = (of: Opened) => of.db.selectFrom('project').select(['id', 'state']).orderBy('id').execute()
    expect(await projects(again)).toEqual(await projects(opened))
    const { last } = await again.db
      .selectFrom('auditEvent')
      .select((eb) => eb.fn.max('at').as('last'))
      .executeTakeFirstOrThrow()
    expect(last.toISOString().slice(0, 7)).toBe('2028-02')
    await again.close()
    await asOwner(`drop database ${later} with (force)`)
  })
})
