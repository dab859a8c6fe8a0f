import { scoringApi } from '@triaxe/shared-types'
import { describe, expect, it } from 'vitest'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'
import { aReview, fullScores, submitted } from '../../../test/scoring.builders.ts'

const at = installation()

const events = async (projectId: string) =>
  (await at.db.selectFrom('auditEvent').select('type').where('projectId', '=', projectId).execute())
    .map(({ type }) => type)
    .toSorted((a, b) => a.localeCompare(b))

describe('assigning assessors', () => {
  it('is for the chancellery, of a project under review, of which it is not a member', async () => {
    const [clerk, assessor, department] = await Promise.all([
      aPerson(at, { roles: ['chancellery'] }),
      aPerson(at, { roles: ['assessor'] }),
      aPerson(at, { roles: ['department_head'] }),
    ])
    const body = { personIds: [assessor.id] }
    const assign = (as: { id: string } | undefined, projectId: string) =>
      call(at, scoringApi.assignAssessors, { ...(as ? { as } : {}), params: { projectId }, body })
    const open = await aProject(at, { state: 'under_review' })
    const early = await aProject(at, { state: 'submitted' })
    const ownOne = await aProject(at, { state: 'under_review', members: [clerk] })

    expect((await assign(undefined, open.id)).status).toBe(401)
    expect((await assign(clerk, 'no-id')).status).toBe(400)
    expect((await assign(clerk, clerk.id)).status).toBe(404)
    expect((await assign(department, open.id)).status).toBe(403)
    expect((await assign(clerk, early.id)).status).toBe(403)
    expect((await assign(clerk, ownOne.id)).problem).toMatchObject({ reason: 'scoring.chancellery_only' })
    const answer = await assign(clerk, open.id)
    expect(answer).toMatchObject({
      status: 201,
      body: { round: { number: 1, assigned: 1, submitted: 0, value: null } },
    })
    expect(await events(open.id)).toEqual(['assessor.assigned', 'evaluation.opened'])
  })

  it('refuses, by name, who is a member of the project, who has no such role, and who may not know of it', async () => {
    const clerk = await aPerson(at, { roles: ['chancellery'] })
    const [insider, stranger, assessor] = await Promise.all([
      aPerson(at, { roles: ['assessor'] }),
      aPerson(at, { roles: ['registrar'] }),
      aPerson(at, { roles: ['assessor'] }),
    ])
    const project = await aProject(at, { state: 'under_review', members: [insider], confidential: true })
    const personIds = [insider.id, stranger.id, assessor.id, clerk.id]
    const params = { projectId: project.id }
    const answer = await call(at, scoringApi.assignAssessors, { as: clerk, params, body: { personIds } })
    expect(answer.status).toBe(422)
    expect(answer.problem?.pointers).toEqual([
      { pointer: '/personIds/0', reason: 'scoring.member_of_project' },
      { pointer: '/personIds/1', reason: 'scoring.not_an_assessor' },
      { pointer: '/personIds/2', reason: 'scoring.may_not_know_project' },
    ])
    expect(await events(project.id)).toEqual([])
  })

  it('lets people of the project’s department assess: the conflict of interest is membership', async () => {
    const clerk = await aPerson(at, { roles: ['chancellery'] })
    const project = await aProject(at, { state: 'under_review' })
    const colleague = await aPerson(at, { roles: ['assessor'], department: project.department })
    const params = { projectId: project.id }
    const { items } = await done(at, scoringApi.listAssessorCandidates, { as: clerk, params })
    expect(items.find(({ person }) => person.id === colleague.id)).toMatchObject({ isMember: false, isAssigned: false })
    const body = { personIds: [colleague.id], dueOn: '2026-12-01' }
    const { round } = await done(at, scoringApi.assignAssessors, { as: clerk, params, body })
    expect(round?.assessments).toMatchObject([{ person: { id: colleague.id }, dueOn: '2026-12-01' }])
  })

  it('twice at once opens one round', async () => {
    const clerk = await aPerson(at, { roles: ['chancellery'] })
    const [one, two] = [await aPerson(at, { roles: ['assessor'] }), await aPerson(at, { roles: ['assessor'] })]
    const project = await aProject(at, { state: 'under_review' })
    const params = { projectId: project.id }
    const assign = (id: string) =>
      call(at, scoringApi.assignAssessors, { as: clerk, params, body: { personIds: [id] } })
    expect((await Promise.all([assign(one.id), assign(two.id)])).map(({ status }) => status)).toEqual([201, 201])
    const { rounds, round } = await done(at, scoringApi.getEvaluation, { as: clerk, params })
    expect(rounds).toHaveLength(1)
    expect(round?.assigned).toBe(2)
  })
})

describe('an assessor', () => {
  it('may be taken off before submitting, not after; if all the others are in, their points are opened', async () => {
    const { chancellery, assessors, params, grid } = await aReview(at, { assessors: 3 })
    const [first, second, late] = assessors
    const remove = (personId: string) =>
      call(at, scoringApi.removeAssessor, { as: chancellery, params: { ...params, personId } })
    await submitted(at, first!, params, fullScores(grid, 2))
    await submitted(at, second!, params, fullScores(grid, 4))
    expect((await remove(first!.id)).problem).toMatchObject({ status: 422, reason: 'scoring.already_submitted' })
    const { body } = await remove(late!.id)
    expect(body.round).toMatchObject({ isRevealed: true, assigned: 2, value: null })
    expect(body.round?.spreads[0]).toMatchObject({ min: 2, max: 4, sum: 6, count: 2, distance: 2 })
    expect((await remove(late!.id)).status).toBe(404)
    expect(await events(params.projectId)).toContain('scores.revealed')
  })

  it('whose only colleague is taken off stands alone: the points given are the consensus at once', async () => {
    const { chancellery, assessors, params, grid } = await aReview(at)
    await submitted(at, assessors[0]!, params, fullScores(grid, 2, 'Mon motif'))
    const { round } = await done(at, scoringApi.removeAssessor, {
      as: chancellery,
      params: { ...params, personId: assessors[1]!.id },
    })
    expect(round).toMatchObject({ assigned: 1, value: 200_000_000 })
    expect(round?.consensus[0]).toMatchObject({ points: 2, note: 'Mon motif', setBy: assessors[0]!.name })
  })

  it('does not get a new round while nobody has submitted in this one', async () => {
    const { chancellery, assessors, params } = await aReview(at)
    const body = { personIds: [assessors[0]!.id], reason: 'Pressé' }
    const refused = await call(at, scoringApi.openRound, { as: chancellery, params, body })
    expect(refused.problem).toMatchObject({ status: 422, reason: 'scoring.round_untouched' })
  })

  it('cannot be added once the points are open: nobody can be blind any more, so a new round is needed', async () => {
    const { chancellery, assessors, params, grid } = await aReview(at, { assessors: 1 })
    await submitted(at, assessors[0]!, params, fullScores(grid, 3))
    const body = { personIds: [(await aPerson(at, { roles: ['assessor'] })).id] }
    const refused = await call(at, scoringApi.assignAssessors, { as: chancellery, params, body })
    expect(refused.problem).toMatchObject({ status: 422, reason: 'scoring.round_revealed' })

    const again = { ...body, reason: 'Projet repris après report' }
    const answer = await done(at, scoringApi.openRound, { as: chancellery, params, body: again })
    expect(answer.round).toMatchObject({ number: 2, assigned: 1, submitted: 0, value: null })
    const older = await done(at, scoringApi.getEvaluation, { as: chancellery, params, query: { round: 1 } })
    expect(older.round).toMatchObject({ number: 1, isCurrent: false, isRevealed: true, value: 300_000_000 })
    expect(older.rounds.map(({ number, value }) => [number, value])).toEqual([
      [2, null],
      [1, 300_000_000],
    ])
  })
})
