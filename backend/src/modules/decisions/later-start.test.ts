import type { Tx } from '@triaxe/db'
import {
  arbitrationApi,
  homeApi,
  type HomeSection,
  headApi,
  planningApi,
  plansApi,
  portfolioApi,
  portfolioOptionsApi,
} from '@triaxe/shared-types'
import { beforeEach, describe, expect, it } from 'vitest'
import { aCandidate } from '../../../test/arbitration.builders.ts'
import { aDepartment, aPerson } from '../../../test/builders.ts'
import { done } from '../../../test/call.ts'
import { decided } from '../../../test/decision.builders.ts'
import { installation } from '../../../test/installation.ts'
import { planFromTemplate } from '../planning/index.ts'

const at = installation()
const made = {} as Record<'clerk' | 'head' | 'strong' | 'fair', { id: string; code?: string }>
const change = (work: (tx: Tx) => unknown) => at.db.transaction().execute(async (tx) => void (await work(tx)))

/** Two candidates of 100 in 2027 and 60 in 2028; the envelopes hold one of them in 2027 and both a year later. */
beforeEach(async () => {
  await change((tx) => tx.updateTable('project').set({ state: 'rejected' }).execute())
  const department = await aDepartment(at)
  made.clerk = await aPerson(at, { roles: ['chancellery'] })
  made.head = await aPerson(at, { roles: ['department_head'], department })
  const years = [
    { year: 2027, plan: '100.00', planPosts: 40 },
    { year: 2028, plan: '60.00', planPosts: 20 },
  ]
  made.strong = await aCandidate(at, { points: 5, years })
  made.fair = await aCandidate(at, { points: 4, years, department })
})

const envelope = (year: number, total: string) => ({ year, total })
const envelopes = [envelope(2027, '100.00'), envelope(2028, '160.00'), envelope(2029, '60.00')]
let count = 0
const anOption = (settings: object = { envelopes, laterStart: 1 }) =>
  done(at, portfolioOptionsApi.savePortfolioOption, {
    as: made.clerk,
    body: { name: `Variante ${++count}`, settings: settings as { envelopes: typeof envelopes } },
  })
const reasons = { 1: 'Modernise.', 2: 'Simplifie.', 3: 'Partage.' }
const adopt = async ({ id, version }: { id: string; version: number }) =>
  done(at, plansApi.adoptPlan, {
    as: made.clerk,
    version,
    body: { optionId: id, body: 'Gouvernement', decidedOn: '2026-11-20', reasons },
  })
const arbitration = () => done(at, arbitrationApi.getArbitration, { as: made.clerk })
type Costs = { year: number; investment: string; posts: number }[]
const due = (years: Costs = []) => years.map(({ year, investment, posts }) => [year, investment, posts])
const yearsOf = async ({ id }: { id: string }) => {
  const { candidates, running } = await arbitration()
  return due([...candidates, ...running].find(({ projectId }) => projectId === id)?.years)
}
const proposed = async () => (await arbitration()).proposed.map(({ year, total, posts }) => [year, total, posts])
const startOf = async ({ id: projectId }: { id: string }) =>
  (await done(at, headApi.readHead, { as: made.head, params: { projectId } })).adoptedStart
const atHome = async (part: HomeSection['key']) => {
  const { sections } = await done(at, homeApi.readHome, { as: made.head })
  return sections.find(({ key }) => key === part)!.rows.map(({ id, startsIn }) => [id, startsIn])
}
const toReplan = () => atHome('toReplan')
const replanned = (from: number, to: number) =>
  change((tx) =>
    tx
      .updateTable('budgetTotal')
      .set({ year: to })
      .where('projectId', '=', made.fair.id)
      .where('year', '=', from)
      .execute(),
  )
const tracked = (
  year: number,
  figures: Partial<Record<'forecast' | 'actual', string>> & Record<string, string | number>,
) =>
  change((tx) =>
    tx.updateTable('budgetTotal').set(figures).where('projectId', '=', made.fair.id).where('year', '=', year).execute(),
  )
const begins = (project: { id: string }) =>
  change((tx) => tx.updateTable('project').set({ state: 'in_progress' }).where('id', '=', project.id).execute())

const onTime = [
  [2027, '100.00', 40],
  [2028, '60.00', 20],
]
const oneLater = [
  [2028, '100.00', 40],
  [2029, '60.00', 20],
]

describe('a project that a plan lets begin a year later', () => {
  it('is counted from that year in today’s plan, in the proposed envelopes and in the next option', async () => {
    const { clerk, strong, fair } = made
    const option = await anOption()
    const use = option.use.map(({ year, chosen }) => [year, chosen.investment, chosen.posts])
    expect(use).toEqual([
      [2027, '100.00', 40],
      [2028, '160.00', 60],
      [2029, '60.00', 20],
    ])
    const before = await yearsOf(fair)
    expect(before).toEqual(onTime)

    const plan = await adopt(option)
    expect(plan.projects.find(({ projectId }) => projectId === fair.id)).toMatchObject({ later: 1, startYear: 2028 })
    expect([await yearsOf(strong), await yearsOf(fair)]).toEqual([onTime, oneLater])
    expect(await proposed()).toEqual([
      [2027, '100.00', 40],
      [2028, '160.00', 60],
      [2029, '60.00', 20],
    ])
    const { today } = await arbitration()
    expect(today).toMatchObject({ cost: '320.00', value: plan.value })
    expect(today.plan?.startsLater).toEqual([expect.objectContaining({ projectId: fair.id, startsIn: 2028 })])

    const next = await anOption({ envelopes })
    expect([next.projectCount, next.comesIn, next.goesOut]).toEqual([2, [], []])
    expect(next.use).toEqual(option.use)
    const read = await done(at, portfolioOptionsApi.getPortfolioOption, { as: clerk, params: { id: option.id } })
    const changed = read.changed.filter(({ projectId }) => projectId === fair.id).map(({ kind }) => kind)
    expect(changed).toEqual(['start', 'state'])
  })

  it('says so on its page, and asks its department on the work list to replan', async () => {
    const { clerk, fair, strong } = made
    expect([await startOf(fair), await toReplan()]).toEqual([null, []])
    const { number } = await adopt(await anOption())
    expect(await startOf(fair)).toEqual({ planNumber: number, startsIn: 2028, sheetYear: 2027 })
    expect(await startOf(strong)).toBeNull()
    expect(await toReplan()).toEqual([[fair.id, 2028]])
    const query = { replan: 'true' } as never
    const { items } = await done(at, portfolioApi.listProjects, { as: clerk, query })
    expect(items.map(({ id }) => id)).toEqual([fair.id])
  })

  it('is not put off twice: once its budget begins in that year, the budget alone counts', async () => {
    const { fair } = made
    await adopt(await anOption())
    await replanned(2028, 2029)
    expect(await yearsOf(fair)).toEqual([
      [2028, '100.00', 40],
      [2030, '60.00', 20],
    ])
    await replanned(2027, 2028)
    expect(await yearsOf(fair)).toEqual(oneLater)
    expect([await startOf(fair), await toReplan()]).toEqual([null, []])
    expect((await arbitration()).today.plan?.startsLater).toEqual([])
  })

  it('is replanned by its forecast, as the approved plan no longer changes, and counts no franc twice', async () => {
    const { fair } = made
    await adopt(await anOption())
    await tracked(2028, { forecast: '110.00', forecastPosts: 50 })
    expect([await startOf(fair), await toReplan()]).toEqual([null, []])
    expect((await arbitration()).today.plan?.startsLater).toEqual([])
    expect(await yearsOf(fair)).toEqual(oneLater)
    await begins(fair)
    expect(await atHome('running')).toEqual([[fair.id, null]])
    expect(await yearsOf(fair)).toEqual([
      [2028, '110.00', 50],
      [2029, '60.00', 20],
    ])
  })

  it('is put off by the estimate of its sheet as well, where it has no budget', async () => {
    await change((tx) => tx.updateTable('project').set({ state: 'rejected' }).execute())
    const sheet = { estimatedCost: '90.00', estimatedPosts: 30 }
    const estimated = await aCandidate(at, { points: 4, sheet })
    const spanning = { startsOn: '2027-02-01', endsOn: '2028-12-31' }
    await change((tx) => tx.updateTable('project').set(spanning).where('id', '=', estimated.id).execute())
    const settings = {
      envelopes: [envelope(2027, '0.00'), envelope(2028, '45.00'), envelope(2029, '45.00')],
      laterStart: 1,
    }
    await adopt(await anOption(settings))
    const halves = (first: number) => [
      [first, '45.00', 15],
      [first + 1, '45.00', 15],
    ]
    expect(await yearsOf(estimated)).toEqual(halves(2028))
    const later = { startsOn: '2028-02-01', endsOn: '2029-12-31' }
    await change((tx) => tx.updateTable('project').set(later).where('id', '=', estimated.id).execute())
    expect(await yearsOf(estimated)).toEqual(halves(2028))
  })

  it('still costs, once it runs, what is left from that year on, unless money was spent before it', async () => {
    const { fair } = made
    await adopt(await anOption())
    await begins(fair)
    expect(await yearsOf(fair)).toEqual(oneLater)
    await tracked(2028, { actual: '30.00', actualPosts: 10 })
    expect(await yearsOf(fair)).toEqual([
      [2028, '70.00', 30],
      [2029, '60.00', 20],
    ])
    await tracked(2027, { actual: '25.00', actualPosts: 10 })
    expect(await yearsOf(fair)).toEqual([
      [2027, '75.00', 30],
      [2028, '30.00', 10],
    ])
  })

  it('is a candidate by its sheet again when it is deferred, and by the plan when it is approved after all', async () => {
    const { clerk, fair } = made
    await adopt(await anOption())
    await decided(at, clerk, fair, { type: 'defer', departureReason: 'Le Parlement l’a demandé' })
    expect(await yearsOf(fair)).toEqual(onTime)
    await decided(at, clerk, fair, { type: 'approve' })
    expect(await yearsOf(fair)).toEqual(oneLater)
  })

  it('keeps that year in the next plan, and a year more where that plan puts it off again', async () => {
    const { fair } = made
    await adopt(await anOption())
    await adopt(await anOption({ envelopes }))
    expect(await yearsOf(fair)).toEqual(oneLater)
    const tight = [envelope(2027, '100.00'), envelope(2028, '60.00'), envelope(2029, '100.00'), envelope(2030, '60.00')]
    const { number } = await adopt(await anOption({ envelopes: tight, laterStart: 1 }))
    expect(await yearsOf(fair)).toEqual([
      [2029, '100.00', 40],
      [2030, '60.00', 20],
    ])
    expect(await startOf(fair)).toEqual({ planNumber: number, startsIn: 2029, sheetYear: 2027 })
  })

  it('is approved for days a year later: slip counts from these, and 29 February becomes the 28th', async () => {
    const { clerk, fair } = made
    const projectId = fair.id
    await change((tx) => planFromTemplate(tx, { projectId, template: 'hermes_classic' }))
    const first = () =>
      done(at, planningApi.getPlan, { as: clerk, params: { projectId } }).then((plan) => plan.milestones[0]!)
    const { id } = await first()
    await change((tx) => tx.updateTable('milestone').set({ forecastOn: '2028-02-29' }).where('id', '=', id).execute())
    await adopt(await anOption())
    expect(await first()).toMatchObject({
      forecastOn: '2028-02-29',
      approvedOn: '2029-02-28',
      originalOn: '2029-02-28',
    })
  })

  it('stays readable where a milestone was never meant to come', async () => {
    const [as, projectId] = [made.clerk, made.fair.id]
    await change((tx) => planFromTemplate(tx, { projectId, template: 'hermes_classic' }))
    await change((tx) => tx.updateTable('milestone').set({ forecastOn: '9999-12-31' }).execute())
    await adopt(await anOption())
    const { milestones } = await done(at, planningApi.getPlan, { as, params: { projectId } })
    expect(milestones[0]).toMatchObject({ approvedOn: '9999-12-31', originalOn: '9999-12-31' })
    await done(at, planningApi.roadmap, { as, query: {} })
  })
})
