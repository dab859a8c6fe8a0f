import { conditionsApi, type DecisionCondition, decisionsApi, identityApi } from '@triaxe/shared-types'
import { beforeAll, describe, expect, it } from 'vitest'
import { aDepartment, aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { aNewDecision, decided } from '../../../test/decision.builders.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'
import { newId } from '../../platform/id.ts'

const at = installation()
const people = {} as Record<'clerk' | 'second' | 'administrator', { id: string; name: string }>
beforeAll(async () => {
  people.clerk = await aPerson(at, { roles: ['chancellery'] })
  people.second = await aPerson(at, { roles: ['chancellery'] })
  people.administrator = await aPerson(at, { roles: ['administrator'] })
})

const text = 'Le concept de sécurité est présenté.'
type Given = Parameters<typeof aProject>[1] & { dueOn?: string; owner?: { id: string } }

/** A project approved on one condition, which its lead owns unless another is named. */
async function aCondition({ dueOn = '2027-03-31', owner, ...given }: Given = {}) {
  const project = await aProject(at, { state: 'under_review', ...given })
  const ownerId = (owner ?? project.leads[0]!).id
  const { items } = await decided(at, people.clerk, project, {
    type: 'approve',
    conditions: [{ text, dueOn, ownerId }],
  })
  const condition = items[0]!.conditions[0]!
  const params = { projectId: project.id, conditionId: condition.id }
  return { project, lead: project.leads[0]!, condition, params }
}
type Asked = Pick<Awaited<ReturnType<typeof aCondition>>, 'params'> & { version?: number }
const note = 'Présenté le 12 mars.'
const report = ({ params, version = 0 }: Asked, as?: { id: string }) =>
  call(at, conditionsApi.reportCondition, { ...(as ? { as } : {}), params, version, body: { note } })
const settle = ({ params, version = 1 }: Asked, as: { id: string } = people.clerk, isMet = true) =>
  call(at, conditionsApi.settleCondition, {
    as,
    params,
    version,
    body: isMet ? { isMet } : { isMet, note: 'Il manque l’annexe.' },
  })
const handOver = ({ params, version = 0 }: Asked, ownerId: string, as: { id: string } = people.clerk) =>
  call(at, conditionsApi.handOverCondition, { as, params, version, body: { ownerId } })
const read = async ({ params }: Asked, as: { id: string } = people.clerk): Promise<DecisionCondition> => {
  const { projectId } = params
  const { items } = await done(at, decisionsApi.listDecisions, { as, params: { projectId } })
  return items.flatMap(({ conditions }) => conditions).find(({ id }) => id === params.conditionId)!
}
const listed = async (as: { id: string }, query: object = {}) =>
  (await done(at, conditionsApi.listConditions, { as, query: { limit: 200, ...query } })).items

async function closeAccount(person: { id: string; name: string; email: string }) {
  const { id, name, email } = person
  const { administrator: as } = people
  const given = { name, email, departmentId: null, serviceId: null, lang: 'fr' as const, roles: [] }
  await done(at, identityApi.updatePerson, { as, params: { id }, version: 1, body: { ...given, active: false } })
}

describe('a condition of a decision', () => {
  it('is a sentence with a day and an owner, open and not overdue until that day has passed', async () => {
    const set = await aCondition({ dueOn: '2026-11-22' })
    expect(set.condition).toMatchObject({
      text,
      dueOn: '2026-11-22',
      owner: { id: set.lead.id, name: set.lead.name, isActive: true },
      state: 'open',
      isOverdue: false,
      steps: [],
    })
    const late = await aCondition({ dueOn: '2026-11-21' })
    expect(late.condition).toMatchObject({ state: 'open', isOverdue: true })
    const leap = await aCondition({ dueOn: '2028-02-29' })
    expect(leap.condition.dueOn).toBe('2028-02-29')
  })

  it('is refused beside its field: a day that does not exist, one before the decision, an owner who cannot meet it', async () => {
    const project = await aProject(at, { state: 'under_review', confidential: true })
    const closed = await aPerson(at)
    await closeAccount(closed)
    const params = { projectId: project.id }
    const { version } = await done(at, decisionsApi.listDecisions, { as: people.clerk, params })
    const refusalOf = async (condition: object) => {
      const body = aNewDecision({
        type: 'approve',
        conditions: [{ text, dueOn: '2027-01-31', ownerId: project.leads[0]!.id, ...condition }],
      })
      const { status, problem } = await call(at, decisionsApi.recordDecision, {
        as: people.clerk,
        params,
        version,
        body,
      })
      return [status, problem?.pointers?.[0]?.pointer, problem?.pointers?.[0]?.reason]
    }
    expect((await refusalOf({ dueOn: '2027-02-29' }))[0]).toBe(400)
    expect((await refusalOf({ text: ' ' }))[0]).toBe(400)
    const owner = [422, '/conditions/0/ownerId', 'decisions.condition_owner_unable']
    expect(await refusalOf({ dueOn: '2026-11-19' })).toEqual([
      422,
      '/conditions/0/dueOn',
      'decisions.condition_before_decision',
    ])
    for (const ownerId of [closed.id, newId(), (await aPerson(at)).id])
      expect(await refusalOf({ ownerId })).toEqual(owner)
  })

  it('is reported by its owner with a note, and confirmed by the chancellery; all of it is in the history', async () => {
    const set = await aCondition()
    const { body: reported } = await report(set, set.lead)
    expect(reported).toMatchObject({
      state: 'reported',
      version: 1,
      steps: [{ kind: 'reported', note, by: set.lead.name }],
    })
    expect((await settle(set)).body).toMatchObject({
      state: 'met',
      steps: [{}, { kind: 'confirmed', by: people.clerk.name }],
    })
    expect(await read(set)).toMatchObject({ text, state: 'met', isOverdue: false })
    const events = await at.db
      .selectFrom('auditEvent')
      .select(['type', 'reason', 'changes'])
      .where('projectId', '=', set.project.id)
      .orderBy('id')
      .execute()
    expect(events).toMatchObject([
      { type: 'decision.recorded', changes: { conditions: [{ text, dueOn: '2027-03-31', owner: set.lead.name }] } },
      { type: 'condition.reported', reason: note, changes: { condition: text } },
      { type: 'condition.confirmed' },
    ])
  })

  it('is opened again with a reason where it is not met yet, and is then to be met as before', async () => {
    const set = await aCondition({ dueOn: '2026-11-21' })
    await report(set, set.lead)
    expect((await read(set)).isOverdue).toBe(false)
    const bare = { as: people.clerk, params: set.params, version: 1, body: { isMet: false as const, note: ' ' } }
    expect((await call(at, conditionsApi.settleCondition, bare)).status).toBe(400)
    expect((await settle(set, people.clerk, false)).body).toMatchObject({ state: 'open', isOverdue: true })
    expect((await report({ ...set, version: 2 }, set.lead)).body).toMatchObject({ state: 'reported' })
  })

  it('asks who you are, for good form, the version, the right to know, the right to act, then what stands there now', async () => {
    const set = await aCondition({ confidential: true })
    expect((await report(set)).status).toBe(401)
    const { params } = set
    expect(
      (await call(at, conditionsApi.reportCondition, { as: set.lead, params, version: 0, body: { note: '' } })).status,
    ).toBe(400)
    expect((await call(at, conditionsApi.reportCondition, { as: set.lead, params, body: { note } })).status).toBe(428)
    expect((await report(set, await aPerson(at))).status).toBe(404)
    expect((await report({ ...set, params: { ...params, conditionId: newId() } }, set.lead)).status).toBe(404)
    const another = await aCondition()
    expect((await report({ params: { ...params, projectId: another.project.id } }, another.lead)).status).toBe(404)
    expect((await report(set, people.clerk)).problem).toMatchObject({
      status: 403,
      reason: 'decisions.condition_not_yours',
    })
    expect((await report({ ...set, version: 4 }, set.lead)).status).toBe(412)
    expect((await settle({ ...set, version: 0 })).problem).toMatchObject({
      status: 422,
      reason: 'decisions.condition_not_reported',
    })
    expect((await report(set, set.lead)).status).toBe(201)
    expect((await report({ ...set, version: 1 }, set.lead)).problem).toMatchObject({
      status: 422,
      reason: 'decisions.condition_not_open',
    })
  })

  it('is not confirmed by its owner, nor by whoever has a part in the project', async () => {
    const involved = await aPerson(at, { roles: ['chancellery'] })
    const inside = await aCondition({ members: [involved] })
    const owned = await aCondition({ owner: people.second })
    await report(inside, inside.lead)
    await report(owned, people.second)
    for (const [set, as] of [
      [inside, involved],
      [owned, people.second],
    ] as const) {
      expect((await settle(set, as)).problem).toMatchObject({ status: 403, reason: 'decisions.condition_by_others' })
      expect((await read(set, as)).can).toEqual({ report: false, settle: false, handOver: false })
      expect((await settle(set)).status).toBe(201)
    }
  })

  it('of two who confirm at once the second is told that it has changed; a repeated key has one effect', async () => {
    const set = await aCondition()
    const [params, idempotencyKey] = [set.params, 'rapport-du-12-mars']
    const again = { as: set.lead, params, version: 0, body: { note }, idempotencyKey }
    for (let time = 0; time < 2; time++) expect((await call(at, conditionsApi.reportCondition, again)).status).toBe(201)
    const answers = await Promise.all([settle(set), settle(set, people.second, false)])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 412])
    expect((await read(set)).steps).toHaveLength(2)
  })

  it('is handed over where its owner has left: to a person who may see the project, who reports it then', async () => {
    const leaving = await aPerson(at)
    const set = await aCondition({ owner: leaving, confidential: false })
    await closeAccount(leaving)
    expect((await read(set)).owner).toMatchObject({ id: leaving.id, isActive: false })
    expect((await handOver(set, set.lead.id, set.lead)).status).toBe(403)
    expect((await handOver(set, leaving.id)).problem?.pointers).toEqual([
      { pointer: '/ownerId', reason: 'decisions.condition_owner_unable' },
    ])
    expect((await handOver(set, set.lead.id)).body).toMatchObject({
      owner: { id: set.lead.id },
      steps: [{ kind: 'handed_over', owner: set.lead.name }],
    })
    expect((await report({ ...set, version: 1 }, set.lead)).status).toBe(201)
  })

  it('stays as it was decided, and so do its steps: the application’s role may neither change nor delete them', async () => {
    for (const statement of [
      "update decision_condition set text = 'x'",
      'delete from decision_condition',
      "update decision_condition_step set note = 'x'",
      'delete from decision_condition_step',
    ])
      await expect(at.pool.query(statement)).rejects.toThrow('permission denied')
  })

  it('stands in the file of the decisions with its day, its owner and where it stands', async () => {
    const set = await aCondition({ dueOn: '2026-11-21' })
    const params = { projectId: set.project.id }
    const file = await done(at, decisionsApi.exportDecisions, { as: people.clerk, params, query: { format: 'csv' } })
    expect(file.toString('utf8')).toContain(`${text} (jusqu’au 21.11.2026, ${set.lead.name}, échue)`)
  })
})

describe('the list of conditions', () => {
  it('gives each owner his or her own, and the chancellery what is due or waits for it, the earliest first', async () => {
    const department = await aDepartment(at)
    const owner = await aPerson(at, { department })
    const later = await aCondition({ owner, dueOn: '2027-05-31' })
    const late = await aCondition({ owner, dueOn: '2026-11-21' })
    const told = await aCondition({ owner, dueOn: '2028-01-31' })
    await report(told, owner)
    const ids = (items: { id: string }[]) => items.map(({ id }) => id)
    expect(ids(await listed(owner, { mine: 'true' as const, state: ['open'] }))).toEqual([
      late.condition.id,
      later.condition.id,
    ])
    const due = ids(await listed(people.clerk, { state: ['open'], until: '2026-12-22' }))
    expect(due).toContain(late.condition.id)
    expect(due).not.toContain(later.condition.id)
    const waiting = await listed(people.clerk, { state: ['reported'], mine: 'false' as const })
    expect(ids(waiting)).toContain(told.condition.id)
    expect(waiting.find(({ id }) => id === told.condition.id)).toMatchObject({
      project: { id: told.project.id, state: 'approved' },
      decision: { number: 1, body: 'Gouvernement' },
      can: { settle: true },
    })
  })

  it('gives the head of a department what its projects still have to meet, whoever owns it', async () => {
    const [department, other] = [await aDepartment(at), await aDepartment(at)]
    const head = await aPerson(at, { roles: ['department_head'], department })
    const ours = await aCondition({ department })
    await aCondition({ department: other })
    const query = { department: department.id, mine: 'false' as const, state: ['open' as const] }
    expect((await listed(head, query)).map(({ id }) => id)).toEqual([ours.condition.id])
  })

  it('tells of a confidential project only to who may know of it', async () => {
    const owner = await aPerson(at, { roles: ['finance'] })
    const secret = await aCondition({ owner, confidential: true })
    expect((await listed(owner, { mine: 'true' as const })).map(({ id }) => id)).toEqual([secret.condition.id])
    const outsider = await aPerson(at)
    expect((await listed(outsider)).some(({ id }) => id === secret.condition.id)).toBe(false)
  })

  it('comes page by page, and refuses a cursor that it has not given', async () => {
    const owner = await aPerson(at)
    for (const dueOn of ['2027-01-01', '2027-01-01', '2027-01-02']) await aCondition({ owner, dueOn })
    const page = (query: object) =>
      done(at, conditionsApi.listConditions, { as: owner, query: { mine: 'true' as const, ...query } })
    const all = await page({})
    expect([all.total, all.nextCursor]).toEqual([3, null])
    const first = await page({ limit: 2 })
    const rest = await page({ limit: 2, cursor: first.nextCursor! })
    expect([...first.items, ...rest.items]).toEqual(all.items)
    expect((await call(at, conditionsApi.listConditions, { as: owner, query: { cursor: 'x' } })).status).toBe(400)
  })
})
