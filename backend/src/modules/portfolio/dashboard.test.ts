import { budgetApi, type Dashboard, portfolioApi, targetsApi } from '@triaxe/shared-types'
import { beforeAll, describe, expect, it } from 'vitest'
import { aDepartment, aPerson } from '../../../test/builders.ts'
import { call, type CallOptions, done } from '../../../test/call.ts'
import { aBudgetYear, aCredit, aMilestone, aValue } from '../../../test/course.builders.ts'
import { decided } from '../../../test/decision.builders.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'
import { aReview, fullScores, submitted } from '../../../test/scoring.builders.ts'

const at = installation()
type Query = NonNullable<CallOptions<typeof portfolioApi.listProjects>['query']>

let clerk: { id: string }
let council: { id: string }
let own: { id: string }
const board = (as = clerk, since?: string): Promise<Dashboard> =>
  done(at, portfolioApi.dashboard, { as, query: since ? { since } : {} })
/** The rows that a figure of the dashboard opens. */
const rows = (query: Query, as = clerk) => done(at, portfolioApi.listProjects, { as, query: { limit: 200, ...query } })
const runningOnly = { state: ['approved' as const, 'in_progress' as const, 'on_hold' as const] }

/** With one assessor, that one's points stand. */
async function aScored(points: number, project: Parameters<typeof aProject>[1]) {
  const review = await aReview(at, { assessors: 1, project })
  await submitted(at, review.assessors[0]!, review.params, fullScores(review.grid, points))
  return review.project
}

beforeAll(async () => {
  clerk = await aPerson(at, { roles: ['chancellery'] })
  council = await aPerson(at, { roles: ['council'] })
  own = await aDepartment(at)
  await aScored(4, { department: own, title: 'Portail', sheet: { mainAxis: 2, estimatedCost: '400000.00' } })
  const dear = await aScored(3, {
    department: own,
    title: 'Archives',
    sheet: { mainAxis: 1, estimatedCost: '900000.50' },
  })
  await decided(at, clerk, dear, { type: 'approve', decidedOn: '2026-11-10', creditAmount: '900000.50' })
  await aMilestone(at, dear, {
    isGate: true,
    isGoLive: true,
    originalOn: '2026-06-01',
    approvedOn: '2026-06-01',
    forecastOn: '2026-11-01',
  })
  await aBudgetYear(at, dear, { year: 2026, plan: '900000.50', commitment: '100000.10', forecast: '950000.00' })
  const calm = await aProject(at, {
    state: 'in_progress',
    title: 'Calme',
    department: own,
    sheet: { mainAxis: 3, estimatedCost: '50000.00' },
  })
  await aCredit(at, calm, '50000.00')
  await aBudgetYear(at, calm, {
    year: 2027,
    plan: '50000.00',
    commitment: '20000.00',
    actual: '10000.00',
    forecast: '49000.00',
  })
  await aMilestone(at, calm, { isGoLive: true, originalOn: '2027-06-01', approvedOn: '2027-06-01' })
  const secret = await aProject(at, {
    state: 'on_hold',
    confidential: true,
    title: 'Secret',
    sheet: { estimatedCost: '70000.00' },
  })
  await aBudgetYear(at, secret, { year: 2026, plan: '70000.00', forecast: '70000.00' })
  await aProject(at, { state: 'draft', title: 'Brouillon', department: own })
  const refused = await aProject(at, { state: 'under_review', title: 'Refusé', department: own })
  await aValue(at, refused, 10_000_000)
  await decided(at, clerk, refused, { type: 'reject', decidedOn: '2026-07-01' })
})

describe('the dashboard', () => {
  it('is closed to nobody signed in, and refuses a day that is none', async () => {
    expect((await call(at, portfolioApi.dashboard, {})).status).toBe(401)
    expect((await call(at, portfolioApi.dashboard, { as: clerk, query: { since: 'soon' } })).status).toBe(400)
  })

  it('each figure equals the number of rows that it opens in the register', async () => {
    const figures = await board()
    const drafts = (await rows({ state: ['draft'] })).total
    expect(figures.projects).toBe((await rows({})).total - drafts)
    expect(figures.running).toBe((await rows(runningOnly)).total)
    expect(figures.awaited.total).toBe((await rows({ state: ['under_review'], scored: 'true' })).total)
    expect(figures.lateGates.total).toBe((await rows({ lateGate: 'true' })).total)
    expect(figures.creditsAtRisk.total).toBe((await rows({ creditAtRisk: 'true' })).total)
    expect(figures.slip.total).toBe((await rows({ late: 'true' })).total)
    expect(figures.changes.projects).toBe((await rows({ decidedSince: figures.since })).total)
    expect(figures).toMatchObject({
      projects: 5,
      running: 3,
      awaited: { total: 1 },
      lateGates: { total: 1, gates: 1 },
      creditsAtRisk: { total: 1, overrun: '49999.50' },
      slip: { total: 1, known: 2 },
    })
  })

  it('each axis equals the projects and the cost of its rows, to the centime', async () => {
    const { balance, runningCost } = await board()
    for (const { position, projects, cost } of balance) {
      const behind = await rows({ ...runningOnly, axis: [position === null ? 'none' : (String(position) as '1')] })
      expect([position, behind.total, behind.totalCost]).toEqual([position, projects, cost])
    }
    expect((await rows(runningOnly)).totalCost).toBe(runningCost)
  })

  it('each axis stands beside the share aimed at on that day, as soon as one is set', async () => {
    const before = await board()
    expect([before.target, ...before.balance.map(({ targetBp }) => targetBp)].every((one) => one === null)).toBe(true)
    const set = (validFrom: string, sharesBp: [number, number, number]) =>
      done(at, targetsApi.setTargetShares, {
        as: clerk,
        body: { validFrom, sharesBp, body: 'Gouvernement', reason: 'Législature' },
      })
    await set('2026-01-01', [3000, 4500, 2500])
    await set('2099-01-01', [10_000, 0, 0])
    const { target, balance } = await board()
    expect(target).toEqual({ validFrom: '2026-01-01', body: 'Gouvernement' })
    expect(balance.flatMap(({ position, targetBp }) => (position === null ? [] : [targetBp]))).toEqual([
      3000, 4500, 2500,
    ])
  })

  it('the years equal those of the budget', async () => {
    const { years } = await board()
    const budget = await done(at, budgetApi.budgetOverview, { as: clerk, query: { scope: 'decided' } })
    expect(
      years.map(({ year, plan, commitment, actual, forecast }) => [String(year), plan, commitment, actual, forecast]),
    ).toEqual(budget.years.map(({ key, figures: f }) => [key, f.plan, f.commitment, f.actual, f.forecast]))
    expect(years.find(({ year }) => year === 2026)).toMatchObject({ plan: '970000.50', credit: '950000.50' })
  })

  it('says what each axis brings to the value, apart from the declared axes', async () => {
    const { balance, valueAndCost } = await board()
    const values = balance.map(({ value }) => value)
    // One running project has a value: three points on every criterion.
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(300_000_000)
    expect(valueAndCost.items.map(({ title, value, cost }) => [title.fr, value, cost])).toEqual([
      ['Archives', 300_000_000, '900000.50'],
      ['Portail', 400_000_000, '400000.00'],
    ])
    expect(valueAndCost.total).toBe(2)
  })

  it('tells what changed since a day: decisions with their reasons, by kind', async () => {
    const recent = await board(clerk, '2026-11-01')
    expect(recent.changes).toMatchObject({ total: 1, projects: 1, byType: [{ type: 'approve', count: 1 }] })
    expect(recent.changes.items[0]).toMatchObject({
      type: 'approve',
      project: { title: { fr: 'Archives' } },
      reason: 'Modernise l’administration.',
    })
    expect((await board(clerk, '2026-06-30')).changes.total).toBe(2)
    expect((await board()).since).toBe('2026-08-24')
  })

  it('counts what was submitted from the first minute of that day on, in summer too', async () => {
    const submittedAt = new Date('2026-06-30T22:05:00Z') // five past midnight on the first of July
    const { id } = await aProject(at, { state: 'submitted' })
    await at.db
      .transaction()
      .execute((tx) =>
        tx.updateTable('project').set({ submittedAt, updatedAt: at.now() }).where('id', '=', id).execute(),
      )
    const since = async (day: string) => (await board(clerk, day)).changes.submitted
    expect((await since('2026-07-01')) - (await since('2026-07-02'))).toBe(1)
    await at.db.transaction().execute((tx) => tx.deleteFrom('project').where('id', '=', id).execute())
  })

  it('shows late gates and credits at risk row by row', async () => {
    const { lateGates, creditsAtRisk, slip, awaited } = await board()
    expect(lateGates.items[0]).toMatchObject({
      dueOn: '2026-11-01',
      daysLate: 21,
      project: { title: { fr: 'Archives' } },
    })
    expect(creditsAtRisk.items[0]).toMatchObject({ credit: '900000.50', forecast: '950000.00', overrun: '49999.50' })
    expect(slip.items.map(({ days }) => days)).toEqual([153, 0])
    expect(awaited.items[0]).toMatchObject({ title: { fr: 'Portail' }, value: 400_000_000 })
  })

  it('counts nothing that the reader may not know of', async () => {
    expect((await board(council)).running).toBe(3)
    const outsider = await aPerson(at)
    const seen = await board(outsider)
    expect(seen.running).toBe(2)
    expect(seen.running).toBe((await rows(runningOnly, outsider)).total)
    expect(seen.years.find(({ year }) => year === 2026)?.plan).toBe('900000.50')
    expect(JSON.stringify(seen)).not.toContain('Secret')
    expect(JSON.stringify(await board(await aPerson(at, { roles: ['registrar'], department: own })))).not.toContain(
      'Brouillon',
    )
  })

  it('tells of no change since a day after which nothing was decided', async () => {
    const quiet = await board(clerk, '2026-11-22')
    expect(quiet.changes).toMatchObject({ total: 0, projects: 0, byType: [], items: [] })
  })
})
