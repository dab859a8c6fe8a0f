import type { Arbitration } from '@triaxe/shared-types'
import { weightsInForce } from '@triaxe/shared-types/arbitration-order.rules'
import type { Db } from '@triaxe/db'
import { type Actor, type Ctx, overseer } from '../../platform/context.ts'
import { isoDay, yearOf } from '../../platform/day.ts'
import { allow } from '../../platform/errors.ts'
import { axisValuesOf } from '../scoring/index.ts'
import { frameworkInForce } from '../strategy/index.ts'
import { budgetYears, openCandidates, planInForce, runningProjects } from './arbitration.queries.ts'
import { type Assembled, assembled, shown } from './arbitration.rules.ts'
import { exclusionsAmong, handSetInForce, needsOf, relatedProjects } from './condition.queries.ts'
import { mayReadRanking, maySteer } from './options.policy.ts'

type Asking = Pick<Ctx, 'db' | 'actor' | 'now'>

/** What there is to choose from; for those alone who may know of every candidate. */
export async function getArbitration(ctx: Asking): Promise<Arbitration> {
  const all = await arbitration(ctx)
  const { axes } = await frameworkInForce(ctx.db)
  return {
    ...shown(all),
    axes: axes.map(({ position, name, weightBp }) => ({ position, name, weightBp })),
    can: { steer: maySteer(ctx.actor) },
  }
}

/** Candidates, running projects and conditions as they stand now. */
export async function arbitration(asking: Asking): Promise<Assembled> {
  allow(mayReadRanking(asking.actor), 'options.whole_portfolio_only')
  return wholeArbitration(asking)
}

/**
 * The same over every project, whoever asks: an answer on one of them is right only if all are weighed. What it names has to be
 * held against what the person who asks may know.
 */
export const arbitrationOfAll = ({ db, now }: Omit<Asking, 'actor'>): Promise<Assembled> =>
  wholeArbitration({ db, now, actor: overseer })

async function wholeArbitration({ db, actor, now }: Asking): Promise<Assembled> {
  const thisYear = yearOf(isoDay(now()))
  const [candidates, running, framework, plan] = await Promise.all([
    openCandidates(db, actor, thisYear),
    runningProjects(db, actor, thisYear),
    frameworkInForce(db),
    planInForce(db, actor),
  ])
  const candidateIds = candidates.map(({ projectId }) => projectId)
  const ids = [...candidateIds, ...running.map(({ projectId }) => projectId)]
  const [budgets, axisValues, conditions] = await Promise.all([
    budgetYears(db, ids),
    axisValuesOf(db, candidateIds),
    conditionsOn(db, actor, candidateIds),
  ])
  const weights = weightsInForce(framework)
  return assembled({ thisYear, weights, plan, candidates, running, budgets, axisValues, ...conditions })
}

async function conditionsOn(db: Db, actor: Actor, candidateIds: string[]) {
  const [handSet, needs, exclusions] = await Promise.all([
    handSetInForce(db, candidateIds),
    needsOf(db, candidateIds),
    exclusionsAmong(db, candidateIds),
  ])
  const named = [...needs.map(({ needsId }) => needsId), ...exclusions.flatMap(({ projectIds }) => projectIds)]
  return { handSet, needs, exclusions, related: await relatedProjects(db, actor, [...new Set(named)]) }
}
