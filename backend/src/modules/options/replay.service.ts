import type { Tx } from '@triaxe/db'
import {
  contribution,
  type Framework,
  type KeptRanking,
  type ReplayedRanking,
  strategicValue,
  valueInterval,
} from '@triaxe/shared-types'
import type { Actor, Ctx } from '../../platform/context.ts'
import { allow } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { record } from '../audit/index.ts'
import { footings } from '../scoring/index.ts'
import { framework, frameworkInForce } from '../strategy/index.ts'
import { holdBasis } from './basis.queries.ts'
import {
  insertKept,
  type KeptCandidate,
  keptHead,
  keptRanking,
  keptRankings,
  type RankingBasis,
} from './kept-ranking.queries.ts'
import { mayReadRanking, maySteer } from './options.policy.ts'
import { candidates } from './ranking.queries.ts'
import { rank, type WeighedRow } from './ranking.rules.ts'

/** What today's ranking is computed from: candidates, costs, points, and the framework; the same facts in the same order. */
export async function basisNow(tx: Tx, actor: Actor): Promise<RankingBasis> {
  const { id: frameworkId } = await frameworkInForce(tx)
  const known = new Map((await footings(tx)).map((one) => [one.projectId, one]))
  const rows = (await candidates(tx, actor)).map(({ value: _value, interval: _interval, ...row }): KeptCandidate => {
    const footing = known.get(row.projectId)
    const points = footing?.points.map(({ lineage: _lineage, ...given }) => given) ?? []
    const inOrder = points.toSorted((a, b) => (a.criterionId < b.criterionId ? -1 : 1))
    return { ...row, frameworkId: footing?.frameworkId ?? null, points: inOrder }
  })
  return { frameworkId, candidates: rows }
}

/** Keeps it for good, on an occasion. */
export async function keep(tx: Tx, actor: Actor, at: Date): Promise<KeptRanking> {
  const id = newId(at.getTime())
  await insertKept(tx, { ...(await basisNow(tx, actor)), id, keptAt: at, isDaily: false })
  return shownHead(await keptHead(tx, id))
}

export const shownHead = (row: Awaited<ReturnType<typeof keptHead>>): KeptRanking => ({
  ...row,
  keptAt: row.keptAt.toISOString(),
})

export async function keepRanking({ db, actor, now }: Ctx): Promise<KeptRanking> {
  allow(maySteer(actor), 'options.only_chancellery')
  return db.transaction().execute(async (tx) => {
    // Framework, points and costs of one moment: nothing comes into force in between.
    await holdBasis(tx)
    const kept = await keep(tx, actor, now())
    await record(tx, { actor, at: now(), type: 'ranking.kept', subject: { rankingId: kept.id } })
    return kept
  })
}

export async function listKeptRankings({ db, actor }: Ctx) {
  allow(mayReadRanking(actor), 'options.whole_portfolio_only')
  return { items: (await keptRankings(db)).map(shownHead), can: { keep: maySteer(actor) } }
}

/** Computed anew, by the framework of then over the points of then. */
export async function replayRanking(
  { db, actor }: Ctx,
  id: string,
  envelope: string | undefined,
): Promise<ReplayedRanking> {
  allow(mayReadRanking(actor), 'options.whole_portfolio_only')
  const { candidates: rows, keptAt, framework: version } = await keptRanking(db, id)
  const ids = new Set([version.id, ...rows.flatMap(({ frameworkId }) => frameworkId ?? [])])
  const grids = new Map<string, Framework>()
  for (const one of ids) grids.set(one, await framework(db, one))
  const weighed = rows.map((row) => asWeighed(row, grids.get(row.frameworkId ?? '')))
  const axes = grids.get(version.id)?.axes ?? []
  return {
    ...rank(weighed, envelope ?? null),
    axes: axes.map(({ position, name, weightBp }) => ({ position, name, weightBp })),
    keptAt: keptAt.toISOString(),
    framework: version,
  }
}

function asWeighed(
  { frameworkId: _framework, points, ...row }: KeptCandidate,
  grid: Framework | undefined,
): WeighedRow {
  const given = new Map(points.map((one) => [one.criterionId, one.points]))
  const value = grid ? strategicValue(grid.axes, given) : null
  const parts = grid && value !== null ? grid.axes : []
  const intervals = new Map(points.flatMap(intervalKept))
  return {
    ...row,
    handSet: row.handSet ?? null,
    value,
    interval: grid ? valueInterval(grid.axes, intervals) : null,
    contributions: parts.map((axis) => ({ position: axis.position, value: contribution(axis, given) })),
  }
}

const intervalKept = ({ criterionId, low, high }: KeptCandidate['points'][number]) =>
  low === undefined || high === undefined ? [] : [[criterionId, { low, high }] as const]
