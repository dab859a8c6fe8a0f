import { scoringApi } from '@triaxe/shared-types'
import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { aPerson } from '../../../test/builders.ts'
import { done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aReview, criteriaOf, fullScores, submitted } from '../../../test/scoring.builders.ts'
import { signedInAs } from '../../../test/sessions.ts'

const at = installation()
const secret = 'Seul moi sais pourquoi'

/** Every address that speaks of the evaluation, as raw text: a field nobody meant to send would show here. */
async function rawAnswers(as: { id: string }, projectId: string): Promise<string> {
  const addresses = [
    '/evaluation-queue',
    `/projects/${projectId}/evaluation`,
    `/projects/${projectId}/evaluation?round=1`,
    `/projects/${projectId}/scoring-sheet`,
    `/projects/${projectId}/assessor-candidates`,
    `/projects/${projectId}/history`,
    `/projects/${projectId}/rank`,
    `/projects/${projectId}`,
    '/projects',
    '/history',
    '/ranking',
    '/dashboard',
  ]
  const cookie = await signedInAs(at, as.id)
  const answers = await Promise.all(
    addresses.map((address) => request(at.app).get(`/api/v1${address}`).set('Cookie', cookie)),
  )
  return answers.map(({ text }) => text).join('\n')
}

describe('until every assigned assessor has submitted', () => {
  it('nobody reads another’s points or notes: not the other assessor, the chancellery, the audit, nor the department', async () => {
    const { chancellery, assessors, params, project, grid } = await aReview(at)
    const [first, second] = assessors
    await submitted(at, first!, params, fullScores(grid, 4, secret))
    const [auditor, council] = [await aPerson(at, { roles: ['auditor'] }), await aPerson(at, { roles: ['council'] })]
    const readers = [second!, chancellery, auditor, council, project.leads[0]!]

    for (const reader of readers) {
      const evaluation = await done(at, scoringApi.getEvaluation, { as: reader, params })
      expect(evaluation.round).toMatchObject({
        isRevealed: false,
        submitted: 1,
        value: null,
        spreads: [],
        consensus: [],
      })
      expect(evaluation.round?.assessments.every(({ scores }) => scores.length === 0)).toBe(true)
      const raw = await rawAnswers(reader, params.projectId)
      expect(raw).not.toContain(secret)
      expect(raw).not.toContain('"points":4')
    }
    const trail = await at.db
      .selectFrom('auditEvent')
      .select(['changes', 'subject'])
      .where('projectId', '=', params.projectId)
      .execute()
    expect(JSON.stringify(trail)).not.toContain('points')
  })

  it('the assessor’s own draft and submitted sheet stay readable to that assessor', async () => {
    const { assessors, params, grid } = await aReview(at)
    await submitted(at, assessors[0]!, params, fullScores(grid, 4, secret))
    const mine = await done(at, scoringApi.getScoringSheet, { as: assessors[0]!, params })
    expect(mine.scores).toHaveLength(criteriaOf(grid).length)
    expect(mine.can.score).toBe(false)
  })
})

describe('once all have submitted', () => {
  it('assessors, chancellery and audit read the sheets; the others wait for the consensus, and never read who gave what', async () => {
    const { chancellery, assessors, params, project, grid } = await aReview(at)
    await submitted(at, assessors[0]!, params, fullScores(grid, 4, secret))
    await submitted(at, assessors[1]!, params, fullScores(grid, 1))
    const read = async (as: { id: string }) => (await done(at, scoringApi.getEvaluation, { as, params })).round

    const auditor = await aPerson(at, { roles: ['auditor'] })
    for (const reader of [chancellery, ...assessors, auditor]) {
      const round = await read(reader)
      expect(round?.assessments.map(({ scores }) => scores.length)).toEqual([
        criteriaOf(grid).length,
        criteriaOf(grid).length,
      ])
      expect(round?.spreads[0]).toMatchObject({ min: 1, max: 4, sum: 5, count: 2, distance: 3 })
    }
    const department = project.leads[0]!
    expect(await rawAnswers(department, params.projectId)).not.toMatch(/"points":[14]/)
    expect(await read(department)).toMatchObject({ isRevealed: true, assessments: [], spreads: [], consensus: [] })

    const { version } = await done(at, scoringApi.getEvaluation, { as: chancellery, params })
    const body = { scores: fullScores(grid, 3, 'Entente') }
    await done(at, scoringApi.setConsensus, { as: chancellery, params, version, body })
    const concluded = await read(department)
    expect(concluded?.assessments).toEqual([])
    expect(concluded?.spreads).toHaveLength(criteriaOf(grid).length)
    expect(concluded).toMatchObject({ value: 300_000_000 })
    expect(await rawAnswers(department, params.projectId)).not.toContain(secret)
  })
})
