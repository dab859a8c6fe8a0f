import { arbitrationApi, plansApi, portfolioOptionsApi, simulationApi, strategyApi } from '@triaxe/shared-types'
import { seenOf } from '@triaxe/shared-types/options-simulation.rules'
import pg from 'pg'
import { beforeEach, describe, expect, it } from 'vitest'
import { aCandidate } from '../../../test/arbitration.builders.ts'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aReview, fullScores, submitted } from '../../../test/scoring.builders.ts'
import { untilWaiting } from '../../../test/waiting.ts'

const at = installation()
type Names = 'strong' | 'fair' | 'weak'
const made = {} as Record<Names | 'clerk', { id: string }>
let count = 0

beforeEach(async () => {
  await at.db.transaction().execute((tx) => tx.updateTable('project').set({ state: 'rejected' }).execute())
  made.clerk = await aPerson(at, { roles: ['chancellery'] })
  const costing = (points: number) => aCandidate(at, { points, years: [{ year: 2027, plan: '100.00' }] })
  Object.assign(made, { strong: await costing(5), fair: await costing(4), weak: await costing(2) })
})

const anOption = () =>
  done(at, portfolioOptionsApi.savePortfolioOption, {
    as: made.clerk,
    body: { name: `Variante ${++count}`, settings: { envelopes: [{ year: 2027, total: '200.00' }] } },
  })
const adopting = ({ id, version }: { id: string; version: number }) =>
  call(at, plansApi.adoptPlan, {
    as: made.clerk,
    version,
    body: {
      optionId: id,
      body: 'Gouvernement',
      decidedOn: '2026-11-20',
      reasons: { 1: 'Modernise.', 2: 'Simplifie.', 3: 'Partage.' },
    },
  })

/** Holds a table while the first and then the second comes and has to wait; then lets both go on. */
async function oneAfterTheOther<A, B>(table: 'plan' | 'need', first: () => Promise<A>, second: () => Promise<B>) {
  const holder = new pg.Client({ connectionString: at.ownerUrl })
  await holder.connect()
  try {
    await holder.query('begin')
    await holder.query(`lock table ${table} in share row exclusive mode`)
    const one = first()
    await untilWaiting(at, 1)
    const other = second()
    await untilWaiting(at, 2)
    await holder.query('commit')
    return [await one, await other] as const
  } finally {
    await holder.end()
  }
}

/** The adoption is held after it has found nothing changed and before it commits; the change comes just then. */
async function meanwhile<T>(change: () => Promise<T>): Promise<{ adopted: number; changed: T }> {
  const option = await anOption()
  const [{ status: adopted }, changed] = await oneAfterTheOther('plan', () => adopting(option), change)
  return { adopted, changed }
}

describe('while a plan is being adopted, what it is computed from waits:', () => {
  it('a priority set by hand', async () => {
    const { adopted, changed } = await meanwhile(() =>
      call(at, arbitrationApi.setByHand, {
        as: made.clerk,
        params: { projectId: made.weak.id },
        body: { must: 'in', reason: 'Engagement' },
      }),
    )
    expect([adopted, changed.status]).toEqual([201, 200])
  })

  it('a need', async () => {
    const body = { projectId: made.strong.id, needsId: made.weak.id }
    const { adopted, changed } = await meanwhile(() => call(at, arbitrationApi.addNeed, { as: made.clerk, body }))
    expect([adopted, changed.status]).toEqual([201, 201])
  })

  it('an exclusion', async () => {
    const body = { projectIds: [made.strong.id, made.fair.id] }
    const { adopted, changed } = await meanwhile(() => call(at, arbitrationApi.addExclusion, { as: made.clerk, body }))
    expect([adopted, changed.status]).toEqual([201, 201])
  })

  it('a project that becomes a candidate by its last scores', async () => {
    const { assessors, params, grid } = await aReview(at, { assessors: 1 })
    const { adopted } = await meanwhile(() => submitted(at, assessors[0]!, params, fullScores(grid, 5)))
    expect(adopted).toBe(201)
    const { candidates } = await done(at, arbitrationApi.getArbitration, { as: made.clerk })
    expect(candidates.map(({ projectId }) => projectId)).toContain(params.projectId)
  })

  it('a ranking that is kept, which then shows what the plan has decided', async () => {
    const { adopted, changed } = await meanwhile(() => call(at, simulationApi.keepRanking, { as: made.clerk }))
    expect([adopted, changed.status]).toEqual([201, 201])
    const { id } = changed.body
    const { ranked } = await done(at, simulationApi.replayRanking, { as: made.clerk, params: { id }, query: {} })
    expect(ranked.map(({ state }) => state)).toEqual(['approved', 'approved', 'under_review'])
  })

  it('a new framework, which then goes by what the plan has decided', async () => {
    const { framework } = await done(at, strategyApi.draftFramework, { as: made.clerk })
    const params = { id: framework.id }
    const seen = seenOf(await done(at, simulationApi.simulate, { as: made.clerk, params }))
    const { adopted, changed } = await meanwhile(() =>
      call(at, simulationApi.adoptFramework, {
        as: made.clerk,
        params,
        version: framework.version,
        body: { adoptedOn: '2026-11-22', adoptedBy: 'Gouvernement', reason: 'Législature', seen },
      }),
    )
    expect([adopted, changed.status]).toEqual([201, 201])
  })
})

describe('what changed just before an adoption is seen by it:', () => {
  it('a need that commits while the adoption waits has it refused, by name', async () => {
    const option = await anOption()
    const body = { projectId: made.strong.id, needsId: made.weak.id }
    const adding = () => call(at, arbitrationApi.addNeed, { as: made.clerk, body })
    const [need, plan] = await oneAfterTheOther('need', adding, () => adopting(option))
    expect(need.status).toBe(201)
    expect([plan.status, plan.problem?.pointers?.map(({ pointer }) => pointer)]).toEqual([409, ['/needs']])
  })
})
