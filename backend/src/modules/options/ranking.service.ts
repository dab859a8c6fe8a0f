import type { Rank, Ranking } from '@triaxe/shared-types'
import { toCents, toDecimal } from '@triaxe/shared-types/money.rules'
import type { Ctx } from '../../platform/context.ts'
import { allow } from '../../platform/errors.ts'
import { visibleProject } from '../projects/index.ts'
import { evaluationOf } from '../scoring/index.ts'
import { frameworkInForce } from '../strategy/index.ts'
import { mayReadRanking, mayReadReasons } from './options.policy.ts'
import { candidate, candidates, placeOf } from './ranking.queries.ts'
import { costOf, costSourceOf, lacksOf, rank } from './ranking.rules.ts'

export async function getRanking({ db, actor }: Pick<Ctx, 'db' | 'actor'>, envelope?: string): Promise<Ranking> {
  allow(mayReadRanking(actor), 'options.whole_portfolio_only')
  const rows = await candidates(db, actor)
  const standings = await evaluationOf(
    db,
    rows.filter(({ value }) => value !== null).map(({ projectId }) => projectId),
  )
  const { axes } = await frameworkInForce(db)
  const weighed = rows.map((row) => ({ ...row, contributions: standings.get(row.projectId)?.contributions ?? [] }))
  return {
    ...rank(weighed, envelope ?? null),
    axes: axes.map(({ position, name, weightBp }) => ({ position, name, weightBp })),
  }
}

/** A number among all candidates tells nothing about them: whoever may know of the project may know its rank. */
export async function getRank({ db, actor }: Ctx, projectId: string): Promise<Rank> {
  const project = await visibleProject(db, actor, projectId)
  const row = await candidate(db, projectId)
  const { rank: place, of } = await placeOf(db, projectId)
  const none = { rank: null, of, lacks: [], cost: null, costSource: null, can: { readReasons: false } }
  if (!row) return { standing: 'not_a_candidate', ...none }
  const cost = costOf(row)
  const lacks = lacksOf(row)
  return {
    standing: lacks.length > 0 ? 'incomplete' : row.legalObligation ? 'must_do' : 'ranked',
    rank: place,
    of,
    lacks,
    cost: cost === null ? null : toDecimal(toCents(cost)),
    costSource: cost === null ? null : costSourceOf(row),
    can: { readReasons: mayReadReasons(actor, project) && row.value !== null && lacks.length === 0 },
  }
}
