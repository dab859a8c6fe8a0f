import { scoringApi, unscored } from '@triaxe/shared-types'
import { describe, expect, it } from 'vitest'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'
import { aReview, criteriaOf, fullScores, gridInForce, submitted } from '../../../test/scoring.builders.ts'

const at = installation()

describe('a scoring sheet', () => {
  it('is kept incomplete, for its assessor alone, and not overwritten from an older tab', async () => {
    const { chancellery, assessors, params, grid } = await aReview(at)
    const [me, other] = assessors
    const [one, two] = criteriaOf(grid)
    const scores = [
      { criterionId: one!.id, points: 4, note: '' },
      { criterionId: two!.id, points: null, note: 'à vérifier' },
    ]
    const save = (as: { id: string }, version?: number) =>
      call(at, scoringApi.saveScoringSheet, {
        as,
        params,
        body: { scores },
        ...(version === undefined ? {} : { version }),
      })

    expect((await save(me!)).status).toBe(428)
    expect((await save(chancellery, 1)).problem).toMatchObject({ status: 403, reason: 'scoring.not_open_to_you' })
    expect((await save(me!, 7)).status).toBe(412)
    expect((await save(me!, 1)).body).toMatchObject({ version: 2 })
    expect((await save(me!, 1)).status).toBe(412)
    const mine = await done(at, scoringApi.getScoringSheet, { as: me!, params })
    expect(mine).toMatchObject({ version: 2, submittedAt: null, can: { score: true } })
    expect(mine.scores).toMatchObject(scores)
    expect((await done(at, scoringApi.getScoringSheet, { as: other!, params })).scores).toEqual([])
    const theirs = await call(at, scoringApi.getScoringSheet, { as: chancellery, params })
    expect(theirs.problem).toMatchObject({ status: 404, reason: 'scoring.not_assigned_to_you' })
  })

  it('holds each criterion once, and those of its strategy only', async () => {
    const { assessors, params, grid } = await aReview(at)
    const [one] = criteriaOf(grid)
    const save = (criterionIds: string[]) =>
      call(at, scoringApi.saveScoringSheet, {
        as: assessors[0]!,
        params,
        version: 1,
        body: { scores: criterionIds.map((criterionId) => ({ criterionId, points: 1, note: '' })) },
      })
    expect((await save([one!.id, one!.id])).status).toBe(400)
    expect((await save([params.projectId])).problem).toMatchObject({
      status: 422,
      reason: 'scoring.unknown_criterion',
      pointers: [{ pointer: `/scores/${params.projectId}`, reason: 'scoring.unknown_criterion' }],
    })
  })
})

describe('submitting scores', () => {
  it('climbs every step: signed in, well formed, in sight, open to me, current, complete', async () => {
    const { assessors, params, grid } = await aReview(at)
    const me = assessors[0]!
    const stranger = await aPerson(at, { roles: ['assessor'] })
    const scores = fullScores(grid, 3)
    const send = (given: { as?: { id: string }; version?: number; projectId?: string; scores?: typeof scores }) =>
      call(at, scoringApi.submitScores, {
        ...(given.as ? { as: given.as } : {}),
        ...(given.version === undefined ? {} : { version: given.version }),
        params: { projectId: given.projectId ?? params.projectId },
        body: { scores: given.scores ?? scores },
      })

    expect((await send({ version: 1 })).status).toBe(401)
    expect((await send({ as: me })).status).toBe(428)
    expect((await send({ as: me, version: 1, scores: fullScores(grid, 6) })).status).toBe(400)
    expect((await send({ as: me, version: 1, scores: fullScores(grid, 3, ' ') })).status).toBe(400)
    expect((await send({ as: me, version: 1, projectId: me.id })).status).toBe(404)
    expect((await send({ as: stranger, version: 1 })).problem).toMatchObject({
      status: 403,
      reason: 'scoring.not_open_to_you',
    })
    expect((await send({ as: me, version: 9 })).status).toBe(412)

    const part = scores.slice(2)
    const missing = unscored(grid.axes, new Map(part.map((score) => [score.criterionId, score.points])))
    expect(missing).toHaveLength(2)
    const incomplete = await send({ as: me, version: 1, scores: part })
    expect(incomplete.problem).toMatchObject({ status: 422, reason: 'scoring.incomplete', values: { count: 2 } })
    expect(incomplete.problem?.pointers?.map(({ pointer }) => pointer)).toEqual(
      missing.map(({ id }) => `/scores/${id}`),
    )

    const answer = await send({ as: me, version: 1 })
    expect(answer).toMatchObject({ status: 200, body: { round: { assigned: 2, submitted: 1, value: null } } })
    expect((await send({ as: me, version: 2 })).problem).toMatchObject({
      status: 422,
      reason: 'scoring.already_submitted',
    })
  })

  it('is refused to an assessor who has become a member of the project meanwhile', async () => {
    const { chancellery, assessors, params, project, grid } = await aReview(at)
    const me = assessors[0]!
    await at.db
      .transaction()
      .execute((tx) =>
        tx.insertInto('projectMember').values({ projectId: project.id, personId: me.id, role: 'member' }).execute(),
      )
    const body = { scores: fullScores(grid, 3) }
    const answer = await call(at, scoringApi.submitScores, { as: me, params, version: 1, body })
    expect(answer.problem).toMatchObject({ status: 403, reason: 'scoring.not_open_to_you' })
    const { round } = await done(at, scoringApi.getEvaluation, { as: chancellery, params })
    expect(round?.assessments.find(({ person }) => person.id === me.id)).toMatchObject({ hasConflict: true })
  })

  it('is refused once the project is no longer under review', async () => {
    const { assessors, params, project, grid } = await aReview(at)
    await at.db
      .transaction()
      .execute((tx) => tx.updateTable('project').set({ state: 'draft' }).where('id', '=', project.id).execute())
    const body = { scores: fullScores(grid, 3) }
    const colleague = await call(at, scoringApi.submitScores, { as: assessors[0]!, params, version: 1, body })
    expect([403, 404]).toContain(colleague.status)
  })

  it('by the last two at once opens the points exactly once', async () => {
    const { chancellery, assessors, params, grid } = await aReview(at)
    await Promise.all(assessors.map((one, place) => submitted(at, one, params, fullScores(grid, place + 2))))
    const { round } = await done(at, scoringApi.getEvaluation, { as: chancellery, params })
    expect(round).toMatchObject({ isRevealed: true, submitted: 2 })
    const opened = await at.db
      .selectFrom('auditEvent')
      .select('id')
      .where('projectId', '=', params.projectId)
      .where('type', '=', 'scores.revealed')
      .execute()
    expect(opened).toHaveLength(1)
  })

  it('twice at once from two tabs counts once', async () => {
    const { assessors, params, grid } = await aReview(at)
    const send = () =>
      call(at, scoringApi.submitScores, {
        as: assessors[0]!,
        params,
        version: 1,
        body: { scores: fullScores(grid, 3) },
      })
    const statuses = (await Promise.all([send(), send()])).map(({ status }) => status)
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 422])
  })
})

describe('the queue', () => {
  it('shows an assessor what to score with the progress, and the chancellery whom it waits for', async () => {
    const { chancellery, assessors, params, grid, project } = await aReview(at)
    const fresh = await aProject(at, { state: 'under_review' })
    const [me, other] = assessors
    const [one] = criteriaOf(grid)
    const scores = [{ criterionId: one!.id, points: 4, note: 'Net progrès' }]
    await done(at, scoringApi.saveScoringSheet, { as: me!, params, version: 1, body: { scores } })

    const of = async (as: { id: string }, projectId: string) => {
      const { items } = await done(at, scoringApi.evaluationQueue, { as })
      return items.find((item) => item.projectId === projectId)
    }
    expect(await of(me!, project.id)).toMatchObject({
      step: 'to_score',
      mine: { scored: 1, of: criteriaOf(grid).length },
      waitingFor: [],
    })
    expect(await of(me!, fresh.id)).toBeUndefined()
    expect(await of(chancellery, fresh.id)).toMatchObject({ step: 'to_assign' })
    expect((await of(chancellery, project.id))?.waitingFor).toHaveLength(2)

    await submitted(at, me!, params, fullScores(grid, 3))
    expect(await of(me!, project.id)).toMatchObject({ step: 'done', submitted: 1, value: null })
    expect(await of(chancellery, project.id)).toMatchObject({ step: 'waiting' })
    await submitted(at, other!, params, fullScores(grid, 5))
    expect(await of(chancellery, project.id)).toMatchObject({ step: 'to_consolidate', waitingFor: [] })
    const outsider = await aPerson(at, { roles: ['council'] })
    expect((await call(at, scoringApi.evaluationQueue, { as: outsider })).status).toBe(403)
  })

  it('calls an assessor late from the day after the one agreed', async () => {
    const { chancellery, assessors, params } = await aReview(at, { assessors: 1 })
    const body = { personIds: [assessors[0]!.id], dueOn: '2026-11-22' }
    await done(at, scoringApi.assignAssessors, { as: chancellery, params, body })
    const late = async () => {
      const { items } = await done(at, scoringApi.evaluationQueue, { as: chancellery })
      return items.find(({ projectId }) => projectId === params.projectId)?.waitingFor[0]?.isLate
    }
    expect(await late()).toBe(false)
    at.setNow('2026-11-23T08:00:00Z')
    expect(await late()).toBe(true)
    expect(await gridInForce(at, chancellery)).toBeDefined()
  })
})
