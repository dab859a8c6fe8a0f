import { type Arbitration, arbitrationApi, type Optimum, type WeightTriangle } from '@triaxe/shared-types'
import { toCents, toDecimal } from '@triaxe/shared-types/money.rules'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { aConsensus } from '../../../test/arbitration.builders.ts'
import { aPerson } from '../../../test/builders.ts'
import { done } from '../../../test/call.ts'
import { bestOf, centsOf, everyChoice, manyWeightings, worth } from '../../../test/every-choice.ts'
import { absent, committed, dataFile, hasData, mapped, uploaded } from '../../../test/import.builders.ts'
import { installation } from '../../../test/installation.ts'
import { frameworkInForce } from '../strategy/index.ts'

const file = 'au_mdpr/digital-project-data_2024_no-descriptions.csv'
const published = 14
const thisYear = 2024

/** A project as its publisher printed it: its name, its budget in millions and the year in which it ends. */
interface Printed {
  title: string
  cents: number
  lastYear: number
}

/** Of the published list, those with a budget and an end, read without the code under test. */
function printed(): Printed[] {
  const rows: string[][] = parse(dataFile(file).toString(), { bom: true })
  return rows
    .slice(1)
    .filter(([, , title = '', , , , budget = '', , end = '']) => {
      return /^\w[^\n]*$/.test(title) && /^\d+$/.test(budget) && /^\d+\.\d+\.20(2[4-9]|3\d)$/.test(end)
    })
    .map(([, , title = '', , , , budget = '', , end = '']) => {
      return { title, cents: Number(budget) * 100_000_000, lastYear: Number(end.slice(-4)) }
    })
    .slice(0, published)
}

/** Points that nobody tuned: every project has others. */
const pointsOf = (nth: number) => (place: number) => (nth * 7 + place * (nth + 3) + ((nth * place) % 4)) % 6

describe.skipIf(!hasData)(`the arbitration of a published portfolio${hasData ? '' : `: ${absent}`}`, () => {
  const at = installation()
  const list = hasData ? printed() : []
  let chancellery: { id: string }
  let read: Arbitration
  let envelopes: Arbitration['proposed']
  let optimum: Optimum
  let triangle: WeightTriangle

  /** The whole list is put up for review; a part of it is scored. */
  beforeAll(async () => {
    at.setNow('2024-02-01T09:00:00Z')
    chancellery = await aPerson(at, { roles: ['chancellery'] })
    const run = await uploaded(at, chancellery, 'digital-projects.csv', dataFile(file))
    const states = run.mapping.states.map(({ value }) => ({ value, state: 'under_review' as const, phase: null }))
    const amounts = { ...run.mapping.amounts, rate: '1' }
    await committed(at, chancellery, await mapped(at, chancellery, run, { amounts, states }))

    const projects = await at.db.selectFrom('project').select(['id', 'title']).execute()
    for (const [nth, { title }] of list.entries()) {
      const project = projects.find((one) => Object.values(one.title).includes(title))
      await aConsensus(at, project?.id ?? '', chancellery, pointsOf(nth))
    }
    read = await done(at, arbitrationApi.getArbitration, { as: chancellery })
    // Per year half of what all candidates together would cost.
    envelopes = read.years.map((year) => {
      const due = read.candidates.flatMap(({ years }) => years.filter((one) => one.year === year))
      const cents = due.reduce((sum, { investment }) => sum + toCents(investment), 0)
      return { year, total: toDecimal(Math.floor(cents / 2)), investment: null, operating: null, posts: null }
    })
    optimum = await done(at, arbitrationApi.computeOptimum, { as: chancellery, body: { envelopes } })
    triangle = await done(at, arbitrationApi.computeTriangle, { as: chancellery, body: { envelopes } })
  })

  const weightsInForce = async () =>
    (await frameworkInForce(at.db)).axes.map(({ weightBp }) => weightBp) as [number, number, number]

  it('has the scored projects as candidates and names the others with what they lack, five of them a budget', () => {
    expect(read.candidates).toHaveLength(published)
    expect(read.incomplete).toHaveLength(91 - published)
    expect(read.incomplete.every(({ lacks }) => lacks.includes('assessors'))).toBe(true)
    // The publisher keeps five budgets to itself.
    expect(read.incomplete.filter(({ lacks }) => lacks.includes('cost'))).toHaveLength(5)
  })

  it('spreads each published budget evenly from this year to its end, to the centime, and adds up the points', async () => {
    const { axes } = await frameworkInForce(at.db)
    for (const [nth, { title, cents, lastYear }] of list.entries()) {
      const candidate = read.candidates.find((one) => Object.values(one.title).includes(title))
      const count = lastYear - thisYear + 1
      expect(candidate?.years.map(({ year }) => year)).toEqual(Array.from({ length: count }, (_, k) => thisYear + k))
      const parts = candidate?.years.map(({ investment }) => toCents(investment)) ?? []
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(cents)
      expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1)

      let place = 0
      const expected = axes.map(({ criteria }) =>
        criteria.reduce((sum, { weightBp }) => sum + weightBp * pointsOf(nth)(place++), 0),
      )
      expect(candidate?.axisValues).toEqual(expected)
    }
  })

  it('chooses what trying all 16 384 choices shows to be the best, with its value, cost and use of each year', async () => {
    const weights = await weightsInForce()
    const best = bestOf(everyChoice(read, envelopes), weights)
    expect(new Set(optimum.chosen.map(({ projectId }) => projectId))).toEqual(
      new Set(best.map(({ projectId }) => projectId)),
    )
    expect([optimum.value, optimum.bound, optimum.cost]).toEqual([
      worth(best, weights),
      worth(best, weights),
      toDecimal(centsOf(best)),
    ])
    for (const { year, chosen } of optimum.use) {
      const due = best.flatMap(({ years }) => years.filter((one) => one.year === year))
      expect(toCents(chosen.investment)).toBe(due.reduce((sum, one) => sum + toCents(one.investment), 0))
    }
  })

  it('says which projects are in under every weighting, as trying all choices under hundreds of weightings does', () => {
    const choices = everyChoice(read, envelopes)
    const best = manyWeightings(24).map((weights) => new Set(bestOf(choices, weights).map((one) => one.projectId)))
    expect(triangle.isComplete).toBe(true)
    expect(triangle.candidates).toHaveLength(published)
    const compared = (triangle.candidates ?? []).map(({ projectId, share, verdict }) => {
      const found = best.filter((chosen) => chosen.has(projectId)).length / best.length
      return { verdict, found, apart: Math.abs(found - share) }
    })
    const foundOf = (wanted: string) => compared.filter((one) => one.verdict === wanted).map(({ found }) => found)
    expect(foundOf('always').every((found) => found === 1)).toBe(true)
    expect(foundOf('never').every((found) => found === 0)).toBe(true)
    // The share is exact, the grid is not.
    expect(compared.filter(({ apart }) => apart > 0.05)).toEqual([])
  })

  it('has for each region of the triangle the best choice at the middle of that region', () => {
    const choices = everyChoice(read, envelopes)
    for (const { corners, projectIds, cost } of triangle.regions) {
      const middle = [0, 1, 2].map((axis) => corners.reduce((sum, { at: of }) => sum + of[axis]!, 0) / corners.length)
      const best = bestOf(choices, middle as [number, number, number])
      expect(new Set(projectIds)).toEqual(new Set(best.map(({ projectId }) => projectId)))
      expect(cost).toBe(toDecimal(centsOf(best)))
    }
  })
})
