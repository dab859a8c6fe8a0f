import { type Framework, ofHundred, scoringApi, strategicValue } from '@triaxe/shared-types'
import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPerson } from '../../../test/builders.ts'
import { done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'
import { criteriaOf, submitted } from '../../../test/scoring.builders.ts'
import { system } from '../../platform/context.ts'
import { newId } from '../../platform/id.ts'
import { adoptFramework, framework } from '../strategy/index.ts'
import { putConsensus } from './consensus.queries.ts'
import { evaluationOf } from './index.ts'
import { insertRound } from './round.queries.ts'
import { valueInSql } from './value.queries.ts'

const at = installation()

/** Weights that add up to the whole, from arbitrary cuts of it: also 0 and the whole itself. */
const weights = (count: number) =>
  fc.array(fc.nat(10_000), { minLength: count - 1, maxLength: count - 1 }).map((cuts) => {
    const edges = [0, ...cuts.toSorted((a, b) => a - b), 10_000]
    return edges.slice(1).map((edge, place) => edge - (edges[place] ?? 0))
  })
const strategies = fc.tuple(weights(3), fc.tuple(weights(3), weights(4), weights(5)))
const name = { fr: 'Au hasard' }

const keptContributions = async (projectId: string) =>
  (
    await at.db
      .selectFrom('evaluation')
      .where('projectId', '=', projectId)
      .select(sql<number[]>`to_json(contributions)`.as('kept'))
      .execute()
  ).map(({ kept }) => kept)

async function adopted([ofAxes, ofCriteria]: [number[], number[][]]): Promise<Framework> {
  const axes = ofAxes.map((weightBp, axis) => ({
    name,
    description: name,
    weightBp,
    criteria: (ofCriteria[axis] ?? []).map((weight) => ({
      name,
      description: name,
      weightBp: weight,
      anchors: [name],
    })),
  }))
  const id = await at.db
    .transaction()
    .execute((tx) => adoptFramework(tx, system, at.now(), { name, adoptedBy: 'Essai', reason: 'Essai', axes }))
  return framework(at.db, id)
}

describe('the strategic value', () => {
  let chancellery: { id: string }
  beforeAll(async () => void (chancellery = await aPerson(at, { roles: ['chancellery'] })))

  it('is the same exact number in SQL and by the rule, for any weights and points, and unknown in both while one is missing', async () => {
    const project = await aProject(at, { state: 'under_review' })
    let round = 0
    const points = fc.array(fc.option(fc.nat(5), { freq: 40 }), { minLength: 12, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(strategies, points, async (strategy, given) => {
        const grid = await adopted(strategy)
        const id = newId()
        const scores = criteriaOf(grid).flatMap(({ id: criterionId }, place) => {
          const one = given[place] ?? null
          return one === null ? [] : [{ criterionId, points: one, interval: null, note: 'x' }]
        })
        await at.db.transaction().execute(async (tx) => {
          round += 1
          await insertRound(tx, { id, projectId: project.id, round, frameworkId: grid.id, openedAt: at.now() })
          const by = { setBy: chancellery.id, setAt: at.now() }
          if (scores.length > 0) await putConsensus(tx, id, scores, by)
        })
        const byRule = strategicValue(grid.axes, new Map(scores.map((score) => [score.criterionId, score.points])))
        expect(await valueInSql(at.db, id)).toBe(byRule)
        expect(byRule === null).toBe(scores.length < 12)
      }),
      { numRuns: 40 },
    )
  })

  it('is what the server stores, what the list reads in SQL, and what the screen shows', async () => {
    await fc.assert(
      fc.asyncProperty(strategies, fc.array(fc.nat(5), { minLength: 12, maxLength: 12 }), async (strategy, given) => {
        const grid = await adopted(strategy)
        const assessor = await aPerson(at, { roles: ['assessor'] })
        const params = { projectId: (await aProject(at, { state: 'under_review' })).id }
        const body = { personIds: [assessor.id] }
        await done(at, scoringApi.assignAssessors, { as: chancellery, params, body })
        const scores = criteriaOf(grid).map(({ id }, place) => ({
          criterionId: id,
          points: given[place] ?? 0,
          note: 'Motif',
        }))
        const { round } = await submitted(at, assessor, params, scores)
        const onScreen = strategicValue(grid.axes, new Map(scores.map((score) => [score.criterionId, score.points])))
        expect(round?.value).toBe(onScreen)
        const read = (await evaluationOf(at.db, [params.projectId])).get(params.projectId)
        expect(read?.value).toBe(onScreen)
        expect(read?.contributions).toEqual(round?.contributions)
        expect(read?.contributions.reduce((sum, { value }) => sum + value, 0)).toBe(onScreen)
        const [kept] = await keptContributions(params.projectId)
        expect(kept).toEqual(read?.contributions.map(({ value }) => value))
      }),
      { numRuns: 10 },
    )
  })

  it('is rounded only where it is shown: half a tenth goes up, what lies below goes down', () => {
    expect(ofHundred(500_000_000)).toBe(100)
    expect(ofHundred(333_250_000)).toBe(66.7)
    expect(ofHundred(333_249_999)).toBe(66.6)
    expect(ofHundred(0)).toBe(0)
  })
})
