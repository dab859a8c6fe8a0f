import { type BudgetGroup, budgetApi, sumOfFigures } from '@triaxe/shared-types'
import readXlsxFile from 'read-excel-file/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { aBudget, aCredit, aLine } from '../../../test/budget.builders.ts'
import { aDepartment, aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'

const at = installation()
let reader: { id: string }
let school: { id: string }
let health: { id: string }

/** Two departments, three counted projects, a draft, a rejected and a confidential one. */
beforeAll(async () => {
  reader = await aPerson(at)
  school = await aDepartment(at, { name: 'Formation' })
  health = await aDepartment(at, { name: 'Santé' })
  const portal = await aProject(at, {
    department: school,
    state: 'approved',
    sheet: { mainAxis: 2, natures: ['it', 'legislation'] },
  })
  const files = await aProject(at, { department: school, state: 'submitted', sheet: { mainAxis: 1, natures: ['it'] } })
  const clinic = await aProject(at, { department: health, state: 'deferred', sheet: { mainAxis: null, natures: [] } })
  await at.db
    .transaction()
    .execute((tx) => tx.updateTable('project').set({ takenOver: true }).where('id', '=', portal.id).execute())
  await aBudget(at, portal, [
    aLine({ plan: '1000.10', actual: '999.99', year: 2026 }),
    aLine({ plan: '200.05', accountType: 'operating', category: 'operation', year: 2027, label: '=SOMME(A1)' }),
  ])
  await aBudget(at, files, [aLine({ plan: '0.85', planPosts: 50, year: 2027 })])
  await aBudget(at, clinic, [aLine({ plan: '99.00', commitment: '7.01', year: 2027 })])
  await aCredit(at, portal.id, '1500.00')
  for (const state of ['draft', 'rejected'] as const) {
    const project = await aProject(at, { department: school })
    await aBudget(at, project, [aLine({ plan: '5000.00' })])
    await at.db
      .transaction()
      .execute((tx) => tx.updateTable('project').set({ state }).where('id', '=', project.id).execute())
  }
  const secret = await aProject(at, { department: health, state: 'submitted', confidential: true })
  await aBudget(at, secret, [aLine({ plan: '70000.00' })])
})

const overview = (query = {}) => done(at, budgetApi.budgetOverview, { as: reader, query })
const lines = (query = {}) => done(at, budgetApi.budgetLines, { as: reader, query })
const plans = (groups: BudgetGroup[]) => Object.fromEntries(groups.map(({ key, figures }) => [key, figures.plan]))

describe('the budget of the portfolio', () => {
  it('is open to everyone signed in', async () => {
    expect((await call(at, budgetApi.budgetOverview, {})).status).toBe(401)
    expect((await call(at, budgetApi.budgetOverview, { as: reader, query: { year: 1800 } })).status).toBe(400)
    expect((await call(at, budgetApi.budgetOverview, { as: reader })).status).toBe(200)
    expect((await call(at, budgetApi.budgetLines, {})).status).toBe(401)
    expect((await call(at, budgetApi.budgetLines, { as: reader, query: { cursor: 'nonsense' } })).status).toBe(400)
    expect((await call(at, budgetApi.exportBudgetLines, { query: { format: 'csv' } })).status).toBe(401)
  })

  it('leaves out drafts, rejected projects and what the reader may not know', async () => {
    const { total, credit } = await overview()
    expect(total).toMatchObject({ plan: '1300.00', actual: '999.99', commitment: '7.01', planPosts: 50 })
    expect(credit).toBe('1500.00')
    const chancellery = await aPerson(at, { roles: ['chancellery'] })
    const whole = await done(at, budgetApi.budgetOverview, { as: chancellery })
    expect(whole.total.plan).toBe('71300.00')
  })

  it('adds up by department, axis, year and account; by nature a project counts in each of its natures', async () => {
    const { departments, axes, natures, years, accountTypes } = await overview()
    expect(plans(departments)).toEqual({ [school.id]: '1201.00', [health.id]: '99.00' })
    expect(plans(axes)).toEqual({ 1: '0.85', 2: '1200.15', none: '99.00' })
    expect(plans(years)).toEqual({ 2026: '1000.10', 2027: '299.90' })
    expect(plans(accountTypes)).toEqual({ investment: '1099.95', operating: '200.05' })
    expect(plans(natures)).toEqual({ it: '1201.00', legislation: '1200.15', none: '99.00' })
    expect(departments.find(({ key }) => key === school.id)?.credit).toBe('1500.00')
  })

  it('tells decided from requested', async () => {
    expect((await overview({ scope: 'decided' })).total.plan).toBe('1200.15')
    expect((await overview({ scope: 'requested' })).total.plan).toBe('99.85')
  })

  it('opens for each total the lines behind it, and they add up to it to the centime', async () => {
    const { departments, axes, natures, years, accountTypes } = await overview()
    const groups = { departmentId: departments, axis: axes, nature: natures, year: years, accountType: accountTypes }
    for (const [filter, parts] of Object.entries(groups))
      for (const { key, figures } of parts) {
        const behind = await lines({ [filter]: key })
        expect(behind.sum).toEqual(figures)
        expect(sumOfFigures(behind.items)).toEqual(figures)
        expect(behind.total).toBe(behind.items.length)
      }
  })

  it('narrows totals and lines by the same words', async () => {
    const query = { departmentId: school.id, nature: 'legislation', year: 2027, accountType: 'operating' } as const
    expect((await overview(query)).total.plan).toBe('200.05')
    expect((await lines({ ...query, category: 'operation' })).sum.plan).toBe('200.05')
    expect((await lines({ ...query, category: 'software' })).sum.plan).toBe('0.00')
  })

  it('pages through the lines without losing or repeating one', async () => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await lines({ limit: 1, ...(cursor ? { cursor } : {}) })
      expect(page).toMatchObject({ total: 4, sum: { plan: '1300.00' } })
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect(new Set(seen).size).toBe(4)
  })

  it('is exported as CSV and XLSX with the same lines, formulas made harmless', async () => {
    const query = { departmentId: school.id }
    const csv = (
      await done(at, budgetApi.exportBudgetLines, {
        as: reader,
        query: { ...query, format: 'csv' },
        headers: { 'accept-language': 'fr' },
      })
    ).toString('utf8')
    expect(csv.split('\r\n')[0]).toContain('Numéro;Projet;Département;Année;Compte')
    expect(csv).toContain("'=SOMME(A1)")
    expect(csv).toContain(';1000.10;0.00;999.99;')
    const xlsx = await done(at, budgetApi.exportBudgetLines, { as: reader, query: { ...query, format: 'xlsx' } })
    const [sheet] = await readXlsxFile(xlsx)
    const rows = sheet!.data
    expect(rows).toHaveLength(4)
    expect(rows.slice(1).reduce((sum, row) => sum + Math.round(Number(row[7]) * 100), 0)).toBe(120_100)
  })

  it('is exported whole, however many lines there are, in the order of the screen', async () => {
    const department = await aDepartment(at)
    for (let count = 0; count < 2; count++)
      await aBudget(at, await aProject(at, { department, state: 'submitted' }), [aLine({ plan: '1.05' })])
    await at.pool.query(
      `insert into budget_line select (jsonb_populate_record(l, jsonb_build_object(
         'id', gen_random_uuid(), 'position', n, 'year', 2026 + n % 5, 'label', 'L' || n))).*
       from budget_line l join project p on p.id = l.project_id, generate_series(1, 2099) n
       where p.lead_department_id = $1`,
      [department.id],
    )
    const query = { departmentId: department.id, format: 'csv' } as const
    const csv = (await done(at, budgetApi.exportBudgetLines, { as: reader, query })).toString('utf8')
    const rows = csv.trimEnd().split('\r\n').slice(1)
    expect([rows.length, new Set(rows).size]).toEqual([4_200, 4_200])
    const codes = rows.map((row) => row.split(';')[0] ?? '')
    expect(codes).toEqual(codes.toSorted((a, b) => a.localeCompare(b)))
    expect((await lines({ departmentId: department.id })).sum.plan).toBe('4410.00')
  })
})
