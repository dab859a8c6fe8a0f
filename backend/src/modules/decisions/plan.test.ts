import {
  arbitrationApi,
  budgetApi,
  decisionsApi,
  type NewPlan,
  planningApi,
  plansApi,
  portfolioOptionsApi,
} from '@triaxe/shared-types'
import readXlsxFile from 'read-excel-file/node'
import { beforeEach, describe, expect, it } from 'vitest'
import { aCandidate } from '../../../test/arbitration.builders.ts'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { aNewDecision, decided } from '../../../test/decision.builders.ts'
import { installation } from '../../../test/installation.ts'
import { judgePlan } from '../options/index.ts'
import { planFromTemplate } from '../planning/index.ts'

const at = installation()
type Names = 'strong' | 'fair' | 'weak' | 'granted'
const made = {} as Record<Names | 'clerk' | 'council', { id: string }>
const costing = (plan: string, points: number, state = 'under_review') =>
  aCandidate(at, { points, state: state as 'approved', years: [{ year: 2027, plan }] })

/** Four candidates at 100 each, of which one is approved already; every test has its own. */
beforeEach(async () => {
  await at.db.transaction().execute((tx) => tx.updateTable('project').set({ state: 'rejected' }).execute())
  made.clerk = await aPerson(at, { roles: ['chancellery'] })
  made.council = await aPerson(at, { roles: ['council'] })
  made.strong = await costing('100.00', 5)
  made.fair = await costing('100.00', 4, 'deferred')
  made.weak = await costing('100.00', 2)
  made.granted = await costing('100.00', 1, 'approved')
})

let count = 0
const anOption = (total: string) =>
  done(at, portfolioOptionsApi.savePortfolioOption, {
    as: made.clerk,
    body: { name: `Variante ${++count}`, settings: { envelopes: [{ year: 2027, total }] } },
  })
const departing = (option: { id: string; version: number; name: string }, ...projects: { id: string }[]) =>
  done(at, portfolioOptionsApi.changePortfolioOption, {
    as: made.clerk,
    params: { id: option.id },
    version: option.version,
    body: {
      name: option.name,
      departures: projects.map(({ id }) => ({ projectId: id, reason: 'Engagement envers les communes' })),
    },
  })
const reasons = { 1: 'Modernise.', 2: 'Simplifie.', 3: 'Partage.' }
const adopting = (option: { id: string; version: number }, given: Partial<NewPlan> = {}, as = made.clerk) =>
  call(at, plansApi.adoptPlan, {
    as,
    version: option.version,
    body: { optionId: option.id, body: 'Gouvernement', decidedOn: '2026-11-20', reasons, ...given },
  })
const stateOf = async ({ id }: { id: string }) =>
  (await at.db.selectFrom('project').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state
const states = () => Promise.all([made.strong, made.fair, made.weak, made.granted].map(stateOf))
const decisionsOn = ({ id }: { id: string }) =>
  done(at, decisionsApi.listDecisions, { as: made.clerk, params: { projectId: id } })

describe('the adoption of an option', () => {
  it('approves what it takes in with credit and baseline, defers what falls out, and each decision points to the plan', async () => {
    const { strong, fair, weak, granted } = made
    await at.db
      .transaction()
      .execute((tx) => planFromTemplate(tx, { projectId: strong.id, template: 'hermes_classic' }))
    const option = await anOption('200.00')
    expect(option.adoptedAs).toBeNull()
    const { body: plan } = await adopting(option)
    const now = await done(at, portfolioOptionsApi.getPortfolioOption, { as: made.clerk, params: { id: option.id } })
    expect(now.adoptedAs).toEqual({ number: plan.number, decidedOn: '2026-11-20' })
    expect(plan).toMatchObject({
      name: option.name,
      cost: '200.00',
      proof: 'one_solver',
      judgement: null,
      isInForce: true,
    })
    expect(plan.reasons.map(({ text }) => text)).toEqual(Object.values(reasons))
    expect(await states()).toEqual(['approved', 'approved', 'under_review', 'deferred'])
    const { credit } = await done(at, budgetApi.getBudget, { as: made.clerk, params: { projectId: strong.id } })
    expect(credit).toMatchObject({ amount: '100.00', authority: 'Gouvernement', decidedOn: '2026-11-20' })
    const { baselines } = await done(at, planningApi.getPlan, { as: made.clerk, params: { projectId: strong.id } })
    expect(baselines).toHaveLength(1)
    expect(new Map(plan.decisions.map(({ projectId, type }) => [projectId, type]))).toEqual(
      new Map([
        [strong.id, 'approve'],
        [fair.id, 'approve'],
        [granted.id, 'defer'],
      ]),
    )
    const [own] = (await decisionsOn(fair)).items
    expect(own).toMatchObject({ type: 'approve', planNumber: plan.number, departure: null })
    expect(own!.reasons.map(({ text }) => text)).toEqual(Object.values(reasons))
    expect((await decisionsOn(weak)).items).toEqual([])
    const events = await at.db.selectFrom('auditEvent').select('type').where('type', '=', 'plan.adopted').execute()
    expect(events.length).toBeGreaterThan(0)
  })

  it('carries a reason of its own for each departure, and for nothing else', async () => {
    const { strong, weak } = made
    const option = await departing(await anOption('200.00'), strong, weak)
    const { body: plan } = await adopting(option)
    expect(await states()).toEqual(['deferred', 'approved', 'approved', 'deferred'])
    const of = async (project: { id: string }) => (await decisionsOn(project)).items[0]!.departure
    expect(await of(strong)).toBe('Engagement envers les communes')
    expect(await of(weak)).toBe('Engagement envers les communes')
    expect(await of(made.fair)).toBeNull()
    const unreasoned = at.db.transaction().execute((tx) =>
      tx
        .insertInto('planProject')
        .values({
          planId: plan.id,
          projectId: (plan.projects[0] as { projectId: string }).projectId,
          isIn: true,
          departs: true,
        })
        .execute(),
    )
    await expect(unreasoned).rejects.toThrow('plan_project_departure_reasoned')
  })

  it('is told in the file of a project’s decisions: the number of the plan, and why it was departed from', async () => {
    const { clerk, weak, fair } = made
    const { body: plan } = await adopting(await departing(await anOption('200.00'), weak))
    await decided(at, clerk, weak, { type: 'defer', departureReason: 'Le Parlement l’a demandé' })
    await decided(at, clerk, fair, { type: 'defer', departureReason: 'Le fournisseur manque' })
    const fileOf = (project: { id: string }, format: 'csv' | 'xlsx') =>
      done(at, decisionsApi.exportDecisions, { as: clerk, params: { projectId: project.id }, query: { format } })
    for (const project of [weak, fair]) {
      const { items } = await decisionsOn(project)
      const csv = (await fileOf(project, 'csv')).toString('utf8')
      const [sheet] = await readXlsxFile(await fileOf(project, 'xlsx'))
      const departures = items.flatMap(({ departure }) => departure ?? [])
      expect(departures.length).toBeGreaterThan(0)
      for (const words of departures) expect(csv).toContain(words)
      const [head = [], ...rows] = sheet?.data ?? []
      const column = (label: string) => rows.map((row) => row[head.indexOf(label)])
      expect(column('Écart motivé')).toEqual(items.map(({ departure }) => departure))
      expect(column('Planification n°')).toEqual(items.map(({ planNumber }) => planNumber))
      expect(column('Planification n°')).toContain(plan.number)
    }
  })

  it('asks for the right, the version, three reasons and a day that is not to come', async () => {
    const option = await anOption('200.00')
    expect((await adopting(option, {}, made.council)).status).toBe(403)
    expect((await adopting({ ...option, version: 7 })).status).toBe(412)
    expect((await adopting({ ...option, id: made.strong.id })).status).toBe(404)
    const wrong = await adopting(option, { reasons: { 1: 'Un motif' }, decidedOn: '2027-01-01' })
    expect(wrong.problem!.pointers!.map(({ pointer }) => pointer)).toEqual(['/decidedOn', '/reasons/2', '/reasons/3'])
    expect(await states()).toEqual(['under_review', 'deferred', 'under_review', 'approved'])
  })

  it('is refused once anything it was computed from has changed, and says what', async () => {
    const { clerk: as, strong, weak } = made
    const option = await anOption('200.00')
    await done(at, arbitrationApi.setByHand, { as, params: { projectId: weak.id }, body: { must: 'in', reason: 'x' } })
    await at.db
      .transaction()
      .execute((tx) =>
        tx.updateTable('budgetTotal').set({ plan: '90.00' }).where('projectId', '=', strong.id).execute(),
      )
    const { problem } = await adopting(option)
    expect(problem).toMatchObject({ code: 'conflict', reason: 'decisions.plan_basis_changed' })
    const kinds = problem!.pointers!.map(({ pointer }) => pointer.split('/')[1])
    expect(new Set(kinds)).toEqual(new Set(['budget', 'priority']))
    expect(await states()).toEqual(['under_review', 'deferred', 'under_review', 'approved'])
  })

  it('asked for twice at once happens once', async () => {
    const option = await anOption('200.00')
    const answers = await Promise.all([adopting(option), adopting(option)])
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 409]))
  })

  it('keeps the earlier plan, and each replays to the same figures; the second solver then says proven', async () => {
    const { council: as } = made
    const { body: first } = await adopting(await anOption('200.00'))
    const { body: second } = await adopting(await departing(await anOption('300.00'), made.weak))
    const { items } = await done(at, plansApi.listPlans, { as })
    expect(items.slice(0, 2).map(({ id, isInForce }) => [id, isInForce])).toEqual([
      [second.id, true],
      [first.id, false],
    ])
    for (const plan of [first, second]) {
      const replay = await done(at, plansApi.replayPlan, { as, params: { id: plan.id } })
      expect(replay).toMatchObject({ isSame: true, computed: { value: plan.value, cost: plan.cost } })
    }
    while (await judgePlan(at.db, at.now));
    const judged = await done(at, plansApi.getPlan, { as, params: { id: first.id } })
    expect(judged).toMatchObject({ judgement: 'confirmed', proof: 'proven', value: first.value, isInForce: false })
  }, 30_000)
})

describe('today’s plan', () => {
  const today = async () => (await done(at, arbitrationApi.getArbitration, { as: made.clerk })).today
  const ids = (...projects: { id: string }[]) => projects.map(({ id }) => id).toSorted()
  const named = (projects: { projectId: string }[] = []) => projects.map(({ projectId }) => projectId).toSorted()

  it('is the plan in force with its number and day, brought up to date by what was decided since', async () => {
    const { clerk, strong, fair, weak, granted } = made
    const { body: plan } = await adopting(await anOption('200.00'))
    const adopted = await today()
    expect(adopted.projectIds.toSorted()).toEqual(ids(strong, fair))
    expect(adopted).toMatchObject({ cost: '200.00', value: plan.value })
    expect(adopted.plan).toEqual({
      id: plan.id,
      number: plan.number,
      name: plan.name,
      decidedOn: '2026-11-20',
      begun: [],
      approvedSince: [],
      withdrawnSince: [],
      startsLater: [],
    })

    const departureReason = 'Le Parlement l’a demandé'
    await decided(at, clerk, weak, { type: 'approve', departureReason })
    await decided(at, clerk, strong, { type: 'defer', departureReason })
    await decided(at, clerk, granted, { type: 'reject' })
    await at.db
      .transaction()
      .execute((tx) => tx.updateTable('project').set({ state: 'in_progress' }).where('id', '=', fair.id).execute())
    const later = await today()
    expect(later).toMatchObject({ projectIds: [weak.id], cost: '100.00' })
    const { begun, approvedSince, withdrawnSince } = later.plan!
    expect([named(begun), named(approvedSince), named(withdrawnSince)]).toEqual([ids(fair), ids(weak), ids(strong)])
    expect(withdrawnSince[0]?.state).toBe('deferred')
    const option = await anOption('200.00')
    expect([option.todaysPlan, option.comesIn, option.goesOut]).toEqual([later.plan, [strong.id], [weak.id]])
  })

  it('leaves out what the law asks for as long as nobody has decided it, and the envelopes hold it all the same', async () => {
    await adopting(await anOption('200.00'))
    const before = (await done(at, arbitrationApi.getArbitration, { as: made.clerk })).proposed
    const law = await costing('70.00', 1)
    await at.db
      .transaction()
      .execute((tx) => tx.updateTable('project').set({ legalObligation: true }).where('id', '=', law.id).execute())
    const read = await done(at, arbitrationApi.getArbitration, { as: made.clerk })
    expect(read.today.projectIds).not.toContain(law.id)
    const of = (envelopes: typeof before) => Number(envelopes.find(({ year }) => year === 2027)?.total)
    expect(of(read.proposed) - of(before)).toBe(70)
  })

  it('is followed by no plan of an earlier day', async () => {
    await adopting(await anOption('200.00'))
    const { problem } = await adopting(await anOption('300.00'), { decidedOn: '2026-11-19' })
    expect(problem!.pointers).toEqual([{ pointer: '/decidedOn', reason: 'decisions.before_the_last' }])
  })
})

describe('a decision by hand that departs from the plan in force', () => {
  it('is told so, and refused without its own reason, in the database too', async () => {
    const { clerk, weak, strong } = made
    const { body: plan } = await adopting(await anOption('200.00'))
    const open = await decisionsOn(weak)
    expect(open.plan).toEqual({ number: plan.number, name: plan.name, isIn: false })
    const approve = (departureReason: string) =>
      call(at, decisionsApi.recordDecision, {
        as: clerk,
        params: { projectId: weak.id },
        version: open.version,
        body: aNewDecision({ type: 'approve', departureReason }),
      })
    expect((await approve(' ')).problem!.pointers).toEqual([
      { pointer: '/departureReason', reason: 'decisions.departure_unreasoned' },
    ])
    const { body } = await approve('Le Parlement l’a demandé')
    expect(body.items[0]).toMatchObject({ departure: 'Le Parlement l’a demandé', planNumber: null })
    await expect(decided(at, clerk, strong, { type: 'defer' })).rejects.toThrow('departureReason')
    const bare = at.db.transaction().execute((tx) =>
      tx
        .insertInto('decision')
        .values({
          id: strong.id,
          projectId: strong.id,
          number: 9,
          type: 'defer',
          body: 'G',
          decidedOn: '2026-11-20',
          fromState: 'approved',
          toState: 'deferred',
          planDecisionId: plan.id,
          departs: true,
          recordedBy: clerk.id,
          recordedByLabel: 'C',
          recordedAt: at.now(),
        })
        .execute(),
    )
    await expect(bare).rejects.toThrow('decision_departure_reasoned')
  })
})
