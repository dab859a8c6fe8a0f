import { optionsApi, scoringApi } from '@triaxe/shared-types'
import { describe, expect, it } from 'vitest'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'
import { aReview, fullScores, submitted } from '../../../test/scoring.builders.ts'

const at = installation()

async function scored(points: number, sheet: Parameters<typeof aProject>[1]) {
  const { assessors, project, params, grid } = await aReview(at, { assessors: 1, ...(sheet ? { project: sheet } : {}) })
  await submitted(at, assessors[0]!, params, fullScores(grid, points))
  return project
}

const planned = (projectId: string, year: number, plan: string) =>
  at.db.transaction().execute((tx) =>
    tx
      .insertInto('budgetTotal')
      .values({
        projectId,
        year,
        accountType: 'investment',
        plan,
        commitment: 0,
        actual: 0,
        forecast: 0,
        planPosts: 0,
        actualPosts: 0,
        forecastPosts: 0,
      })
      .execute(),
  )

describe('the ranked list', () => {
  it('shows candidates by value with exact contributions, cumulative cost and the line, and what is incomplete apart', async () => {
    const clerk = await aPerson(at, { roles: ['chancellery'] })
    const high = await scored(5, { sheet: { estimatedCost: '900000.00' } })
    const low = await scored(2, { sheet: { estimatedCost: '100000.00' }, confidential: true })
    const cheap = await scored(2, {})
    await planned(cheap.id, 2027, '30000.05')
    await planned(cheap.id, 2028, '20000.00')
    const law = await aProject(at, {
      state: 'under_review',
      sheet: { legalObligation: true, legalBasis: 'Loi, art. 12', estimatedCost: '250000.00' },
    })
    const fresh = await aProject(at, { state: 'under_review' })
    await aProject(at, { state: 'submitted' })
    await aProject(at, { state: 'in_progress' })

    const list = await done(at, optionsApi.getRanking, { as: clerk, query: { envelope: '1200000' } })
    expect(list.mustDo).toMatchObject([
      { projectId: law.id, legalBasis: 'Loi, art. 12', value: null, cumulativeCost: '250000.00' },
    ])
    expect(list.ranked).toMatchObject([
      { projectId: high.id, rank: 1, value: 500_000_000, cumulativeCost: '1150000.00', isPaid: true },
      {
        projectId: cheap.id,
        rank: 2,
        cost: '50000.05',
        costSource: 'plan',
        cumulativeCost: '1200000.05',
        isPaid: false,
      },
      { projectId: low.id, rank: 3, value: 200_000_000, cumulativeCost: '1300000.05', isPaid: false },
    ])
    for (const { contributions, value } of list.ranked)
      expect(contributions.reduce((sum, part) => sum + part.value, 0)).toBe(value)
    expect(list.incomplete).toMatchObject([{ projectId: fresh.id, lacks: ['assessors'] }])
    expect(list.totals).toEqual({
      mustDoCost: '250000.00',
      rankedCost: '1050000.05',
      paid: 1,
      paidCost: '1150000.00',
      left: '50000.00',
    })

    const ranks = await Promise.all(
      [high, cheap, low, law, fresh].map(async ({ id }) => {
        const answer = await done(at, optionsApi.getRank, { as: clerk, params: { projectId: id } })
        return [answer.standing, answer.rank, answer.of]
      }),
    )
    expect(ranks).toEqual([
      ['ranked', 1, 3],
      ['ranked', 2, 3],
      ['ranked', 3, 3],
      ['must_do', null, 3],
      ['incomplete', null, 3],
    ])
    const seenByLead = await done(at, optionsApi.getRank, { as: low.leads[0]!, params: { projectId: low.id } })
    expect(seenByLead).toMatchObject({ rank: 3, of: 3, cost: '100000.00' })
    const stranger = await aPerson(at)
    expect((await call(at, optionsApi.getRank, { as: stranger, params: { projectId: low.id } })).status).toBe(404)
  })

  it('is for those who know of the whole portfolio', async () => {
    const read = async (
      ...roles: ('chancellery' | 'council' | 'finance' | 'auditor' | 'assessor' | 'department_head')[]
    ) => (await call(at, optionsApi.getRanking, { as: await aPerson(at, { roles }) })).status
    expect((await call(at, optionsApi.getRanking, {})).status).toBe(401)
    expect(await Promise.all([read('chancellery'), read('council'), read('finance'), read('auditor')])).toEqual([
      200, 200, 200, 200,
    ])
    expect(await Promise.all([read('assessor'), read('department_head')])).toEqual([403, 403])
    const clerk = await aPerson(at, { roles: ['chancellery'] })
    const odd = await call(at, optionsApi.getRanking, { as: clerk, query: { envelope: '1’000' } })
    expect(odd.status).toBe(400)
  })

  it('loses a project whose new round is open: its value is unknown until then', async () => {
    const clerk = await aPerson(at, { roles: ['chancellery'] })
    const project = await scored(3, {})
    const body = { personIds: [clerk.id], reason: 'Repris après report' }
    await done(at, scoringApi.openRound, { as: clerk, params: { projectId: project.id }, body })
    const { ranked, incomplete } = await done(at, optionsApi.getRanking, { as: clerk })
    expect(ranked.some(({ projectId }) => projectId === project.id)).toBe(false)
    expect(incomplete.find(({ projectId }) => projectId === project.id)).toMatchObject({ lacks: ['scores'] })
  })
})
