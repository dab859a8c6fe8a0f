import { daysBetween, expectedOn, isOverdue, slipDays, slipSinceApproval } from '@triaxe/shared-types'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const today = '2026-11-22'
const dates = (given: Partial<Parameters<typeof slipDays>[0]> = {}) => ({
  originalOn: null,
  approvedOn: null,
  forecastOn: null,
  actualOn: null,
  ...given,
})
const aDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('days between two dates', () => {
  it('count the 29th of February where there is one', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
    expect(daysBetween('2027-02-28', '2027-03-01')).toBe(1)
    expect(daysBetween('2024-02-29', '2028-02-29')).toBe(1461)
  })

  it('are not moved by the change to summer time', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  })

  it('add up along the way, and change sign on the way back', () => {
    fc.assert(
      fc.property(aDay, aDay, aDay, (a, b, c) => {
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c))
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0)
      }),
    )
  })
})

describe('the slip of a milestone', () => {
  it('is the forecast against the original, and against the last approved date', () => {
    const moved = dates({ originalOn: '2026-12-01', approvedOn: '2027-01-10', forecastOn: '2027-01-31' })
    expect(slipDays(moved, today)).toBe(61)
    expect(slipSinceApproval(moved, today)).toBe(21)
  })

  it('is the actual date once the milestone is reached, whatever the forecast said', () => {
    const reached = dates({
      originalOn: '2026-03-01',
      approvedOn: '2026-03-01',
      forecastOn: '2026-09-01',
      actualOn: '2026-02-27',
    })
    expect(slipDays(reached, today)).toBe(-2)
  })

  it('counts from today when the approved date has passed without a forecast', () => {
    expect(slipDays(dates({ originalOn: '2026-11-12', approvedOn: '2026-11-12' }), today)).toBe(10)
    expect(slipDays(dates({ originalOn: '2026-12-12', approvedOn: '2026-12-12' }), today)).toBe(0)
  })

  it('is zero for equal dates and unknown while a date is open', () => {
    const same = dates({ originalOn: '2028-02-29', approvedOn: '2028-02-29', forecastOn: '2028-02-29' })
    expect(slipDays(same, today)).toBe(0)
    expect(slipDays(dates(), today)).toBeNull()
    expect(slipDays(dates({ forecastOn: '2026-12-01' }), today)).toBeNull()
    expect(expectedOn(dates(), today)).toBeNull()
  })
})

describe('a milestone is overdue', () => {
  it('when it is open and its forecast has passed', () => {
    expect(isOverdue(dates({ approvedOn: '2026-01-01', forecastOn: '2026-11-21' }), today)).toBe(true)
    expect(isOverdue(dates({ approvedOn: '2026-01-01', forecastOn: '2026-11-22' }), today)).toBe(false)
  })

  it('by its approved date where there is no forecast', () => {
    expect(isOverdue(dates({ approvedOn: '2026-11-21' }), today)).toBe(true)
  })

  it('never once it is reached, and never without a date', () => {
    expect(isOverdue(dates({ approvedOn: '2026-01-01', actualOn: '2026-10-01' }), today)).toBe(false)
    expect(isOverdue(dates(), today)).toBe(false)
  })
})
