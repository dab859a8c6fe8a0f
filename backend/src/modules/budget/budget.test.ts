import { type Budget, budgetApi, type BudgetLineInput } from '@triaxe/shared-types'
import { describe, expect, it } from 'vitest'
import {
  aBudget,
  aCredit,
  aLine,
  budgetTotalsEqualLines,
  creditUseEqualsTotals,
} from '../../../test/budget.builders.ts'
import { aDepartment, aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'

const at = installation()

const read = (project: { id: string; leads: { id: string }[] }) =>
  done(at, budgetApi.getBudget, { as: project.leads[0]!, params: { projectId: project.id } })
const save = (as: { id: string } | undefined, projectId: string, version: number | undefined, lines: unknown[]) =>
  call(at, budgetApi.saveBudget, { as, params: { projectId }, version, body: { lines } } as never)
const changed = (budget: Budget, ...changes: Partial<BudgetLineInput>[]) =>
  budget.lines.map((line, index) => ({ ...line, ...changes[index] }))

describe('saving a budget', () => {
  it('keeps lines and totals to the centime, and records what changed', async () => {
    const project = await aProject(at)
    const first = await aBudget(at, project, [
      aLine({ plan: '100000.10', forecast: '100000.10', planPosts: 120, label: 'Étude' }),
      aLine({ plan: '0.2', accountType: 'operating', category: 'operation' }),
      aLine({ plan: '50', year: 2028 }),
    ])
    expect(first).toMatchObject({ version: 1, isPlanFrozen: false, credit: null, use: null })
    expect(first.total).toMatchObject({ plan: '100050.30', forecast: '100000.10', planPosts: 120 })
    expect(first.years.map(({ year, accountType, plan }) => [year, accountType, plan])).toEqual([
      [2027, 'investment', '100000.10'],
      [2027, 'operating', '0.20'],
      [2028, 'investment', '50.00'],
    ])
    const second = await save(project.leads[0], project.id, 1, changed(first, { plan: '100000.00' }).slice(0, 2))
    expect(second.body).toMatchObject({ version: 2, total: { plan: '100000.20' } })
    const events = await at.db
      .selectFrom('auditEvent')
      .select('changes')
      .where('projectId', '=', project.id)
      .where('type', '=', 'budget.saved')
      .execute()
    expect(events).toHaveLength(2)
    expect(events.map(({ changes }) => changes)).toContainEqual({
      plan: { from: '100050.30', to: '100000.20' },
      removed: [expect.objectContaining({ year: 2028, plan: '50.00' })],
      changed: [
        {
          lineId: first.lines[0]!.id,
          year: 2027,
          accountType: 'investment',
          category: 'external_services',
          label: 'Étude',
          plan: { from: '100000.10', to: '100000.00' },
        },
      ],
    })
  })

  it('climbs the ladder: signed in, well formed, version named, visible, allowed, not stale, lines that exist', async () => {
    const project = await aProject(at, { state: 'submitted' })
    const draft = await aProject(at)
    const stranger = await aPerson(at, { roles: ['registrar', 'department_head'], department: await aDepartment(at) })
    const lead = project.leads[0]
    expect((await save(undefined, project.id, 0, [])).status).toBe(401)
    for (const wrong of [
      { plan: '-1.00' },
      { plan: '1.005' },
      { plan: 1 },
      { year: 1999 },
      { plan: '1e3' },
      { planPosts: 0.5 },
    ])
      expect((await save(lead, project.id, 0, [aLine(wrong as object)])).status).toBe(400)
    expect((await save(lead, project.id, undefined, [])).status).toBe(428)
    expect((await save(stranger, draft.id, 0, [])).status).toBe(404)
    expect((await save(stranger, project.id, 0, [])).status).toBe(403)
    expect((await save(lead, project.id, 4, [])).status).toBe(412)
    const unknown = aLine({ id: project.id })
    expect(await save(lead, project.id, 0, [unknown])).toMatchObject({
      status: 422,
      problem: { reason: 'budget.line_unknown', pointers: [{ pointer: '/lines/0/id' }] },
    })
    const { lines } = await aBudget(at, project, [aLine()])
    expect(await save(lead, project.id, 1, [lines[0], lines[0]])).toMatchObject({
      status: 422,
      problem: { reason: 'budget.line_twice' },
    })
    expect((await save(lead, project.id, 1, lines)).status).toBe(200)
  })

  it('by two people at once loses nobody’s work: the second is told', async () => {
    const project = await aProject(at)
    const head = await aPerson(at, { roles: ['department_head'], department: project.department })
    const both = await Promise.all([
      save(project.leads[0], project.id, 0, [aLine({ plan: '1.00' })]),
      save(head, project.id, 0, [aLine({ plan: '2.00' })]),
    ])
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 412]))
    expect((await read(project)).lines).toHaveLength(1)
  })
})

describe('who keeps a budget', () => {
  it('before the approval: lead, department head and registrar plan; finance only tracks; others read', async () => {
    const project = await aProject(at, { state: 'under_review' })
    const { department } = project
    const can = async (person: { id: string }) =>
      (await done(at, budgetApi.getBudget, { as: person, params: { projectId: project.id } })).can
    const all = { plan: true, track: true }
    const none = { plan: false, track: false }
    expect(await can(project.leads[0]!)).toEqual(all)
    expect(await can(await aPerson(at, { roles: ['department_head'], department }))).toEqual(all)
    expect(await can(await aPerson(at, { roles: ['registrar'], department }))).toEqual(all)
    expect(await can(await aPerson(at, { roles: ['finance'] }))).toEqual({ plan: false, track: true })
    expect(await can(project.sponsor)).toEqual(none)
    for (const role of ['chancellery', 'council', 'auditor', 'administrator', 'assessor'] as const)
      expect(await can(await aPerson(at, { roles: [role] }))).toEqual(none)

    const finance = await aPerson(at, { roles: ['finance'] })
    const { lines } = await aBudget(at, project, [aLine({ plan: '10.00' })])
    expect(await save(finance, project.id, 1, [{ ...lines[0], plan: '11.00' }])).toMatchObject({
      status: 403,
      problem: { reason: 'budget.plan_not_yours' },
    })
    expect((await save(finance, project.id, 1, [{ ...lines[0], actual: '-3.20' }])).status).toBe(200)
  })

  it('after the approval the plan stays, for everyone; commitment, actual and forecast move on', async () => {
    const project = await aProject(at, { state: 'under_review' })
    const planned = await aBudget(at, project, [aLine({ plan: '100.00', label: 'Licences' }), aLine({ year: 2028 })])
    await aCredit(at, project.id, '100.00')
    const lead = project.leads[0]!
    const budget = await read(project)
    expect(budget).toMatchObject({ isPlanFrozen: true, version: 2, can: { plan: false, track: true } })
    const attempts = [
      changed(planned, { plan: '90.00' }),
      changed(planned, { year: 2029 }),
      changed(planned, { label: 'Autre' }),
      planned.lines.slice(1),
      [...planned.lines, aLine({ plan: '1.00' })],
    ]
    for (const lines of attempts)
      expect(await save(lead, project.id, 2, lines)).toMatchObject({
        status: 422,
        problem: { reason: 'budget.plan_frozen' },
      })
    const registrar = await aPerson(at, { roles: ['registrar'], department: project.department })
    expect((await save(registrar, project.id, 2, planned.lines)).status).toBe(403)
    const tracked = [
      ...changed(planned, { commitment: '95.00', actual: '20.00' }),
      aLine({ year: 2029, forecast: '7.00' }),
    ]
    const answer = await save(await aPerson(at, { roles: ['finance'] }), project.id, 2, tracked)
    expect(answer.body).toMatchObject({
      total: { plan: '100.00', commitment: '95.00', actual: '20.00', forecast: '7.00' },
      use: { free: '5.00', warnings: ['commitment_near'], commitment: { shareBp: 9500 } },
    })
  })

  it('an approval without a credit freezes the plan too; a project taken over keeps planning', async () => {
    expect((await read(await aProject(at, { state: 'approved' }))).isPlanFrozen).toBe(true)
    expect((await read(await aProject(at, { state: 'in_progress', takenOver: true }))).isPlanFrozen).toBe(false)
    const rejected = await aProject(at, { state: 'rejected' })
    expect((await read(rejected)).can).toEqual({ plan: false, track: false })
  })

  it('a project that has ended still takes its last invoices', async () => {
    const project = await aProject(at, { state: 'completed' })
    const finance = await aPerson(at, { roles: ['finance'] })
    expect((await save(finance, project.id, 0, [aLine({ actual: '12.00' })])).status).toBe(200)
  })
})

describe('the kept totals', () => {
  it('equal the sum of the lines after random saves by several people at once', async () => {
    const projects = await Promise.all(Array.from({ length: 3 }, () => aProject(at)))
    const random = (below: number) => Math.floor(Math.random() * below)
    const someLine = () =>
      aLine({
        year: 2025 + random(4),
        accountType: random(2) ? 'investment' : 'operating',
        plan: `${random(1_000_000)}.${String(random(100)).padStart(2, '0')}`,
        actual: `-${random(1000)}.5`,
        planPosts: random(500),
      })
    const statuses: number[] = []
    const editor = async () => {
      for (let turn = 0; turn < 6; turn++) {
        const project = projects[random(3)]!
        const budget = await read(project)
        const kept = budget.lines.filter(() => random(3) > 0)
        const lines = [...kept, ...Array.from({ length: random(8) }, someLine)]
        statuses.push((await save(project.leads[0], project.id, budget.version, lines)).status)
      }
    }
    await Promise.all([editor(), editor(), editor(), editor()])
    await aCredit(at, projects[1]!.id, '1000.00')
    expect(new Set(statuses)).toEqual(new Set(statuses.filter((status) => status === 200 || status === 412)))
    expect(await budgetTotalsEqualLines(at)).toBe(true)
    expect(await creditUseEqualsTotals(at)).toBe(true)
  })
})

describe('the commitment credit', () => {
  it('is one: a later approval takes the place of the earlier', async () => {
    const project = await aProject(at, { state: 'approved' })
    await aCredit(at, project.id, '100.00')
    await aCredit(at, project.id, '250.50')
    expect((await read(project)).credit).toMatchObject({ amount: '250.50', authority: 'Gouvernement' })
  })

  it('is held against the lines, whether these come before or after it', async () => {
    const [before, after] = [await aProject(at, { state: 'in_progress' }), await aProject(at, { state: 'in_progress' })]
    const finance = await aPerson(at, { roles: ['finance'] })
    await save(finance, before.id, 0, [aLine({ actual: '120.00' })])
    await aCredit(at, before.id, '100.00')
    await aCredit(at, after.id, '100.00')
    await save(finance, after.id, 1, [aLine({ forecast: '130.00' })])
    expect(await creditUseEqualsTotals(at)).toBe(true)
    const exceeded = await at.db
      .selectFrom('credit')
      .where('used', '>', '100.00')
      .select(['projectId', 'used'])
      .execute()
    expect(exceeded).toEqual(
      expect.arrayContaining([
        { projectId: before.id, used: '120.00' },
        { projectId: after.id, used: '130.00' },
      ]),
    )
  })
})
