import { type BudgetLine, creditUse, noFigures, sumOfFigures } from '@triaxe/shared-types'
import { toCents, toDecimal } from '@triaxe/shared-types/money.rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { budgetChanges, isUnchanged, planTouched } from './budget.rules.ts'
import { budgetOverviewOf, type TotalCell } from './overview.rules.ts'

const figures = (given: Partial<typeof noFigures>) => ({ ...noFigures, ...given })
const anAmount = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }).map(toDecimal)
const somePosts = fc.integer({ min: 0, max: 10_000 })
const someFigures = fc.record({
  plan: anAmount,
  commitment: anAmount,
  actual: anAmount,
  forecast: anAmount,
  planPosts: somePosts,
  actualPosts: somePosts,
  forecastPosts: somePosts,
})
const aCell: fc.Arbitrary<TotalCell> = fc
  .tuple(
    someFigures,
    fc.record({
      leadDepartmentId: fc.constantFrom('a', 'b', 'c'),
      mainAxis: fc.constantFrom(1, 2, 3, null),
      natures: fc.subarray(['it', 'organisation', 'legislation']),
      year: fc.integer({ min: 2024, max: 2030 }),
      accountType: fc.constantFrom('investment', 'operating'),
    }),
  )
  .map(([amounts, belonging]) => ({ ...amounts, ...belonging }))

describe('amounts', () => {
  it('read and written again are the same, to the centime', () => {
    fc.assert(
      fc.property(anAmount, (amount) => {
        expect(toDecimal(toCents(amount))).toBe(amount)
      }),
    )
  })

  it('that floats would lose add up exactly', () => {
    expect(sumOfFigures([figures({ plan: '0.10' }), figures({ plan: '0.20' })]).plan).toBe('0.30')
    expect(sumOfFigures(Array.from({ length: 1000 }, () => figures({ plan: '999999999.99' }))).plan).toBe(
      '999999999990.00',
    )
  })
})

describe('totals of the overview', () => {
  it('along department, axis, year and account give the grand total to the centime', () => {
    fc.assert(
      fc.property(fc.array(aCell, { maxLength: 40 }), (cells) => {
        const { total, departments, axes, years, accountTypes } = budgetOverviewOf(cells, [])
        for (const groups of [departments, axes, years, accountTypes])
          expect(sumOfFigures(groups.map((group) => group.figures))).toEqual(total)
      }),
    )
  })

  it('count a project with two natures in both, and once in the grand total', () => {
    const cell = {
      ...figures({ plan: '100.05' }),
      leadDepartmentId: 'a',
      mainAxis: 1,
      year: 2027,
      accountType: 'operating',
    }
    const overview = budgetOverviewOf(
      [{ ...cell, natures: ['it', 'legislation'] }],
      [{ ...cell, natures: ['it', 'legislation'], amount: '90.00' }],
    )
    expect(overview.natures).toEqual([
      { key: 'it', figures: figures({ plan: '100.05' }), credit: '90.00' },
      { key: 'legislation', figures: figures({ plan: '100.05' }), credit: '90.00' },
    ])
    expect(overview).toMatchObject({ total: { plan: '100.05' }, credit: '90.00' })
  })
})

describe('the credit', () => {
  const use = (commitment: string, more: Partial<typeof noFigures> = {}) =>
    creditUse('1000.00', figures({ commitment, ...more }), 9_000)

  it('is measured by what is committed, spent and forecast', () => {
    expect(use('250.00', { actual: '100.50', forecast: '1200.25' })).toEqual({
      amount: '1000.00',
      free: '750.00',
      commitment: { amount: '250.00', shareBp: 2500, overrun: '0.00' },
      actual: { amount: '100.50', shareBp: 1005, overrun: '0.00' },
      forecast: { amount: '1200.25', shareBp: 12_003, overrun: '200.25' },
      warnFromBp: 9_000,
      warnings: ['forecast_over'],
    })
  })

  it('warns exactly from the share on that is set, whatever it is, and not a centime earlier', () => {
    const anyShare = fc.integer({ min: 1, max: 10_000 })
    const anyCredit = fc.integer({ min: 1, max: 99_999_999_999 })
    fc.assert(
      fc.property(anyShare, anyCredit, (warnFromBp, cents) => {
        const border = Number((BigInt(cents) * BigInt(warnFromBp) + 9_999n) / 10_000n)
        const warned = (committed: number) =>
          creditUse(toDecimal(cents), figures({ commitment: toDecimal(committed) }), warnFromBp).warnings.length > 0
        expect([warned(border - 1), warned(border)]).toEqual([false, true])
      }),
    )
  })

  it('warns at ninety per cent committed, not a centime earlier, and on overrun', () => {
    expect(use('899.99').warnings).toEqual([])
    expect(use('900.00').warnings).toEqual(['commitment_near'])
    expect(use('1000.00').warnings).toEqual(['commitment_near'])
    expect(use('1000.01').warnings).toEqual(['commitment_over'])
    expect(use('1000.01').free).toBe('-0.01')
    expect(use('0.00', { actual: '1000.01' }).warnings).toEqual(['actual_over'])
  })
})

describe('what a save changes', () => {
  const line = (id: string, given: Partial<BudgetLine> = {}): BudgetLine => ({
    ...noFigures,
    id,
    year: 2027,
    accountType: 'investment',
    category: 'software',
    label: '',
    ...given,
  })

  it('is nothing for the same lines in another order', () => {
    const lines = [line('a', { plan: '5.00' }), line('b')]
    expect(isUnchanged(budgetChanges(lines, lines.toReversed()))).toBe(true)
  })

  it('touches the plan when planned amounts, or where they stand, change', () => {
    const before = [line('a', { plan: '5.00' }), line('b'), line('c', { planPosts: 20 })]
    const touched = (...after: BudgetLine[]) => planTouched(budgetChanges(before, after))
    expect(touched(...before)).toEqual([])
    expect(touched(line('a', { plan: '5.00', actual: '4.00' }), line('b', { label: 'x' }), before[2]!)).toEqual([])
    expect(touched(before[0]!, before[2]!, line('d', { commitment: '1.00' }))).toEqual([])
    expect(touched(line('a', { plan: '6.00' }), line('b'), before[2]!)).toEqual(['a'])
    expect(touched(line('a', { plan: '5.00', year: 2028 }), line('b'), before[2]!)).toEqual(['a'])
    expect(touched(line('b'), line('d', { plan: '1.00' }))).toEqual(['d', 'a', 'c'])
  })
})
