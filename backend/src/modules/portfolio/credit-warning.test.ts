import { budgetSettingsApi, headApi, homeApi, portfolioApi } from '@triaxe/shared-types'
import { mostShareBp } from '@triaxe/shared-types/budget.rules'
import { toDecimal } from '@triaxe/shared-types/money.rules'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { aBudget, aLine } from '../../../test/budget.builders.ts'
import { aPerson } from '../../../test/builders.ts'
import { done } from '../../../test/call.ts'
import { aBudgetYear, aCredit } from '../../../test/course.builders.ts'
import { installation } from '../../../test/installation.ts'
import { aProject } from '../../../test/project.builders.ts'

const at = installation()
type Named = { id: string }
let clerk: Named
let admin: Named
let exact: Named
let short: Named

/** One credit, committed with so much of it. */
async function committed(title: string, commitment: string, state: 'in_progress' | 'completed' = 'in_progress') {
  const project = await aProject(at, { state, title })
  await aCredit(at, project, '1000.00')
  await aBudgetYear(at, project, { commitment })
  return project
}

beforeAll(async () => {
  clerk = await aPerson(at, { roles: ['chancellery'] })
  admin = await aPerson(at, { roles: ['administrator'] })
  exact = await committed('Juste à la limite', '900.00')
  short = await committed('Un centime de moins', '899.99')
  await committed('Achevé', '1000.00', 'completed')
})

async function warnFrom(commitmentWarningBp: number) {
  const { version } = await done(at, budgetSettingsApi.getBudgetSettings, { as: admin })
  await done(at, budgetSettingsApi.changeBudgetSettings, { as: admin, version, body: { commitmentWarningBp } })
}

const warned = async () =>
  (await done(at, portfolioApi.listProjects, { as: clerk, query: { creditAtRisk: 'true', order: 'title' } })).items.map(
    ({ title }) => title.fr,
  )
const board = async () => (await done(at, portfolioApi.dashboard, { as: clerk, query: {} })).creditsAtRisk

describe('a credit that is nearly committed', () => {
  it('is found by the register from exactly the share on, and not a centime earlier', async () => {
    expect(await warned()).toEqual(['Juste à la limite'])
    const rows = await done(at, portfolioApi.listProjects, {
      as: clerk,
      query: { columns: ['creditShare'], order: 'title' },
    })
    expect(rows.items.map(({ title, creditShareBp, creditAtRisk }) => [title.fr, creditShareBp, creditAtRisk])).toEqual(
      [
        ['Achevé', 10_000, false],
        ['Juste à la limite', 9_000, true],
        ['Un centime de moins', 9_000, false],
      ],
    )
  })

  it('stands on the dashboard and the home page, and above the project itself', async () => {
    expect(await board()).toMatchObject({ total: 1, overrun: '0.00', items: [{ committedBp: 9_000, overrun: '0.00' }] })
    const { sections } = await done(at, homeApi.readHome, { as: clerk })
    const rows = sections.find(({ key }) => key === 'creditsAtRisk')?.rows ?? []
    expect(rows.map(({ id, creditAtRisk }) => [id, creditAtRisk])).toEqual([[exact.id, true]])
    const above = (project: Named) => done(at, headApi.readHead, { as: clerk, params: { projectId: project.id } })
    expect([(await above(exact)).creditAtRisk, (await above(short)).creditAtRisk]).toEqual([true, false])
  })

  it('is told in the exported register', async () => {
    const query = { format: 'csv', columns: ['creditShare'], order: 'title' } as never
    const lines = (await done(at, portfolioApi.exportProjects, { as: clerk, query })).toString().split('\r\n')
    expect(lines[0]).toContain('Crédit à risque')
    expect(lines.filter((line) => /oui/.test(line))).toHaveLength(1)
    expect(lines.find((line) => /oui/.test(line))).toContain('Juste à la limite')
  })

  it('is warned of everywhere as soon as the share is set lower, in figures that were kept too', async () => {
    expect((await board()).total).toBe(1)
    await warnFrom(8_999)
    expect((await board()).items.map(({ project }) => project.title.fr)).toEqual([
      'Juste à la limite',
      'Un centime de moins',
    ])
    expect(await warned()).toEqual(['Juste à la limite', 'Un centime de moins'])
    await warnFrom(9_001)
    expect(await board()).toMatchObject({ total: 0, items: [] })
    expect(await warned()).toEqual([])
    await warnFrom(9_000)
    expect(await warned()).toEqual(['Juste à la limite'])
  })

  it('is found in SQL exactly where the rule on the budget says so, for any share and any credit', async () => {
    const border = fc.record({ warnFromBp: fc.integer({ min: 1, max: 10_000 }), cents: fc.bigInt(1n, 99_999_999_999n) })
    for (const { warnFromBp, cents } of fc.sample(border, { numRuns: 25, seed: 7 })) {
      const least = (cents * BigInt(warnFromBp) + 9_999n) / 10_000n
      const project = await aProject(at, { state: 'in_progress', title: 'Au hasard' })
      await aCredit(at, project, toDecimal(Number(cents)))
      const before = await aProject(at, { state: 'in_progress', title: 'Un centime avant' })
      await aCredit(at, before, toDecimal(Number(cents)))
      await aBudgetYear(at, project, { commitment: toDecimal(Number(least)) })
      await aBudgetYear(at, before, { commitment: toDecimal(Number(least - 1n)) })
      await warnFrom(warnFromBp)
      const ids = (
        await done(at, portfolioApi.listProjects, { as: clerk, query: { creditAtRisk: 'true', limit: 200 } })
      ).items
      const found = new Set(ids.map(({ id }) => id))
      expect([warnFromBp, cents, found.has(project.id), found.has(before.id)]).toEqual([warnFromBp, cents, true, false])
    }
  })

  it('of a centime with billions committed leaves register, dashboard, head and budget readable', async () => {
    const project = await aProject(at, { state: 'in_progress', title: 'Faute de frappe' })
    const [params, most] = [{ projectId: project.id }, '999999999.99']
    const lines = Array.from({ length: 20 }, (_, index) => aLine({ label: `Tranche ${index}`, commitment: most }))
    await aCredit(at, project, '0.01')
    expect((await aBudget(at, project, lines)).use?.commitment.shareBp).toBe(mostShareBp)
    expect((await done(at, headApi.readHead, { as: clerk, params })).creditShareBp).toBe(mostShareBp)
    expect((await board()).items.find((one) => one.project.id === project.id)?.committedBp).toBe(mostShareBp)
    const query = { columns: ['creditShare'], order: '-creditShare' as const, limit: 1 }
    const { items, nextCursor } = await done(at, portfolioApi.listProjects, { as: clerk, query })
    expect(items[0]).toMatchObject({ id: project.id, creditShareBp: mostShareBp })
    await done(at, portfolioApi.listProjects, { as: clerk, query: { ...query, cursor: nextCursor ?? '' } })
  })
})
