import { parse } from 'csv-parse/sync'
import { exchangeApi, type ImportDetail, portfolioApi } from '@triaxe/shared-types'
import { toDecimal } from '@triaxe/shared-types/money.rules'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPerson } from '../../../test/builders.ts'
import { done } from '../../../test/call.ts'
import { absent, checked, committed, dataFile, hasData, mapped, uploaded } from '../../../test/import.builders.ts'
import { installation } from '../../../test/installation.ts'

const at = installation()
let chancellery: { id: string }

beforeAll(async () => {
  chancellery = await aPerson(at, { roles: ['chancellery'] })
})

/** Takes a published list as it is; a person only states the rate. Francs at par, so that figures can be compared. */
async function importOf(file: string): Promise<ImportDetail> {
  const run = await uploaded(at, chancellery, file.split('/').at(-1) ?? file, dataFile(file))
  const answered = await mapped(at, chancellery, run, { amounts: { ...run.mapping.amounts, rate: '1' } })
  return committed(at, chancellery, answered)
}

/** Taken back, nothing of it is left: no project, no department. */
async function takenBack({ id, version }: ImportDetail): Promise<void> {
  const reverted = await done(at, exchangeApi.revertImport, { as: chancellery, params: { id }, version })
  expect(reverted.state).toBe('reverted')
  expect(await register()).toMatchObject({ total: 0, totalCost: '0.00' })
  expect(await at.db.selectFrom('department').select('code').execute()).toEqual([])
}

const register = (query: { state?: string[] } = {}) =>
  done(at, portfolioApi.listProjects, { as: chancellery, query: { takenOver: 'true', limit: 1, ...query } as never })
const phases = async (run: ImportDetail) => {
  const { sourceStates } = await done(at, exchangeApi.importOutcome, { as: chancellery, params: { id: run.id } })
  return new Map(sourceStates.map(({ value, count }) => [value, count]))
}
const records = (file: string, delimiter: string, encoding: 'utf8' | 'latin1' = 'utf8'): string[][] =>
  parse(dataFile(file).toString(encoding), { delimiter, bom: true })
/** What stands in a column of figures, added up without the code under test, in hundred-millionths: exact for millions. */
const summed = (cells: (string | undefined)[]) =>
  cells.reduce((sum, cell = '') => {
    const figure = /^\W*([\d,]+(?:\.\d+)?)$/.exec(cell.trim())?.[1]
    return figure ? sum + Math.round(Number(figure.replaceAll(',', '')) * 100_000_000) : sum
  }, 0)
const inMillions = (sum: number) => toDecimal(sum)

/** The publisher's own differences: in 2019 it does not count two rows without figures; twice its sum is not that of its rows. */
const withoutFigures = new Map([['2019-03', 2]])
const sumsOfRows = new Map([
  ['2018-03', '2,81'],
  ['2021-07', '1,88'],
])
const phaseNames = ['Terminé', 'Déploiement', 'Expérimentation', 'Conception / Réalisation', 'Cadrage']

/** Projects in each phase, as the bars of the printed chart add up. */
function printedPhases(edition: string): [string, number][] {
  const charts = JSON.parse(dataFile(`fr_panorama/published_charts/charts_${edition}.json`).toString()) as {
    series?: { name: string; data: unknown }[]
  }[]
  const isCounts = (data: unknown): data is number[] =>
    Array.isArray(data) && data.every((one) => typeof one === 'number')
  const printed = charts
    .flatMap(({ series }) => series ?? [])
    .filter(({ name }) => phaseNames.includes(name))
    .flatMap(({ name, data }): [string, number][] => (isCounts(data) ? [[name, data.reduce((a, b) => a + b, 0)]] : []))
  expect(printed.length).toBeGreaterThanOrEqual(4)
  return printed
}

describe.skipIf(!hasData)(`published portfolios${hasData ? '' : `: ${absent}`}`, () => {
  const kpis = hasData ? records('fr_panorama/published_kpis.csv', ',').slice(1) : []

  describe.each(kpis.map(([edition = '', , , projects = '', , billions = '']) => ({ edition, projects, billions })))(
    'France $edition',
    ({ edition, projects, billions }) => {
      const file = `fr_panorama/editions/panorama_${edition}.csv`

      it('shows the phases, the projects and the total that its publisher printed, and the same file again changes nothing', async () => {
        const run = await importOf(file)
        const found = await phases(run)
        for (const [phase, count] of printedPhases(edition))
          expect([phase, found.get(phase) ?? 0]).toEqual([phase, count])
        expect((await register({ state: ['completed'] })).total).toBe(found.get('Terminé') ?? 0)

        const { total, totalCost } = await register()
        const rows = records(file, ',').slice(1)
        expect([total, totalCost]).toEqual([rows.length, inMillions(summed(rows.map((row) => row[7])))])
        expect(total - (withoutFigures.get(edition) ?? 0)).toBe(Number(projects))
        expect((Number(totalCost) / 1e9).toFixed(2).replace('.', ',')).toBe(sumsOfRows.get(edition) ?? billions)

        const again = await uploaded(at, chancellery, 'again.csv', dataFile(file))
        expect((await checked(at, chancellery, again)).counts).toEqual({
          create: 0,
          update: 0,
          unchanged: total,
          leaveOut: 0,
        })
        await takenBack(run)
      })
    },
  )

  it.each([
    { file: 'uk_gmpp/uk_2018.csv', delimiter: ',', cost: 10, projects: 133 },
    { file: 'uk_gmpp/uk_2019.csv', delimiter: ',', cost: 10, projects: 133 },
    { file: 'uk_gmpp/uk_2020.csv', delimiter: ',', cost: 10, projects: 125 },
    { file: 'uk_gmpp/uk_2021.csv', delimiter: ';', cost: 14, projects: 184 },
  ])(
    'the United Kingdom’s $file comes in whole, and again without a change',
    async ({ file, delimiter, cost, projects }) => {
      const rows = records(file, delimiter, 'latin1').slice(1)
      const run = await importOf(file)
      const { total, totalCost } = await register()
      expect([total, totalCost]).toEqual([projects, inMillions(summed(rows.map((row) => row[cost])))])
      const again = await uploaded(at, chancellery, 'again.csv', dataFile(file))
      expect((await checked(at, chancellery, again)).counts).toMatchObject({
        create: 0,
        update: 0,
        unchanged: projects,
      })
      await takenBack(run)
    },
  )

  it.each([
    { file: 'uk_gmpp/uk_2014.csv', projects: 199 },
    { file: 'uk_gmpp/uk_2015.csv', projects: 188 },
    { file: 'uk_gmpp/uk_2016.csv', projects: 143 },
  ])('the United Kingdom’s $file, a project per column, comes in whole', async ({ file, projects }) => {
    const run = await importOf(file)
    expect(run.reading.transposed).toBe(true)
    const costs = records(file, ',', 'latin1').find(([header]) => header?.startsWith('Total budgeted')) ?? []
    const { total, totalCost } = await register()
    expect(total).toBe(projects)
    expect(totalCost).toBe(inMillions(summed(costs.slice(1).map((cell) => cell.replace(/m$/, '')))))
    await takenBack(run)
  })

  it('Australia 2024 comes in whole: unpublished budgets unknown, ongoing projects without an end', async () => {
    const file = 'au_mdpr/digital-project-data_2024_no-descriptions.csv'
    const rows = records(file, ',').slice(1)
    const run = await importOf(file)
    const { total, totalCost } = await register()
    expect([total, totalCost]).toEqual([91, inMillions(summed(rows.map((row) => row[6])))])
    const outcome = await done(at, exchangeApi.importOutcome, { as: chancellery, params: { id: run.id } })
    expect(outcome.withoutCost).toBe(5)
    const open = await at.db.selectFrom('project').select('id').where('openEnded', '=', true).execute()
    expect(open).toHaveLength(12)
    expect((await phases(run)).get('In Delivery')).toBe(84)
    await takenBack(run)
  })

  it.each([
    { file: 'ca_gc_it_projects/gc-it-projects-2016.csv', projects: 398 },
    { file: 'ca_gc_it_projects/gc-it-projects-2019.csv', projects: 463 },
  ])('Canada’s $file comes in whole, known by its own identifiers', async ({ file, projects }) => {
    const rows = records(file, ',').slice(1)
    const run = await importOf(file)
    expect(run.mapping.keyFrom).toBe('columns')
    const { total, totalCost } = await register()
    expect([total, totalCost]).toEqual([projects, (summed(rows.map((row) => row[6])) / 100_000_000).toFixed(2)])
    await takenBack(run)
  })
})
