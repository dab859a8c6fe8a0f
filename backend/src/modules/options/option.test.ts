import { arbitrationApi, type BodyInput, portfolioOptionsApi, targetsApi } from '@triaxe/shared-types'
import { valueAt } from '@triaxe/shared-types/arbitration.rules'
import { toCents, toDecimal } from '@triaxe/shared-types/money.rules'
import { beforeAll, describe, expect, it } from 'vitest'
import { aCandidate } from '../../../test/arbitration.builders.ts'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'

const at = installation()
const made = {} as Record<'clerk' | 'council' | 'head' | 'weak' | 'strong' | 'law', { id: string }>
const costing = (plan: string, points: number, mainAxis: 1 | 2 | 3, sheet = {}) =>
  aCandidate(at, { points, years: [{ year: 2027, plan }], sheet: { mainAxis, ...sheet } as never })
beforeAll(async () => {
  made.clerk = await aPerson(at, { roles: ['chancellery'] })
  made.council = await aPerson(at, { roles: ['council'] })
  made.head = await aPerson(at, { roles: ['department_head'] })
  made.weak = await costing('100.00', 1, 1)
  made.strong = await costing('100.00', 5, 2)
  made.law = await costing('300.00', 2, 3, { legalObligation: true, legalBasis: 'Art. 1' })
})

const settings = { envelopes: [{ year: 2027, total: '400.00' }] }
const save = (name: string, given: BodyInput<typeof portfolioOptionsApi.savePortfolioOption>['settings'] = settings) =>
  done(at, portfolioOptionsApi.savePortfolioOption, { as: made.clerk, body: { name, settings: given } })
const change = (id: string, version: number, body: BodyInput<typeof portfolioOptionsApi.changePortfolioOption>) =>
  call(at, portfolioOptionsApi.changePortfolioOption, { as: made.clerk, params: { id }, version, body })
const idsIn = ({ projects }: { projects: { projectId: string; isIn: boolean }[] }) =>
  projects.filter(({ isIn }) => isIn).map(({ projectId }) => projectId)

describe('a portfolio option', () => {
  it('keeps its settings and its answer; every figure follows from what stands in it', async () => {
    const { weak, strong, law, clerk } = made
    const option = await save('Équilibrée')
    expect(idsIn(option).toSorted()).toEqual([strong.id, law.id].toSorted())
    expect(option).toMatchObject({
      name: 'Équilibrée',
      cost: '400.00',
      proof: 'one_solver',
      isDecided: true,
      changed: [],
    })
    const { candidates } = await done(at, arbitrationApi.getArbitration, { as: clerk })
    const inIt = candidates.filter(({ projectId }) => projectId !== weak.id)
    expect(option.value).toBe(inIt.reduce((sum, one) => sum + valueAt(one.axisValues, option.weights), 0))
    expect(option.cost).toBe(toDecimal(inIt.reduce((sum, one) => sum + toCents(one.cost), 0)))
    expect(option.shares.map(({ cost, shareBp, targetBp }) => [cost, shareBp, targetBp])).toEqual([
      ['0.00', 0, null],
      ['100.00', 2500, null],
      ['300.00', 7500, null],
    ])
    expect(option.shares.map(({ projects, projectShareBp }) => [projects, projectShareBp])).toEqual([
      [0, 0],
      [1, 5000],
      [1, 5000],
    ])
    expect(option.use).toMatchObject([{ year: 2027, chosen: { investment: '400.00' }, envelope: { total: '400.00' } }])
    expect(option.todaysPlan).toBeNull()
    expect(option.comesIn.toSorted()).toEqual([strong.id, law.id].toSorted())
    expect(option.goesOut).toEqual([])
    const read = await done(at, portfolioOptionsApi.getPortfolioOption, { as: made.council, params: { id: option.id } })
    expect({ ...read, can: option.can }).toEqual(option)
  })

  it('puts no project in or out by the hand of one of its members, who may still name the option', async () => {
    const involved = await aPerson(at, { roles: ['chancellery'] })
    const membership = { projectId: made.weak.id, personId: involved.id, role: 'member' }
    await at.db.transaction().execute((tx) => tx.insertInto('projectMember').values(membership).execute())
    const { id, version, can } = await save('À plusieurs')
    expect(can).toEqual({ steer: true, notFor: [] })
    const params = { id }
    const seen = await done(at, portfolioOptionsApi.getPortfolioOption, { as: involved, params })
    expect(seen.can).toEqual({ steer: true, notFor: [made.weak.id] })
    const theirs = (read: number, departures: { projectId: string; reason: string }[], name = 'À plusieurs') =>
      call(at, portfolioOptionsApi.changePortfolioOption, {
        as: involved,
        params,
        version: read,
        body: { name, departures },
      })
    const own = { projectId: made.weak.id, reason: 'Motif' }
    const refused = { status: 403, problem: { reason: 'options.member_of_project' } }
    expect(await theirs(version, [own])).toMatchObject(refused)
    expect((await change(id, version, { name: 'À plusieurs', departures: [own] })).status).toBe(200)
    expect(await theirs(version + 1, [])).toMatchObject(refused)
    expect(await theirs(version + 1, [{ ...own, reason: 'Autre motif' }])).toMatchObject(refused)
    const other = { projectId: made.strong.id, reason: 'Motif' }
    expect((await theirs(version + 1, [own, other], 'À deux')).body).toMatchObject({
      name: 'À deux',
      departureCount: 2,
    })
  })

  it('is worth the same whatever integers stand for the same weighting', async () => {
    const fine = await save('Essai au triangle', { ...settings, weights: [400_000, 350_000, 250_000] })
    const coarse = await save('Essai au curseur', { ...settings, weights: [4000, 3500, 2500] })
    const figures = ({ value, calculatedValue, bound, projects }: typeof fine) => ({
      value,
      calculatedValue,
      bound,
      ofProjects: projects.map((project) => project.value),
    })
    expect(figures(fine)).toEqual(figures(coarse))
    expect(coarse.value).toBe(coarse.projects.reduce((sum, { isIn, value }) => sum + (isIn ? value : 0), 0))
  })

  it('stands beside the shares that are aimed at today', async () => {
    const { id } = await save('Cibles')
    const body = { validFrom: '2026-01-01', sharesBp: [3000, 4500, 2500] as [number, number, number] }
    await done(at, targetsApi.setTargetShares, { as: made.clerk, body: { ...body, body: 'Gouvernement', reason: 'x' } })
    const { shares } = await done(at, portfolioOptionsApi.getPortfolioOption, { as: made.council, params: { id } })
    expect(shares.map(({ targetBp }) => targetBp)).toEqual([3000, 4500, 2500])
  })

  it('is kept, named and shown by those alone who may; a name stands once', async () => {
    const body = { name: 'Seconde', settings }
    expect((await call(at, portfolioOptionsApi.savePortfolioOption, { body })).status).toBe(401)
    expect((await call(at, portfolioOptionsApi.savePortfolioOption, { as: made.council, body })).status).toBe(403)
    expect((await call(at, portfolioOptionsApi.listPortfolioOptions, { as: made.head })).status).toBe(403)
    const empty = { as: made.clerk, body: { ...body, name: ' ' } }
    expect((await call(at, portfolioOptionsApi.savePortfolioOption, empty)).status).toBe(400)
    await save('Seconde')
    const again = await call(at, portfolioOptionsApi.savePortfolioOption, { as: made.clerk, body })
    expect(again.problem).toMatchObject({ code: 'conflict', reason: 'database.portfolio_option_name_unique' })
    const impossible = { envelopes: [{ year: 2027, total: '1.00' }] }
    const none = await call(at, portfolioOptionsApi.savePortfolioOption, {
      as: made.clerk,
      body: { name: 'Impossible', settings: impossible },
    })
    expect(none.problem).toMatchObject({ code: 'rule_broken', reason: 'options.no_choice_found' })
  })

  it('takes hand changes as departures, each with its reason, and never against the law', async () => {
    const { weak, strong, law } = made
    const { id, version } = await save('À la main')
    const departs = (...projects: { id: string }[]) => ({
      name: 'À la main',
      departures: projects.map((project) => ({ projectId: project.id, reason: 'Engagement pris' })),
    })
    expect(
      (
        await call(at, portfolioOptionsApi.changePortfolioOption, {
          as: made.clerk,
          params: { id },
          body: departs(weak),
        })
      ).status,
    ).toBe(428)
    expect((await change(id, version, { name: 'x', departures: [{ projectId: weak.id, reason: '  ' }] })).status).toBe(
      400,
    )
    expect((await change(id, version + 1, departs(weak))).status).toBe(412)
    expect((await change(id, version, departs(law))).problem).toMatchObject({ reason: 'options.obligation_stays_in' })
    const { body } = await change(id, version, departs(weak, strong))
    expect(idsIn(body).toSorted()).toEqual([weak.id, law.id].toSorted())
    expect(body).toMatchObject({ departureCount: 2, cost: '400.00', version: version + 1 })
    expect(body.value).toBeLessThan(body.calculatedValue)
    const unreasoned = at.db
      .transaction()
      .execute((tx) => tx.updateTable('optionDeparture').set({ reason: ' ' }).where('optionId', '=', id).execute())
    await expect(unreasoned).rejects.toThrow('option_departure_reasoned')
  })

  it('is duplicated and deleted, and all of it stands in the history', async () => {
    const { clerk: as } = made
    const first = await save('Première')
    const copy = await done(at, portfolioOptionsApi.duplicatePortfolioOption, {
      as,
      params: { id: first.id },
      body: { name: 'Copie' },
    })
    expect({ ...copy, id: first.id, name: first.name }).toEqual(first)
    await done(at, portfolioOptionsApi.deletePortfolioOption, { as, params: { id: first.id } })
    expect((await call(at, portfolioOptionsApi.getPortfolioOption, { as, params: { id: first.id } })).status).toBe(404)
    const { items } = await done(at, portfolioOptionsApi.listPortfolioOptions, { as })
    expect(items[0]).toMatchObject({ name: 'Copie', projectCount: 2 })
    const events = await at.db.selectFrom('auditEvent').select('type').where('type', 'like', 'option.%').execute()
    expect(new Set(events.map(({ type }) => type))).toEqual(
      new Set(['option.saved', 'option.changed', 'option.deleted']),
    )
  })

  it('that was deleted comes back whole within thirty days, unless its name is taken meanwhile', async () => {
    const { clerk: as, weak, council } = made
    const { id, version } = await save('Retrouvée')
    const departures = [{ projectId: weak.id, reason: 'Accord intercantonal' }]
    const { body: before } = await change(id, version, { name: 'Retrouvée', departures })
    const remove = () => done(at, portfolioOptionsApi.deletePortfolioOption, { as, params: { id } })
    const restore = (person = as) =>
      call(at, portfolioOptionsApi.restorePortfolioOption, { as: person, params: { id } })
    expect((await restore()).status).toBe(404)
    await remove()
    expect((await call(at, portfolioOptionsApi.deletePortfolioOption, { as, params: { id } })).status).toBe(404)
    expect((await change(id, before.version, { name: 'x', departures: [] })).status).toBe(404)
    expect((await restore(council)).status).toBe(403)
    expect(await restore()).toMatchObject({ status: 201, body: { ...before, version: before.version + 2 } })
    const restored = at.db.selectFrom('auditEvent').select('subject').where('type', '=', 'option.restored')
    expect(await restored.execute()).toEqual([{ subject: { optionId: id } }])

    await remove()
    const other = await save('Retrouvée')
    expect((await restore()).problem).toMatchObject({
      code: 'conflict',
      reason: 'database.portfolio_option_name_unique',
    })
    await done(at, portfolioOptionsApi.deletePortfolioOption, { as, params: { id: other.id } })
    at.setNow('2026-12-23T09:00:00Z')
    await save('Plus tard')
    expect((await restore()).status).toBe(404)
    at.setNow('2026-11-22T09:00:00Z')
  })

  it('says by name what has changed since it was computed', async () => {
    const { clerk: as, weak, strong } = made
    const { id } = await save('Vieillie')
    const changed = async () =>
      (await done(at, portfolioOptionsApi.getPortfolioOption, { as, params: { id } })).changed.map(
        ({ kind, projectId }) => [kind, projectId],
      )
    await done(at, arbitrationApi.setByHand, {
      as,
      params: { projectId: weak.id },
      body: { must: 'out', reason: 'Trop tôt' },
    })
    await at.db
      .transaction()
      .execute((tx) =>
        tx.updateTable('budgetTotal').set({ plan: '90.00' }).where('projectId', '=', strong.id).execute(),
      )
    const newcomer = await costing('5.00', 3, 1)
    expect(await changed()).toEqual([
      ['priority', weak.id],
      ['budget', strong.id],
      ['candidate_new', newcomer.id],
    ])
  })
})
