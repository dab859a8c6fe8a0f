import {
  type DraftContent,
  decisionsApi,
  homeApi,
  optionsApi,
  type Ranking,
  scoringApi,
  simulationApi,
  strategyApi,
} from '@triaxe/shared-types'
import { seenOf } from '@triaxe/shared-types/options-simulation.rules'
import { referenceFramework } from '@triaxe/db'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { decided } from '../../../test/decision.builders.ts'
import { contentOf } from '@triaxe/shared-types/strategy-content.rules'
import { installation } from '../../../test/installation.ts'
import { aReview, criteriaOf, fullScores, gridInForce, submitted } from '../../../test/scoring.builders.ts'
import { system } from '../../platform/context.ts'
import { newId } from '../../platform/id.ts'
import { adoptFramework } from '../strategy/index.ts'

const at = installation()
let clerk: { id: string }
beforeAll(async () => void (clerk = await aPerson(at, { roles: ['chancellery'] })))

const adoption = { adoptedOn: '2026-11-22', adoptedBy: 'Gouvernement', reason: 'Programme de législature' }

/** A project with the points given by the place of the criterion, agreed by one assessor or by two. */
async function scored(points: (place: number) => number, given: Parameters<typeof aReview>[1] = {}) {
  const { assessors, project, params, grid } = await aReview(at, { assessors: 1, ...given })
  const scores = fullScores(grid, points)
  for (const assessor of assessors) await submitted(at, assessor, params, scores)
  if (assessors.length > 1) {
    const { version } = await done(at, scoringApi.getEvaluation, { as: clerk, params })
    await done(at, scoringApi.setConsensus, { as: clerk, params, version, body: { scores } })
  }
  return { ...project, assessors, params }
}

async function drafted(change: (content: DraftContent) => void) {
  const { framework } = await done(at, strategyApi.draftFramework, { as: clerk })
  const body = contentOf(framework)
  change(body)
  const asked = { as: clerk, params: { id: framework.id }, version: framework.version }
  return (await done(at, strategyApi.saveDraft, { ...asked, body })).framework
}

/** What a person sees before adopting; a draft that cannot be simulated shows nothing. */
async function seenBefore({ id }: { id: string }) {
  const { status, body } = await call(at, simulationApi.simulate, { as: clerk, params: { id } })
  return status === 200 ? seenOf(body) : { items: [], others: { valued: 0, unscored: 0 } }
}
const adopting = async ({ id, version }: { id: string; version: number }) =>
  call(at, simulationApi.adoptFramework, {
    as: clerk,
    params: { id },
    version,
    body: { ...adoption, seen: await seenBefore({ id }) },
  })
const ranking = () => done(at, optionsApi.getRanking, { as: clerk })
const standings = ({ ranked }: Ranking) => ranked.map(({ projectId, rank, value }) => [projectId, rank, value])
const lastKept = async () => {
  const { items } = await done(at, simulationApi.listKeptRankings, { as: clerk })
  return done(at, simulationApi.replayRanking, { as: clerk, params: { id: items[0]!.id } })
}

/** All weight to the first axis and there to its first criterion. */
const onlyTheFirst = ({ axes }: DraftContent) =>
  axes.forEach((axis, place) => {
    axis.weightBp = place === 0 ? 10_000 : 0
    axis.criteria.forEach((criterion, nth) => (criterion.weightBp = nth === 0 ? 10_000 : 0))
  })
const aNew = (name: string): DraftContent['axes'][number]['criteria'][number] => {
  const [id, words] = [newId(), { fr: name }]
  return {
    id,
    lineage: id,
    name: words,
    description: words,
    weightBp: 0,
    anchors: Array.from({ length: 6 }, () => words),
  }
}

describe('a new framework with other weights', () => {
  it('is simulated to the figures that its adoption gives, and the ranking of before replays to the same figures', async () => {
    const strong = await scored((place) => (place === 0 ? 1 : 5), { assessors: 2 })
    const weak = await scored((place) => (place === 0 ? 4 : 0))
    const middle = await scored(() => 3)
    const before = await ranking()
    expect(before.ranked.map(({ projectId }) => projectId)).toEqual([strong.id, middle.id, weak.id])

    const draft = await drafted(onlyTheFirst)
    const simulation = await done(at, simulationApi.simulate, { as: clerk, params: { id: draft.id } })
    expect(
      simulation.items.map(({ projectId, before: was, after, movement }) => [projectId, was.rank, after, movement]),
    ).toEqual([
      [weak.id, 3, { rank: 1, value: 400_000_000 }, 'rises'],
      [middle.id, 2, { rank: 2, value: 300_000_000 }, 'stays'],
      [strong.id, 1, { rank: 3, value: 100_000_000 }, 'falls'],
    ])
    expect(simulation.totals).toEqual({ rises: 1, falls: 1, stays: 1, unscored: 0 })
    expect(await ranking()).toEqual(before)

    expect((await adopting(draft)).body).toMatchObject({ number: 2, carried: 3, unscored: 0 })
    expect(standings(await ranking())).toEqual(
      simulation.items.map(({ projectId, after }) => [projectId, after?.rank, after?.value]),
    )
    const { keptAt, framework, ...replayed } = await lastKept()
    expect(replayed).toEqual(before)
    expect([keptAt, framework.number]).toEqual([at.now().toISOString(), 1])
  })

  it('leaves the round of before as it was, and the decisions their version', async () => {
    const project = await scored(() => 2)
    const grid = await gridInForce(at, clerk)
    await decided(at, clerk, project, { type: 'approve' })
    const was = (await done(at, scoringApi.getEvaluation, { as: clerk, params: project.params })).round!
    await adopting(await drafted(({ axes }) => axes.reverse().forEach((axis) => axis.criteria.reverse())))
    const old = await done(at, scoringApi.getEvaluation, { as: clerk, params: project.params, query: { round: 1 } })
    expect(old.round).toEqual({ ...was, isCurrent: false })
    expect(old.frameworkId).toBe(grid.id)
    const { round } = await done(at, scoringApi.getEvaluation, { as: clerk, params: project.params })
    expect(round).toMatchObject({ number: 2, isCurrent: true, value: 200_000_000 })
    const { items } = await done(at, decisionsApi.listDecisions, { as: clerk, params: project.params })
    expect(items[0]).toMatchObject({ frameworkNumber: grid.number, value: 200_000_000 })
  })
})

describe('doubt on scores under a new framework', () => {
  it('goes on with the points, and the ranking of before replays with it', async () => {
    const { assessors, params, project, grid } = await aReview(at, { assessors: 2 })
    const wide = fullScores(grid, 3).map((score, place) =>
      place === 0 ? { ...score, interval: { low: 1, high: 4 } } : score,
    )
    await submitted(at, assessors[0]!, params, wide)
    const { version } = await submitted(at, assessors[1]!, params, fullScores(grid, 4))
    const scores = fullScores(grid, 3).map((score, place) =>
      place === 1 ? { ...score, interval: { low: 3, high: 3 } } : score,
    )
    const agreed = await done(at, scoringApi.setConsensus, { as: clerk, params, version, body: { scores } })
    const before = await ranking()
    const listed = ({ ranked }: Ranking) => ranked.find(({ projectId }) => projectId === project.id)
    expect(listed(before)).toMatchObject({ value: 300_000_000, interval: agreed.round?.interval })
    expect((await adopting(await drafted(onlyTheFirst))).body).toMatchObject({ number: expect.any(Number) })
    expect(listed(await ranking())).toMatchObject({
      value: 300_000_000,
      interval: { low: 100_000_000, high: 400_000_000 },
    })
    const { round } = await done(at, scoringApi.getEvaluation, { as: clerk, params })
    expect(round?.consensus.slice(0, 2)).toMatchObject([
      { interval: { low: 1, high: 4 }, intervalFrom: 'assessors' },
      { interval: { low: 3, high: 3 }, intervalFrom: 'consensus' },
    ])
    const { items } = await done(at, simulationApi.listKeptRankings, { as: clerk })
    const replays = items.map(({ id }) => done(at, simulationApi.replayRanking, { as: clerk, params: { id } }))
    expect((await Promise.all(replays)).flatMap((one) => listed(one) ?? [])).toEqual([listed(before)])
  })
})

describe('a new framework with a new criterion', () => {
  it('leaves without a value what lacks points, names the criterion, and has it scored where it is missing alone', async () => {
    const project = await scored(() => 4, { assessors: 2 })
    await decided(at, clerk, project, { type: 'approve' })
    const draft = await drafted(({ axes }) => {
      const fresh = { ...aNew('Sobriété numérique'), weightBp: 2_000 }
      axes[0]!.criteria.forEach((one, place) => (one.weightBp = place === 0 ? 8_000 : 0))
      axes[0]!.criteria.push(fresh)
    })
    const { items, totals } = await done(at, simulationApi.simulate, { as: clerk, params: { id: draft.id } })
    expect(totals.unscored).toBe(items.length)
    expect(items.find(({ projectId }) => projectId === project.id)).toMatchObject({
      after: null,
      movement: 'unscored',
      lacks: [{ fr: 'Sobriété numérique' }],
    })
    expect((await adopting(draft)).body.unscored).toBe(items.length)

    const { sections } = await done(at, homeApi.readHome, { as: clerk })
    const task = sections.find(({ key }) => key === 'toRescore')
    expect(task?.rows.map(({ id }) => id)).toContain(project.id)
    expect(task?.total).toBe(items.length)
    const { incomplete } = await ranking()
    expect(incomplete.find(({ projectId }) => projectId === project.id)).toMatchObject({ lacks: ['scores'] })
    const grid = await gridInForce(at, clerk)
    const fresh = criteriaOf(grid).find(({ name }) => name.fr === 'Sobriété numérique')!
    for (const assessor of project.assessors) {
      const { items: toScore } = await done(at, scoringApi.evaluationQueue, { as: assessor })
      expect(toScore).toMatchObject([{ projectId: project.id, step: 'to_score', mine: { scored: 12, of: 13 } }])
      const { scores } = await done(at, scoringApi.getScoringSheet, { as: assessor, params: project.params })
      const rest = { criterionId: fresh.id, points: 1, note: 'Motif' }
      const known = scores.map((one) => ({ ...one, points: one.points ?? 0 }))
      await submitted(at, assessor, project.params, [...known, rest])
    }
    const { version } = await done(at, scoringApi.getEvaluation, { as: clerk, params: project.params })
    const scores = [{ criterionId: fresh.id, points: 1, note: 'Accord' }]
    const { round } = await done(at, scoringApi.setConsensus, {
      as: clerk,
      params: project.params,
      version,
      body: { scores },
    })
    const [first] = grid.axes
    expect(round?.value).toBe(400_000_000 - first!.weightBp * 2_000 * 3)
  })
})

describe('the adoption of a draft', () => {
  it('happens once when asked for twice at once, and not in a version that is stale', async () => {
    const draft = await drafted(() => {})
    expect((await adopting({ ...draft, version: draft.version - 1 })).status).toBe(412)
    const answers = await Promise.all([adopting(draft), adopting(draft), adopting(draft)])
    expect(answers.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ problem }) => problem?.reason === 'strategy.adopted_already')).toHaveLength(2)
  })

  it('is refused when scores have changed since the simulation that was looked at, and says of which projects', async () => {
    const known = await scored(() => 2, { assessors: 2 })
    const draft = await drafted(() => {})
    const seen = await seenBefore(draft)
    const adopt = (of: typeof seen) =>
      call(at, simulationApi.adoptFramework, {
        as: clerk,
        params: { id: draft.id },
        version: draft.version,
        body: { ...adoption, seen: of },
      })
    const fresh = await scored(() => 4)
    const { version } = await done(at, scoringApi.getEvaluation, { as: clerk, params: known.params })
    const scores = fullScores(await gridInForce(at, clerk), 3)
    await done(at, scoringApi.setConsensus, { as: clerk, params: known.params, version, body: { scores } })

    const refused = await adopt(seen)
    expect(refused).toMatchObject({ status: 409, problem: { reason: 'options.simulation_changed' } })
    const named = refused.problem!.pointers!.map(({ pointer }) => pointer)
    expect(named.toSorted()).toEqual([`/${known.code}`, `/${fresh.code}`].toSorted())
    expect((await adopt(await seenBefore(draft))).status).toBe(201)
  })

  it('is refused when another version has come into force since it was drafted', async () => {
    const draft = await drafted(() => {})
    await at.db.transaction().execute((tx) => adoptFramework(tx, system, at.now(), referenceFramework))
    expect(await adopting(draft)).toMatchObject({ status: 409, problem: { reason: 'strategy.continues_another' } })
    await done(at, strategyApi.dropDraft, { as: clerk, params: { id: draft.id }, version: draft.version })
  })

  it('asks for a day that has come, a body and a reason, for weights that add up and for an anchor at every level', async () => {
    const draft = await drafted(({ axes }) => void axes[0]!.criteria.push(aNew('Neuf')))
    const seen = await seenBefore(draft)
    const adopt = (body: typeof adoption) =>
      call(at, simulationApi.adoptFramework, {
        as: clerk,
        params: { id: draft.id },
        version: draft.version,
        body: { ...body, seen },
      })
    expect((await adopt({ ...adoption, reason: ' ' })).status).toBe(400)
    expect((await adopt({ ...adoption, adoptedBy: '' })).status).toBe(400)
    expect((await adopt({ ...adoption, adoptedOn: '2026-11-23' })).problem?.reason).toBe('strategy.adopted_in_future')
    expect((await adopt({ ...adoption, adoptedOn: '2025-01-01' })).problem?.reason).toBe(
      'strategy.adopted_before_earlier',
    )

    const saving = async (version: number, change: (content: DraftContent) => void) => {
      const body = contentOf(draft)
      change(body)
      return (await done(at, strategyApi.saveDraft, { as: clerk, params: { id: draft.id }, version, body })).framework
    }
    const light = await saving(draft.version, ({ axes }) => void (axes[0]!.weightBp -= 1))
    expect((await adopting(light)).problem?.reason).toBe('strategy.weights_do_not_add_up')
    const silent = await saving(light.version, ({ axes }) => void (axes[2]!.criteria[0]!.anchors[3] = { fr: ' ' }))
    expect((await adopting(silent)).problem?.reason).toBe('strategy.draft_incomplete')
  })
})
