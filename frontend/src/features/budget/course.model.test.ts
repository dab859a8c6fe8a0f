import type { BudgetYear, Credit } from '@triaxe/shared-types/budget'
import { noFigures } from '@triaxe/shared-types/budget.rules'
import { describe, expect, it } from 'vitest'
import { courseFinding, courseOf, courseRows } from './course.model.ts'

const year = (of: number, given: Partial<BudgetYear>): BudgetYear => ({
  ...noFigures,
  year: of,
  accountType: 'investment',
  ...given,
})
const credit: Credit = { amount: '1000.00', authority: 'Gouvernement', decidedOn: '2026-05-02', decisionId: null }
const years = [
  year(2025, { plan: '200.00', actual: '150.00', forecast: '150.00' }),
  year(2026, { plan: '300.00', commitment: '500.00', actual: '100.00', forecast: '350.00' }),
  year(2026, { accountType: 'operating', forecast: '50.00' }),
  year(2028, { plan: '500.00', commitment: '100.00', forecast: '600.25' }),
]
const course = courseOf(years, credit, '2026-11-22')

describe('the sums of the years beside the credit', () => {
  it('go on from year to year, both accounts together, through years without a line', () => {
    expect(course.map((row) => [row.year, row.sums.plan, row.sums.commitment, row.sums.forecast])).toEqual([
      [2025, 20_000, 0, 15_000],
      [2026, 50_000, 50_000, 55_000],
      [2027, 50_000, 50_000, 55_000],
      [2028, 100_000, 60_000, 115_025],
    ])
  })

  it('know no actual amount of a year that lies ahead, and no credit before it was granted', () => {
    expect(course.map(({ sums }) => sums.actual)).toEqual([15_000, 25_000, null, null])
    expect(courseRows(course).map(({ step, isAhead }) => [step, isAhead])).toEqual([
      [null, false],
      [100_000, false],
      [100_000, true],
      [100_000, true],
    ])
  })

  it('reach the year of the credit where every line is older, and are none where there is no line', () => {
    const older = courseOf([year(2023, { forecast: '10.00' })], credit, '2026-11-22')
    expect(older.map((row) => row.year)).toEqual([2023, 2024, 2025, 2026])
    expect(older.at(-1)).toMatchObject({ credit: 100_000, left: 99_000 })
    expect(courseOf([], credit, '2026-11-22')).toEqual([])
  })

  it('say in which year the forecast passes the credit, and by how much at most', () => {
    expect(courseFinding(course, { credit, total: { ...noFigures, forecast: '1150.25' } })).toEqual({
      kind: 'passes',
      year: 2028,
      over: 15_025,
    })
    const refunded = [...years, year(2029, { forecast: '-400.00' })]
    const total = { ...noFigures, forecast: '750.25' }
    expect(courseFinding(courseOf(refunded, credit, '2026-11-22'), { credit, total })).toMatchObject({ over: 15_025 })
  })

  it('say what the forecast leaves of it, or that it uses it up', () => {
    const small = { ...credit, amount: '1150.25' }
    const finding = (given: Credit) =>
      courseFinding(courseOf(years, given, '2026-11-22'), {
        credit: given,
        total: { ...noFigures, forecast: '1150.25' },
      })
    expect(finding(small)).toEqual({ kind: 'exact' })
    expect(finding({ ...small, amount: '1200.00' })).toEqual({ kind: 'leaves', left: 4_975 })
  })
})
