import { arbitrationApi, auditApi } from '@triaxe/shared-types'
import { toCents, toDecimal } from '@triaxe/shared-types/money.rules'
import { beforeAll, describe, expect, it } from 'vitest'
import { aCandidate } from '../../../test/arbitration.builders.ts'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'

const at = installation()
const made = {} as Record<'clerk' | 'head', { id: string }>
beforeAll(async () => {
  made.clerk = await aPerson(at, { roles: ['chancellery'] })
  made.head = await aPerson(at, { roles: ['department_head'] })
})
const costing = (plan: string, points = 3) => aCandidate(at, { points, years: [{ year: 2027, plan }] })
const params = ({ id }: { id: string }) => ({ projectId: id })
/** What is chosen with so much beside the running projects. */
const chosenAt = async (beside: string) => {
  const as = made.clerk
  const { running } = await done(at, arbitrationApi.getArbitration, { as })
  const due = running.flatMap(({ years }) => years.filter(({ year }) => year === 2027))
  const total = toDecimal(due.reduce((sum, { investment }) => sum + toCents(investment), toCents(beside)))
  const { chosen } = await done(at, arbitrationApi.computeOptimum, { as, body: { envelopes: [{ year: 2027, total }] } })
  return chosen.map(({ projectId }) => projectId)
}

describe('a priority set by hand', () => {
  it('needs a reason, puts a project in or out, is seen by its department, and can be lifted with its history kept', async () => {
    const { clerk } = made
    const [weak, strong] = [await costing('100.00', 1), await costing('100.00', 5)]
    const [weakIs, strongIs] = [params(weak), params(strong)]
    const set = (body: object, as = clerk) =>
      call(at, arbitrationApi.setByHand, { as, params: weakIs, body: body as never })
    expect((await set({ must: 'in' })).status).toBe(400)
    expect((await set({ must: 'in', reason: '  ' })).status).toBe(400)
    expect(await set({ must: 'in', reason: 'Motif' }, weak.leads[0]!)).toMatchObject({
      status: 403,
      problem: { reason: 'options.only_chancellery' },
    })
    expect(await chosenAt('100.00')).toEqual([strong.id])

    expect((await set({ must: 'in', reason: 'Engagement du Gouvernement' })).body).toMatchObject({ must: 'in' })
    expect(await chosenAt('100.00')).toEqual([weak.id])
    await done(at, arbitrationApi.setByHand, { as: clerk, params: strongIs, body: { must: 'out', reason: 'Trop tôt' } })
    expect(await chosenAt('200.00')).toEqual([weak.id])
    const all = await done(at, arbitrationApi.getArbitration, { as: clerk })
    expect(all.handSet.map(({ reason, must }) => [must, reason])).toEqual([
      ['in', 'Engagement du Gouvernement'],
      ['out', 'Trop tôt'],
    ])
    const seen = await done(at, arbitrationApi.listHandSet, { as: weak.leads[0]!, params: weakIs })
    expect(seen).toMatchObject({ items: [{ must: 'in', liftedAt: null }], can: { set: false } })

    for (const of of [weakIs, strongIs]) await done(at, arbitrationApi.liftHandSet, { as: clerk, params: of })
    expect(await chosenAt('100.00')).toEqual([strong.id])
    const after = await done(at, arbitrationApi.listHandSet, { as: clerk, params: weakIs })
    expect(after.items).toMatchObject([
      { must: 'in', reason: 'Engagement du Gouvernement', liftedBy: expect.any(String) },
    ])
    expect((await call(at, arbitrationApi.liftHandSet, { as: clerk, params: weakIs })).status).toBe(409)
    const { items } = await done(at, auditApi.projectHistory, { as: clerk, params: weakIs })
    expect(items.map(({ type, reason }) => [type, reason]).slice(0, 2)).toEqual([
      ['priority.lifted', null],
      ['priority.set', 'Engagement du Gouvernement'],
    ])
  })

  it('is neither set nor lifted by somebody of the chancellery who is a member of the project; nor is a condition', async () => {
    const involved = await aPerson(at, { roles: ['chancellery'] })
    const [own, rival] = [await aProject(at, { state: 'under_review', members: [involved] }), await costing('5.00')]
    const [as, of] = [involved, params(own)]
    const seen = await done(at, arbitrationApi.listHandSet, { as, params: of })
    expect(seen.can).toEqual({ set: false })
    const need = { projectId: rival.id, needsId: own.id }
    const projectIds = [own.id, rival.id]
    const { id } = await done(at, arbitrationApi.addNeed, { as: made.clerk, body: need })
    const other = await done(at, arbitrationApi.addExclusion, { as: made.clerk, body: { projectIds } })
    const asked = [
      call(at, arbitrationApi.setByHand, { as, params: of, body: { must: 'in', reason: 'Motif' } }),
      call(at, arbitrationApi.liftHandSet, { as, params: of }),
      call(at, arbitrationApi.addNeed, { as, body: { projectId: own.id, needsId: rival.id } }),
      call(at, arbitrationApi.addExclusion, { as, body: { projectIds } }),
      call(at, arbitrationApi.removeNeed, { as, params: { id } }),
      call(at, arbitrationApi.removeExclusion, { as, params: { id: other.id } }),
    ]
    for (const { status, problem } of await Promise.all(asked))
      expect([status, problem?.reason]).toEqual([403, 'options.member_of_project'])
    await done(at, arbitrationApi.removeNeed, { as: made.clerk, params: { id } })
    await done(at, arbitrationApi.removeExclusion, { as: made.clerk, params: { id: other.id } })
  })

  it('is refused where the law has a project in, and where there is nothing to choose', async () => {
    const law = await aProject(at, { state: 'under_review', sheet: { legalObligation: true, legalBasis: 'Art. 1' } })
    const running = await aProject(at, { state: 'in_progress' })
    const ask = (project: { id: string }) =>
      call(at, arbitrationApi.setByHand, {
        as: made.clerk,
        params: params(project),
        body: { must: 'out', reason: 'x' },
      })
    expect((await ask(law)).problem).toMatchObject({ code: 'rule_broken', reason: 'options.obligation_stays_in' })
    expect((await ask(running)).problem).toMatchObject({ code: 'rule_broken', reason: 'options.not_a_candidate' })
    await at.db.transaction().execute((tx) => tx.deleteFrom('project').where('id', '=', law.id).execute())
  })
})

describe('needs and exclusions', () => {
  it('a project is chosen only with what it needs; needs close no circle, not even two at once', async () => {
    const { clerk } = made
    const [a, b, c] = [await costing('10.00', 5), await costing('500.00', 1), await costing('10.00', 1)]
    const need = (projectId: string, needsId: string, as = clerk) =>
      call(at, arbitrationApi.addNeed, { as, body: { projectId, needsId } })
    expect((await need(a.id, b.id, made.head)).status).toBe(403)
    const { body: first } = await need(a.id, b.id)
    expect((await chosenAt('20.00')).includes(a.id)).toBe(false)
    expect((await need(a.id, b.id)).problem?.code).toBe('conflict')
    expect((await need(a.id, a.id)).problem?.reason).toBe('options.need_in_a_circle')
    const both = await Promise.all([need(b.id, c.id), need(c.id, a.id)])
    expect(both.filter(({ status }) => status === 201)).toHaveLength(1)
    await done(at, arbitrationApi.removeNeed, { as: clerk, params: { id: first.id } })
    expect((await chosenAt('20.00')).includes(a.id)).toBe(true)
    expect((await call(at, arbitrationApi.removeNeed, { as: clerk, params: { id: first.id } })).status).toBe(404)
  })

  it('a need of what runs is met, of what cannot be chosen keeps a project out', async () => {
    const { clerk } = made
    const project = await costing('1.00', 5)
    const running = await aProject(at, { state: 'in_progress' })
    const draft = await aProject(at, { state: 'submitted' })
    const rejected = await aProject(at, { state: 'rejected' })
    const need = (needsId: string) =>
      call(at, arbitrationApi.addNeed, { as: clerk, body: { projectId: project.id, needsId } })
    await need(running.id)
    expect(await chosenAt('9000000.00')).toContain(project.id)
    await need(draft.id)
    expect(await chosenAt('9000000.00')).not.toContain(project.id)
    expect((await need(rejected.id)).problem?.reason).toBe('options.project_has_ended')
    const { others } = await done(at, arbitrationApi.getArbitration, { as: clerk })
    expect(others).toMatchObject([{ projectId: draft.id, state: 'submitted' }])
  })

  it('of projects that exclude each other one is chosen at most, and none beside one that runs', async () => {
    const { clerk } = made
    const [a, b] = [await costing('1.00', 5), await costing('1.00', 4)]
    const running = await aProject(at, { state: 'on_hold' })
    const exclude = (...projectIds: string[]) =>
      done(at, arbitrationApi.addExclusion, { as: clerk, body: { projectIds } })
    const { id } = await exclude(a.id, b.id)
    const chosen = await chosenAt('9000000.00')
    expect([chosen.includes(a.id), chosen.includes(b.id)]).toEqual([true, false])
    await exclude(a.id, running.id)
    expect((await chosenAt('9000000.00')).includes(b.id)).toBe(true)
    await done(at, arbitrationApi.removeExclusion, { as: clerk, params: { id } })
    const { items } = await done(at, auditApi.projectHistory, { as: clerk, params: params(b) })
    expect(items.map(({ type }) => type).slice(0, 2)).toEqual(['exclusion.removed', 'exclusion.added'])
  })

  it('name no confidential project, and no draft, in the history of another', async () => {
    const as = made.clerk
    const open = await costing('1.00')
    const hidden = [await aCandidate(at, { confidential: true }), await aProject(at)]
    for (const { id } of hidden) {
      const { id: need } = await done(at, arbitrationApi.addNeed, { as, body: { projectId: open.id, needsId: id } })
      await done(at, arbitrationApi.removeNeed, { as, params: { id: need } })
    }
    const projectIds = [open, ...hidden].map(({ id }) => id)
    const { id: exclusion } = await done(at, arbitrationApi.addExclusion, { as, body: { projectIds } })
    await done(at, arbitrationApi.removeExclusion, { as, params: { id: exclusion } })
    const [lead] = open.leads
    const { items } = await done(at, auditApi.projectHistory, { as: lead!, params: params(open) })
    expect(items.filter(({ type }) => /^(need|exclusion)/.test(type))).toHaveLength(6)
    for (const { code } of hidden) expect(JSON.stringify(items)).not.toContain(code)
    expect(JSON.stringify(items)).toContain(open.code)
  })

  it('that stand against each other are named, not guessed', async () => {
    const { clerk } = made
    const [a, b] = [await costing('1.00'), await costing('1.00')]
    await done(at, arbitrationApi.addExclusion, { as: clerk, body: { projectIds: [a.id, b.id] } })
    for (const one of [a, b])
      await done(at, arbitrationApi.setByHand, {
        as: clerk,
        params: params(one),
        body: { must: 'in', reason: 'Motif' },
      })
    const { value, obstacles } = await done(at, arbitrationApi.computeOptimum, { as: clerk, body: { envelopes: [] } })
    expect([value, obstacles.map(({ kind }) => kind)]).toEqual([null, ['exclusion']])
    expect(obstacles[0]?.projectIds.toSorted()).toEqual([a.id, b.id].toSorted())
  })
})
