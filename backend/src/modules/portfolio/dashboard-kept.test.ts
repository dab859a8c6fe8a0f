import { budgetApi, type Dashboard, planningApi, portfolioApi, projectsApi } from '@triaxe/shared-types'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPerson } from '../../../test/builders.ts'
import { done } from '../../../test/call.ts'
import { decided } from '../../../test/decision.builders.ts'
import { installation } from '../../../test/installation.ts'
import { aReview, fullScores, submitted } from '../../../test/scoring.builders.ts'

const at = installation()
type Review = Awaited<ReturnType<typeof aReview>>
let review: Review
let lead: { id: string }
let reader: { id: string }
beforeAll(async () => {
  review = await aReview(at, { assessors: 1 })
  lead = review.project.leads[0]!
  reader = await aPerson(at, { roles: ['council'] })
})

const board = (as = reader): Promise<Dashboard> => done(at, portfolioApi.dashboard, { as, query: {} })
const forget = () => at.db.transaction().execute((tx) => tx.deleteFrom('dashboardKept').execute())
const params = () => ({ projectId: review.project.id })

/** One after the other, as a project lives: each through its door. */
const changes: Record<string, () => Promise<unknown>> = {
  'an evaluation is concluded': () => submitted(at, review.assessors[0]!, review.params, fullScores(review.grid, 4)),
  'a plan is chosen': async () => {
    const { version } = await done(at, planningApi.getPlan, { as: lead, params: params() })
    return done(at, planningApi.chooseTemplate, {
      as: lead,
      params: params(),
      version,
      body: { template: 'organisation' },
    })
  },
  'a budget is saved': () => saveBudget('120000.00'),
  'a decision is recorded': () =>
    decided(at, review.chancellery, review.project, { type: 'approve', creditAmount: '100000' }),
  'a forecast passes the credit': () => saveBudget('150000.00'),
  'a project is started': async () => {
    const { version } = await done(at, projectsApi.getProject, { as: lead, params: params() })
    return done(at, projectsApi.moveProject, { as: lead, params: params(), version, body: { action: 'start' } })
  },
  'a milestone is dated': async () => {
    const plan = await done(at, planningApi.getPlan, { as: lead, params: params() })
    const { id, name, phaseKey, level } = plan.milestones.find(({ isGate }) => isGate)!
    const body = { name, phaseKey, level, forecastOn: '2026-11-01', actualOn: null, note: '' }
    return done(at, planningApi.changeMilestone, { as: lead, params: { ...params(), id }, version: plan.version, body })
  },
  'a day passes': () => Promise.resolve(at.setNow('2026-11-23T09:00:00Z')),
}

async function saveBudget(forecast: string) {
  const { version, lines } = await done(at, budgetApi.getBudget, { as: lead, params: params() })
  const figures = {
    plan: '120000.00',
    commitment: '0.00',
    actual: '0.00',
    planPosts: 0,
    actualPosts: 0,
    forecastPosts: 0,
  }
  const line = { year: 2027, accountType: 'investment' as const, category: 'software' as const, label: '', ...figures }
  const body = { lines: [{ id: lines[0]?.id ?? null, ...line, forecast }] }
  return done(at, budgetApi.saveBudget, { as: lead, params: params(), version, body })
}

describe('the figures that were kept', () => {
  it('are those computed anew, whatever has changed since', async () => {
    const seen: string[] = []
    for (const [name, change] of Object.entries(changes)) {
      await board()
      await change()
      const shown = await board()
      await forget()
      expect([name, shown]).toEqual([name, await board()])
      seen.push(JSON.stringify(shown))
    }
    // Each change shows: the comparison above compared something. A plan without dates and the budget of what is not decided change no figure.
    expect(new Set(seen).size).toBeGreaterThanOrEqual(seen.length - 2)
  })

  it('are shown again without computing while nothing has changed', async () => {
    const first = await board()
    const kept = () => at.db.selectFrom('dashboardKept').select(['reader', 'keptAt', 'stamp']).execute()
    const before = await kept()
    expect(await board()).toEqual(first)
    expect(await kept()).toEqual(before)
  })

  it('are shared by those who see everything and by nobody else', async () => {
    await forget()
    const [clerk, auditor] = [review.chancellery, await aPerson(at, { roles: ['auditor'] })]
    expect(await board(clerk)).toEqual(await board(auditor))
    await board(await aPerson(at))
    const readers = await at.db.selectFrom('dashboardKept').select('reader').execute()
    expect(readers).toHaveLength(2)
    expect(readers.filter((row) => row.reader === 'whole')).toHaveLength(1)
  })

  it('are not kept for days that nobody looks back to', async () => {
    await forget()
    for (const since of ['0001-01-01', '1999-12-31', '9999-12-31', '2026-11-01'])
      await done(at, portfolioApi.dashboard, { as: reader, query: { since } })
    expect(await at.db.selectFrom('dashboardKept').select('since').execute()).toEqual([{ since: '2026-11-01' }])
  })
})
