import { decisionsApi, decisionTypes, projectStates } from '@triaxe/shared-types'
import { outcomes } from '@triaxe/shared-types/decisions.rules'
import { transitions } from '@triaxe/shared-types/projects.rules'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { aMilestone, aValue } from '../../../test/course.builders.ts'
import { aNewDecision, decided } from '../../../test/decision.builders.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'
import { newId } from '../../platform/id.ts'

const at = installation()
let clerk: { id: string; name: string }
beforeAll(async () => {
  clerk = await aPerson(at, { roles: ['chancellery'] })
})

const paramsOf = ({ id }: { id: string }) => ({ projectId: id })
const attempt = (
  project: { id: string; version: number },
  given: Parameters<typeof aNewDecision>[0],
  as: { id: string } | null = clerk,
) =>
  call(at, decisionsApi.recordDecision, {
    ...(as ? { as } : {}),
    params: paramsOf(project),
    version: project.version,
    body: aNewDecision(given),
  })
const stateOf = async ({ id }: { id: string }) =>
  (await at.db.selectFrom('project').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state
const countOf = async ({ id }: { id: string }) =>
  (await at.db.selectFrom('decision').select('id').where('projectId', '=', id).execute()).length

describe('recording a decision', () => {
  it('asks who you are, then for good form, the version, the right to know, the right to act, the present version', async () => {
    const project = await aProject(at, { state: 'under_review', confidential: true })
    const outsider = await aPerson(at, { roles: ['department_head'] })
    const council = await aPerson(at, { roles: ['council'] })
    expect((await attempt(project, { type: 'approve' }, null)).status).toBe(401)
    expect((await attempt(project, { type: 'approve', body: '' })).status).toBe(400)
    const params = paramsOf(project)
    const body = aNewDecision({ type: 'approve' })
    expect((await call(at, decisionsApi.recordDecision, { as: clerk, params, body })).status).toBe(428)
    expect((await attempt(project, { type: 'approve' }, outsider)).status).toBe(404)
    expect(await attempt(project, { type: 'approve' }, council)).toMatchObject({
      status: 403,
      problem: { reason: 'decisions.only_chancellery' },
    })
    expect((await attempt({ ...project, version: 7 }, { type: 'approve' })).status).toBe(412)
    expect((await attempt(project, { type: 'approve' })).status).toBe(201)
  })

  it('is not for whoever is a member of the project: the chancellery sends somebody else', async () => {
    const involved = await aPerson(at, { roles: ['chancellery'] })
    const project = await aProject(at, { state: 'under_review', members: [involved] })
    const canOf = async (as: { id: string }) =>
      (await done(at, decisionsApi.listDecisions, { as, params: paramsOf(project) })).can.record
    expect([await canOf(involved), await canOf(clerk)]).toEqual([false, true])
    expect(await attempt(project, { type: 'approve' }, involved)).toMatchObject({
      status: 403,
      problem: { reason: 'decisions.member_of_project' },
    })
    expect([await stateOf(project), await countOf(project)]).toEqual(['under_review', 0])
  })

  it('moves the project along the table of transitions, and no other way', async () => {
    for (const state of projectStates)
      for (const type of decisionTypes) {
        const isOpen = transitions.some(
          ({ by, from, to }) => by === 'decision' && from === state && to === outcomes[type],
        )
        const project = await aProject(at, { state })
        const answer = await attempt(project, { type })
        expect([state, type, answer.status]).toEqual([state, type, isOpen ? 201 : 422])
        expect(await stateOf(project)).toBe(isOpen ? outcomes[type] : state)
        expect(answer.problem?.pointers?.[0]?.reason).toBe(isOpen ? undefined : 'decisions.not_open_in_state')
      }
  }, 120_000)

  it('is refused without a reason for each axis, and says which are missing', async () => {
    const project = await aProject(at, { state: 'under_review' })
    const answer = await attempt(project, { type: 'approve', reasons: { 2: 'Un motif.', 3: '   ' } })
    expect(answer.status).toBe(422)
    expect(answer.problem!.pointers).toEqual([
      { pointer: '/reasons/1', reason: 'decisions.reason_missing' },
      { pointer: '/reasons/3', reason: 'decisions.reason_missing' },
    ])
    expect([await stateOf(project), await countOf(project)]).toEqual(['under_review', 0])
  })

  it('is refused by the database alike when a reason is missing', async () => {
    const project = await aProject(at, { state: 'under_review' })
    const row = { id: newId(), projectId: project.id, number: 1, type: 'approve', body: 'G', decidedOn: '2026-01-01' }
    const said = { fromState: 'under_review', toState: 'approved', recordedBy: clerk.id, recordedByLabel: 'x' }
    const written = (reasonAxis3: string | null) =>
      at.db.transaction().execute((tx) =>
        tx
          .insertInto('decision')
          .values({ ...row, ...said, recordedAt: at.now(), reasonAxis1: 'a', reasonAxis2: 'b', reasonAxis3 })
          .execute(),
      )
    await expect(written(null)).rejects.toMatchObject({ constraint: 'decision_reasons_complete' })
    await expect(written('  ')).rejects.toMatchObject({ constraint: 'decision_reasons_complete' })
    await written('c')
  })

  it('bears no future date, follows the one before, and is reviewed after it', async () => {
    const project = await aProject(at, { state: 'under_review' })
    const reasonOf = async (given: object) =>
      (await attempt(project, { type: 'defer', ...given })).problem?.pointers?.[0]?.reason
    expect(await reasonOf({ decidedOn: '2026-11-23' })).toBe('decisions.in_the_future')
    expect(await reasonOf({ nextReviewOn: '2026-11-20' })).toBe('decisions.review_before_decision')
    await decided(at, clerk, project, { type: 'defer', decidedOn: '2026-11-10' })
    project.version++
    expect(await reasonOf({ type: 'reject', decidedOn: '2026-11-09' })).toBe('decisions.before_the_last')
    expect(await reasonOf({ type: 'reject', decidedOn: '2026-11-10' })).toBeUndefined()
  })

  it('twice at once is recorded once', async () => {
    const project = await aProject(at, { state: 'under_review' })
    const answers = await Promise.all([attempt(project, { type: 'approve' }), attempt(project, { type: 'reject' })])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 412])
    expect(await countOf(project)).toBe(1)
  })

  it('leaves nothing behind when the database goes away in the middle', async () => {
    const project = await aProject(at, { state: 'under_review' })
    const owner = new pg.Client({ connectionString: at.ownerUrl })
    await owner.connect()
    await owner.query('begin')
    await owner.query('lock table credit in access exclusive mode')
    const answer = attempt(project, { type: 'approve', creditAmount: '1000' })
    const blocked = 'select pid from pg_locks where relation = $1::regclass and not granted'
    let pids: { pid: number }[] = []
    while (pids.length === 0) pids = (await owner.query<{ pid: number }>(blocked, ['credit'])).rows
    const admin = new pg.Client({ connectionString: at.url })
    await admin.connect()
    await admin.query('select pg_terminate_backend($1)', [pids[0]!.pid])
    await admin.end()
    expect((await answer).status).toBe(503)
    await owner.query('rollback')
    await owner.end()
    expect([await stateOf(project), await countOf(project)]).toEqual(['under_review', 0])
    expect((await attempt(project, { type: 'approve', creditAmount: '1000' })).status).toBe(201)
  })

  it('stays as it was written: the application’s role may not change or delete it', async () => {
    const project = await aProject(at, { state: 'under_review' })
    await decided(at, clerk, project, { type: 'reject' })
    const asApplication = (statement: string) => at.pool.query(statement)
    await expect(asApplication("update decision set body = 'x'")).rejects.toThrow('permission denied')
    await expect(asApplication('delete from decision')).rejects.toThrow('permission denied')
  })

  it('is in the history with who, when, the state before and after, and why', async () => {
    const project = await aProject(at, { state: 'under_review' })
    await decided(at, clerk, project, { type: 'reject' })
    const event = await at.db
      .selectFrom('auditEvent')
      .select(['actorLabel', 'changes', 'reason'])
      .where('projectId', '=', project.id)
      .where('type', '=', 'decision.recorded')
      .executeTakeFirstOrThrow()
    expect(event).toMatchObject({
      actorLabel: clerk.name,
      changes: { state: ['under_review', 'rejected'], type: 'reject', decidedOn: '2026-11-20' },
      reason: 'Modernise l’administration.',
    })
  })
})

describe('the register of decisions of a project', () => {
  it('keeps every decision, the latest first, with the axes, the value and the framework of its day', async () => {
    const project = await aProject(at, { state: 'under_review' })
    await aValue(at, project, 345_000_000)
    await decided(at, clerk, project, { type: 'defer', decidedOn: '2026-10-01', nextReviewOn: '2027-01-15' })
    const { items, open, can } = await decided(at, clerk, project, {
      type: 'approve',
      conditions: [{ text: 'Rapport annuel.', dueOn: '2027-06-30', ownerId: project.leads[0]!.id }],
    })
    expect(items.map(({ number, type }) => [number, type])).toEqual([
      [2, 'approve'],
      [1, 'defer'],
    ])
    expect(items[0]).toMatchObject({
      value: 345_000_000,
      frameworkNumber: 1,
      conditions: [{ text: 'Rapport annuel.', dueOn: '2027-06-30', state: 'open' }],
      recordedBy: clerk.name,
      fromState: 'deferred',
      toState: 'approved',
    })
    expect(items[1]).toMatchObject({ nextReviewOn: '2027-01-15', decidedOn: '2026-10-01' })
    expect(items[0]!.reasons.map(({ position }) => position)).toEqual([1, 2, 3])
    expect(items[0]!.reasons[0]!.axis.fr).toBeTruthy()
    expect([open, can.record]).toEqual([['defer', 'stop'], true])
  })

  it('shows the internal reasons to the chancellery, the council and the auditors, and to nobody else', async () => {
    const project = await aProject(at, { state: 'under_review' })
    await decided(at, clerk, project, {
      type: 'reject',
      internalReasons: 'Le service est surchargé.',
      publicText: { fr: 'Les moyens manquent cette année.', de: 'Dieses Jahr fehlen die Mittel.' },
    })
    const read = async (as: { id: string }) =>
      (await done(at, decisionsApi.listDecisions, { as, params: paramsOf(project) })).items[0]!
    for (const role of ['chancellery', 'council', 'auditor'] as const)
      expect((await read(await aPerson(at, { roles: [role] }))).internalReasons).toBe('Le service est surchargé.')
    for (const reader of [project.leads[0]!, await aPerson(at, { roles: ['finance'] }), await aPerson(at)]) {
      expect((await read(reader)).internalReasons).toBeNull()
      expect((await read(reader)).publicText.de).toBe('Dieses Jahr fehlen die Mittel.')
      const file = await done(at, decisionsApi.exportDecisions, {
        as: reader,
        params: paramsOf(project),
        query: { format: 'csv' } as never,
      })
      expect(file.toString('utf8')).not.toContain('surchargé')
      expect(file.toString('utf8')).toContain('Simplifie pour la population.')
    }
  })
})

describe('the latest decisions', () => {
  it('span all projects that a person may know of, by day, department and type, page by page', async () => {
    const open = await aProject(at, { state: 'in_progress' })
    const secret = await aProject(at, { state: 'in_progress', confidential: true, department: open.department })
    await aMilestone(at, open)
    await decided(at, clerk, open, { type: 'hold', decidedOn: '2026-11-01' })
    await decided(at, clerk, open, { type: 'resume', decidedOn: '2026-11-02' })
    await decided(at, clerk, secret, { type: 'complete', decidedOn: '2026-11-03' })
    const query = { department: [open.department.id] }
    const types = async (as: { id: string }, more: object = {}) =>
      (await done(at, decisionsApi.latestDecisions, { as, query: { ...query, ...more } })).items.map(({ type }) => type)
    expect(await types(clerk)).toEqual(['complete', 'resume', 'hold'])
    expect(await types(await aPerson(at))).toEqual(['resume', 'hold'])
    expect(await types(clerk, { since: '2026-11-02' })).toEqual(['complete', 'resume'])
    expect(await types(clerk, { type: ['hold'] })).toEqual(['hold'])
    const first = await done(at, decisionsApi.latestDecisions, { as: clerk, query: { ...query, limit: 2 } })
    expect(first.total).toBe(3)
    const rest = await done(at, decisionsApi.latestDecisions, {
      as: clerk,
      query: { ...query, limit: 2, cursor: first.nextCursor! },
    })
    expect(rest.items.map(({ type }) => type)).toEqual(['hold'])
    const bad = await call(at, decisionsApi.latestDecisions, { as: clerk, query: { cursor: 'x' } })
    expect(bad.status).toBe(400)
  })
})
