import { scoringApi } from '@triaxe/shared-types'
import { describe, expect, it } from 'vitest'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'
import { aReview, criteriaOf, fullScores, submitted } from '../../../test/scoring.builders.ts'

const at = installation()

async function revealed(points: number[]) {
  const review = await aReview(at, { assessors: points.length })
  for (const [place, assessor] of review.assessors.entries())
    await submitted(at, assessor, review.params, fullScores(review.grid, points[place] ?? 0, `Note ${place}`))
  return { ...review, ...(await done(at, scoringApi.getEvaluation, { as: review.chancellery, params: review.params })) }
}

describe('the consensus', () => {
  it('is set by the chancellery, with a note, when all are in, on the version that was read', async () => {
    const { chancellery, assessors, params, grid } = await aReview(at)
    const scores = fullScores(grid, 3)
    const set = (as: { id: string }, version?: number, given = scores) =>
      call(at, scoringApi.setConsensus, {
        as,
        params,
        body: { scores: given },
        ...(version === undefined ? {} : { version }),
      })
    expect((await set(chancellery)).status).toBe(428)
    expect((await set(chancellery, 1)).problem).toMatchObject({ status: 422, reason: 'scoring.not_all_submitted' })
    await submitted(at, assessors[0]!, params, fullScores(grid, 2))
    await submitted(at, assessors[1]!, params, fullScores(grid, 4))
    expect((await set(assessors[0]!, 2)).status).toBe(403)
    expect((await set(chancellery, 1)).status).toBe(412)
    expect((await set(chancellery, 2, fullScores(grid, 3, ''))).status).toBe(400)
    expect((await set(chancellery, 2)).body).toMatchObject({ version: 3, round: { value: 300_000_000 } })
    expect((await set(chancellery, 2)).status).toBe(412)
  })

  it('may be set criterion by criterion; the value is unknown until the last one, then exact, and the parts add up to it', async () => {
    const { chancellery, params, grid, version } = await revealed([1, 5])
    const all = fullScores(grid, (place) => place % 6)
    const [last] = all.slice(-1)
    const set = (at_: number, scores: typeof all) =>
      done(at, scoringApi.setConsensus, { as: chancellery, params, version: at_, body: { scores } })
    const before = await set(version, all.slice(0, -1))
    expect(before.round).toMatchObject({ value: null, concludedAt: null, contributions: [] })
    const { round } = await set(before.version, [last!])
    const parts = round?.contributions.map(({ value }) => value) ?? []
    expect(parts).toHaveLength(3)
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(round?.value)
    expect(round?.consensus).toHaveLength(criteriaOf(grid).length)
  })

  it('may be corrected while under review, and the history shows old and new', async () => {
    const { chancellery, params, grid, version } = await revealed([2, 3])
    const first = await done(at, scoringApi.setConsensus, {
      as: chancellery,
      params,
      version,
      body: { scores: fullScores(grid, 2) },
    })
    const [one] = criteriaOf(grid)
    const scores = [{ criterionId: one!.id, points: 3, note: 'Après discussion' }]
    const second = await done(at, scoringApi.setConsensus, {
      as: chancellery,
      params,
      version: first.version,
      body: { scores },
    })
    expect(second.round?.value).toBeGreaterThan(first.round?.value ?? 0)
    const trail = await at.db
      .selectFrom('auditEvent')
      .select('changes')
      .where('projectId', '=', params.projectId)
      .where('type', '=', 'consensus.set')
      .execute()
    expect(trail).toContainEqual({
      changes: {
        value: { from: 200_000_000, to: second.round?.value },
        points: [{ criterionId: one!.id, from: 2, to: 3, note: 'Après discussion' }],
      },
    })
  })

  it('is that one’s points and notes with one assessor, at once', async () => {
    const { round, chancellery, params, grid, version } = await revealed([4])
    expect(round).toMatchObject({ value: 400_000_000, isRevealed: true })
    expect(round?.consensus[0]).toMatchObject({ points: 4, note: 'Note 0' })
    const body = { scores: fullScores(grid, 1) }
    const answer = await call(at, scoringApi.setConsensus, { as: chancellery, params, version, body })
    expect(answer.problem).toMatchObject({ status: 422, reason: 'scoring.one_assessor_stands' })
  })

  it('stays unknown in a new round, while the older one remains readable', async () => {
    const { chancellery, assessors, params } = await revealed([4])
    const body = { personIds: [assessors[0]!.id], reason: 'Repris après report' }
    const next = await done(at, scoringApi.openRound, { as: chancellery, params, body })
    expect(next.round).toMatchObject({ number: 2, value: null, isRevealed: false })
    expect(next.rounds).toMatchObject([
      { number: 2, value: null },
      { number: 1, value: 400_000_000 },
    ])
    const never = await call(at, scoringApi.getEvaluation, { as: chancellery, params, query: { round: 9 } })
    expect(never.status).toBe(404)
  })
})

describe('the department’s own score', () => {
  it('is given by members and the department head from the draft on, and stands beside the evaluation', async () => {
    const head = await aPerson(at, { roles: ['department_head'] })
    const lead = await aPerson(at)
    const project = await aProject(at, { leads: [lead] })
    const params = { projectId: project.id }
    const { grid } = await aReview(at, { assessors: 0 })
    const save = (as: { id: string }, version: number, points: number) =>
      call(at, scoringApi.saveOwnScores, { as, params, version, body: { scores: fullScores(grid, points, '') } })
    expect((await save(head, 0, 5)).status).toBe(404)
    expect((await save(lead, 0, 5)).body).toMatchObject({
      own: { version: 1, value: 500_000_000, setBy: expect.anything() },
    })
    expect((await save(lead, 0, 4)).status).toBe(412)
    const own = await aPerson(at, { roles: ['department_head'], department: project.department })
    expect((await save(own, 1, 4)).body).toMatchObject({ own: { version: 2, value: 400_000_000 } })
    const clerk = await aPerson(at, { roles: ['chancellery'] })
    expect((await save(clerk, 2, 1)).status).toBe(403)
  })

  it('may be incomplete, and no longer moves once the assessors’ points are known', async () => {
    const { assessors, params, project, grid } = await aReview(at, { assessors: 1 })
    const lead = project.leads[0]!
    const save = (version: number) =>
      call(at, scoringApi.saveOwnScores, {
        as: lead,
        params,
        version,
        body: { scores: fullScores(grid, 5, '').slice(1) },
      })
    expect((await save(0)).body).toMatchObject({ own: { value: null }, can: { scoreOwn: true } })
    const sheet = await done(at, scoringApi.getScoringSheet, { as: assessors[0]!, params })
    expect(sheet.own).toHaveLength(criteriaOf(grid).length - 1)
    await submitted(at, assessors[0]!, params, fullScores(grid, 2))
    expect((await save(1)).problem).toMatchObject({ status: 403, reason: 'scoring.own_scores_closed' })
  })
})
