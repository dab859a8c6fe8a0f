import type { Departure, NewPortfolioOption, OptionChange, OptionSummary, PortfolioOption } from '@triaxe/shared-types'
import type { Ctx } from '../../platform/context.ts'
import { isoDay } from '../../platform/day.ts'
import { allow, found, ruleBroken, unchanged } from '../../platform/errors.ts'
import { record } from '../audit/index.ts'
import { frameworkInForce, targetSharesOn } from '../strategy/index.ts'
import { decidedToday, modelOf, todaysPlan } from './arbitration.rules.ts'
import { arbitration } from './arbitration.service.ts'
import { basisOf, changesOf } from './basis.rules.ts'
import { yearsPutOff } from './due.rules.ts'
import { refusePart } from './condition.service.ts'
import {
  allOptions,
  bringBack,
  insertOption,
  lockOption,
  markDeleted,
  optionById,
  type OptionRow,
  ownAmong,
  planFrom,
  purgeDeleted,
  renameOption,
  replaceDepartures,
} from './option.queries.ts'
import { mayReadRanking, maySteer } from './options.policy.ts'
import { solvers } from './optimiser/solver-pool.ts'
import { posed } from './optimum.service.ts'
import { shownSelection } from './selection.rules.ts'

/** A deleted option can be brought back for so long. */
const daysKept = 30

export async function listPortfolioOptions({ db, actor }: Ctx) {
  allow(mayReadRanking(actor), 'options.whole_portfolio_only')
  return { items: (await allOptions(db)).map(summaryOf), can: { steer: maySteer(actor) } }
}

export async function getPortfolioOption(ctx: Ctx, id: string): Promise<PortfolioOption> {
  allow(mayReadRanking(ctx.actor), 'options.whole_portfolio_only')
  const row = found(await optionById(ctx.db, id))
  const { basis, today, plan } = await standsNow(ctx, row)
  const targets = await targetSharesOn(ctx.db, isoDay(ctx.now()))
  const selection = shownSelection(row, targets?.sharesBp)
  const isIn = new Set(selection.projects.filter((project) => project.isIn).map(({ projectId }) => projectId))
  return {
    ...summaryOf(row),
    ...selection,
    todaysPlan: plan,
    comesIn: [...isIn].filter((projectId) => !today.includes(projectId)),
    goesOut: today.filter((projectId) => !isIn.has(projectId)),
    changed: changesOf(row.basis, basis),
    adoptedAs: await planFrom(ctx.db, id),
    can: { steer: maySteer(ctx.actor), notFor: await ownAmong(ctx.db, ctx.actor, basis.facts.map(idOf)) },
  }
}

const idOf = ({ projectId }: { projectId: string }) => projectId

/** The question of the option asked once more, of what stands now. */
export async function standsNow(ctx: Pick<Ctx, 'db' | 'actor' | 'now'>, { basis }: Pick<OptionRow, 'basis'>) {
  const all = await arbitration(ctx)
  const { envelopes, minimumShareBp, laterStart } = basis.model
  const model = modelOf(all, { envelopes, minimumShareBp, laterStart })
  return {
    basis: basisOf(all, model, basis.weights, await frameworkInForce(ctx.db)),
    today: decidedToday(all).map(({ projectId }) => projectId),
    plan: todaysPlan(all),
    putOff: new Map(all.candidates.map(({ projectId, start }) => [projectId, yearsPutOff(start)])),
  }
}

/** Computed anew here: nobody hands in a result of his own. */
export async function savePortfolioOption(ctx: Ctx, { name, settings }: NewPortfolioOption, gone: AbortSignal) {
  const { db, actor, now } = ctx
  allow(maySteer(actor), 'options.only_chancellery')
  const { all, input, asking } = await posed(ctx, settings, gone)
  const { hindrances: _, ...solution } = await solvers.solve('optimum', input, asking)
  if (!solution.chosen) throw ruleBroken('options.no_choice_found')

  const basis = basisOf(all, input.model, input.weights, await frameworkInForce(db))
  return db.transaction().execute(async (tx) => {
    await purgeDeleted(tx, new Date(now().getTime() - daysKept * 86_400_000))
    const made = await insertOption(tx, { name, settings, basis, solution }, { actor, at: now() })
    const changes = { name: [null, name] }
    await record(tx, { actor, at: now(), type: 'option.saved', subject: { optionId: made }, changes })
    return getPortfolioOption({ ...ctx, db: tx }, made)
  })
}

export async function changePortfolioOption(ctx: Ctx, id: string, version: number, given: OptionChange) {
  const { actor, now } = ctx
  return ctx.db.transaction().execute(async (tx) => {
    allow(maySteer(actor), 'options.only_chancellery')
    const before = found(await lockOption(tx, id))
    unchanged(before, version)
    refuseDepartures(before, given.departures)
    const departed = departedOtherwise(before.departures, given.departures)
    if (departed.length > 0 && (await planFrom(tx, id))) throw ruleBroken('options.adopted_stays')
    await refusePart(tx, actor, departed)

    await renameOption(tx, id, given.name)
    await replaceDepartures(tx, id, given.departures)
    const changes = { name: [before.name, given.name], departures: [before.departures, given.departures] }
    await record(tx, { actor, at: now(), type: 'option.changed', subject: { optionId: id }, changes })
    return getPortfolioOption({ ...ctx, db: tx }, id)
  })
}

/** The projects that a change puts in or out by hand, gives back to the calculation, or reasons otherwise. */
function departedOtherwise(before: Departure[], after: Departure[]): string[] {
  const reasonIn = (departures: Departure[], id: string) => departures.find(({ projectId }) => projectId === id)?.reason
  const ids = new Set([...before, ...after].map(({ projectId }) => projectId))
  return [...ids].filter((id) => reasonIn(before, id) !== reasonIn(after, id))
}

/** A hand reaches only what was there to choose from, and nothing that the law asks for. */
function refuseDepartures({ basis }: OptionRow, departures: Departure[]): void {
  for (const [index, { projectId }] of departures.entries()) {
    const fact = basis.facts.find((one) => one.projectId === projectId)
    if (!fact) throw ruleBroken('options.not_a_candidate', [`/departures/${index}`])
    if (fact.legalObligation) throw ruleBroken('options.obligation_stays_in', [`/departures/${index}`])
  }
}

export async function duplicatePortfolioOption(ctx: Ctx, id: string, name: string) {
  const { actor, now } = ctx
  return ctx.db.transaction().execute(async (tx) => {
    allow(maySteer(actor), 'options.only_chancellery')
    const { settings, basis, solution, departures } = found(await optionById(tx, id))
    const made = await insertOption(tx, { name, settings, basis, solution }, { actor, at: now() })
    await replaceDepartures(tx, made, departures)
    const changes = { name: [null, name] }
    await record(tx, { actor, at: now(), type: 'option.saved', subject: { optionId: made }, changes })
    return getPortfolioOption({ ...ctx, db: tx }, made)
  })
}

export async function deletePortfolioOption({ db, actor, now }: Ctx, id: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    allow(maySteer(actor), 'options.only_chancellery')
    const { name } = found(await markDeleted(tx, id, now()))
    const changes = { name: [name, null] }
    await record(tx, { actor, at: now(), type: 'option.deleted', subject: { optionId: id }, changes })
  })
}

export async function restorePortfolioOption(ctx: Ctx, id: string): Promise<PortfolioOption> {
  const { db, actor, now } = ctx
  return db.transaction().execute(async (tx) => {
    allow(maySteer(actor), 'options.only_chancellery')
    const { name } = found(await bringBack(tx, id))
    const changes = { name: [null, name] }
    await record(tx, { actor, at: now(), type: 'option.restored', subject: { optionId: id }, changes })
    return getPortfolioOption({ ...ctx, db: tx }, id)
  })
}

function summaryOf(row: OptionRow): OptionSummary {
  const { id, name, version, createdBy, createdAt } = row
  const { value, cost, projectCount, departureCount, proof, isDecided, calculatedValue, bound } = shownSelection(row)
  const figures = { value, cost, projectCount, departureCount, proof, isDecided, calculatedValue, bound }
  return { id, name, version, createdBy, createdAt: createdAt.toISOString(), ...figures }
}
