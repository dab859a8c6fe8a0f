import { describe, expect, it } from 'vitest'
import { barsOf, nameEvery, roundTicks, stepsPath, yearsPlan } from './years-chart.model.ts'

const rows = [
  { label: '2026', values: { plan: 40, actual: 20 }, step: 100 },
  { label: '2027', values: { plan: 0, actual: null }, step: 50, isAhead: true },
  { label: '2028', values: { plan: -20, actual: null }, step: null },
]
const series = [
  { id: 'plan', label: 'Plan', tone: 'muted' as const },
  { id: 'actual', label: 'Effectif', tone: 'ink' as const },
]
const plan = yearsPlan(rows, String, { width: 400, height: 242 })

describe('the columns of the years', () => {
  it.each([
    [
      [0, 8, 14],
      [0, 5, 10, 15],
    ],
    [[130_000_00], [0, 5_000_000, 10_000_000, 15_000_000]],
    [
      [-30, 70],
      [-50, -25, 0, 25, 50, 75],
    ],
    [[-8], [-8, -6, -4, -2, 0]],
    [[], [0]],
    [[0], [0]],
  ])('stand on round amounts that cover all values and zero: %j', (values, ticks) => {
    expect(roundTicks(values)).toEqual(ticks)
  })

  it('are as tall as their amounts, upwards and downwards from zero', () => {
    const perUnit = plan.height / ((plan.ticks.at(-1) ?? 0) - (plan.ticks[0] ?? 0))
    const tall = (index: number) => barsOf(rows[index] ?? { label: '', values: {} }, index, series, plan)
    expect(tall(0).map(({ height }) => height / perUnit)).toEqual([expect.closeTo(40), expect.closeTo(20)])
    expect(tall(2).map(({ y, height }) => [y, height / perUnit])).toEqual([[plan.y(0), expect.closeTo(20)]])
  })

  it('leave the place of an unknown amount empty and never leave the band of their year', () => {
    const bars = barsOf(rows[1] ?? { label: '', values: {} }, 1, series, plan)
    expect(bars.map(({ one }) => one.id)).toEqual(['plan'])
    for (const { x, width } of bars) {
      expect(x).toBeGreaterThan(plan.left + plan.band)
      expect(x + width).toBeLessThan(plan.left + 2 * plan.band)
    }
  })

  it('have a step line that is joined from year to year and ends where nothing was granted', () => {
    expect(stepsPath(rows, plan)).toBe(
      `M${plan.left} ${plan.y(100)}h${plan.band}L${plan.left + plan.band} ${plan.y(50)}h${plan.band}`,
    )
  })

  it('leave out names of years where they would touch', () => {
    expect([nameEvery(80), nameEvery(40), nameEvery(18), nameEvery(0)]).toEqual([1, 1, 3, 40])
  })
})
