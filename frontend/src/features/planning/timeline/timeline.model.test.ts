import type { Milestone } from '@triaxe/shared-types/planning'
import { describe, expect, it } from 'vitest'
import { marksOf, placeOf, spanOf, yearsAround } from './timeline.model.ts'

const years = { from: 2026, count: 4 }
const milestone = (given: Partial<Milestone>): Milestone => ({
  id: 'm',
  key: 'acceptance',
  name: {},
  phaseKey: 'deployment',
  level: 'management',
  isGate: false,
  isGoLive: false,
  originalOn: null,
  approvedOn: null,
  forecastOn: null,
  actualOn: null,
  expectedOn: null,
  slipDays: null,
  slipSinceApproval: null,
  isOverdue: false,
  ...given,
})

describe('the place of a day', () => {
  it('runs from the first day of the first year to the last of the last, the leap day counted', () => {
    expect(placeOf('2026-01-01', years)).toBe(0)
    expect(placeOf('2030-01-01', years)).toBe(100)
    expect(placeOf('2028-02-29', years)).toBeCloseTo((789 / 1461) * 100)
    expect(placeOf('2025-12-31', years)).toBeLessThan(0)
  })

  it('cuts a stretch of time at the edges, and leaves out what is not shown', () => {
    expect(spanOf('2020-01-01', '2030-01-01', years)).toEqual({ from: 0, to: 100 })
    expect(spanOf('2026-01-01', null, years)).toEqual({ from: 0, to: 100 })
    expect(spanOf(null, null, years)).toBeNull()
    expect(spanOf('2020-01-01', '2021-01-01', years)).toBeNull()
    expect(spanOf('2031-01-01', null, years)).toBeNull()
  })
})

describe('the marks of a project', () => {
  it('stand in the order of their days; what has no day is left out, what lies beyond is counted', () => {
    const { inside, earlier, later } = marksOf(
      [
        milestone({ id: 'late', expectedOn: '2028-01-01' }),
        milestone({ id: 'soon', expectedOn: '2027-01-01' }),
        milestone({ id: 'open' }),
        milestone({ id: 'past', expectedOn: '2020-01-01' }),
        milestone({ id: 'far', expectedOn: '2040-01-01' }),
      ],
      years,
    )
    expect(inside.map((mark) => mark.milestone.id)).toEqual(['soon', 'late'])
    expect([earlier, later]).toEqual([1, 1])
  })

  it('tell what was reached, what is overdue, and from where a date moved', () => {
    const { inside } = marksOf(
      [
        milestone({ expectedOn: '2026-02-01', actualOn: '2026-02-01', originalOn: '2026-02-01', isGate: true }),
        milestone({
          expectedOn: '2027-02-01',
          originalOn: '2026-06-01',
          isOverdue: true,
          isGoLive: true,
          isGate: true,
        }),
      ],
      years,
    )
    expect(inside[0]).toMatchObject({ standing: 'reached', sign: 'gate', originalPlace: null })
    expect(inside[1]).toMatchObject({
      standing: 'overdue',
      sign: 'goLive',
      originalPlace: placeOf('2026-06-01', years),
    })
  })
})

describe('the years around a project', () => {
  it('hold all its dates and today', () => {
    const dated = [milestone({ originalOn: '2025-06-01', expectedOn: '2030-06-01' })]
    expect(yearsAround(dated, [], '2026-11-22')).toEqual({ from: 2025, count: 6 })
    expect(yearsAround([], [], '2026-11-22')).toEqual({ from: 2026, count: 4 })
  })
})
