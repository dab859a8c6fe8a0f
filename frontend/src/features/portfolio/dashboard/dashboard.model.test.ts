import { describe, expect, it } from 'vitest'
import { axisShares, tellingAxis, frontierOf, worthHalf, yearFinding } from './dashboard.model.ts'

const year = (number: number, plan: string, forecast: string) => ({
  year: number,
  plan,
  forecast,
  commitment: '0.00',
  actual: '0.00',
  credit: '0.00',
})

describe('the balance of the axes', () => {
  it('is shares of projects, money and value, each of its own whole', () => {
    const shares = axisShares({
      balance: [
        { position: 1, projects: 1, cost: '300.00', value: 50, targetBp: null },
        { position: 2, projects: 3, cost: '100.00', value: 150, targetBp: null },
      ],
    })
    expect(shares.map(({ projectShare, moneyShare, valueShare }) => [projectShare, moneyShare, valueShare])).toEqual([
      [2500, 7500, 2500],
      [7500, 2500, 7500],
    ])
    expect(tellingAxis(shares)?.position).toBe(1)
  })

  it('of nothing is nought, and no axis is the dearest', () => {
    const shares = axisShares({ balance: [{ position: 1, projects: 0, cost: '0.00', value: 0, targetBp: null }] })
    expect(shares[0]).toMatchObject({ projectShare: 0, moneyShare: 0, valueShare: 0 })
    expect(tellingAxis(shares)).toBeNull()
  })
})

describe('the balance against the shares aimed at', () => {
  const of = (...targets: number[]) =>
    axisShares({
      balance: [
        { position: 1, projects: 1, cost: '500.00', value: 0, targetBp: targets[0] ?? null },
        { position: 2, projects: 1, cost: '300.00', value: 0, targetBp: targets[1] ?? null },
        { position: 3, projects: 2, cost: '200.00', value: 0, targetBp: targets[2] ?? null },
      ],
    })

  it('tells of the axis whose money lies farthest from its target, above or below', () => {
    expect(tellingAxis(of(4500, 2500, 3000))).toMatchObject({ position: 3, moneyShare: 2000, target: 3000 })
    expect(tellingAxis(of(3000, 4000, 3000))).toMatchObject({ position: 1, moneyShare: 5000, target: 3000 })
  })

  it('tells of the dearest axis where nothing is aimed at', () => {
    expect(tellingAxis(of())).toMatchObject({ position: 1, target: null })
  })
})

describe('the efficient frontier', () => {
  it('keeps what no cheaper project equals', () => {
    const points = [
      { x: 10, y: 40 },
      { x: 20, y: 30 },
      { x: 20, y: 60 },
      { x: 50, y: 60 },
      { x: 80, y: 90 },
    ]
    expect(frontierOf(points)).toEqual([
      { x: 10, y: 40 },
      { x: 20, y: 60 },
      { x: 80, y: 90 },
    ])
  })
})

describe('the findings', () => {
  it('count the projects worth half of what is possible', () => {
    const project = { id: '', code: '', title: {}, state: 'approved' as const, leadingAxis: 1 }
    const items = [
      { ...project, value: 250_000_000, cost: '10.00' },
      { ...project, value: 249_999_999, cost: '99.00' },
    ]
    expect(worthHalf({ valueAndCost: { total: 2, items } })).toEqual({ count: 1, cents: 1000 })
  })

  it('compare the forecast of this year with its plan, to the centime', () => {
    const years = [year(2025, '5.00', '5.00'), year(2026, '100.00', '120.50')]
    expect(yearFinding({ years, asOf: '2026-11-22' })).toEqual({
      kind: 'above',
      year: 2026,
      forecast: 12050,
      difference: 2050,
    })
    expect(yearFinding({ years, asOf: '2025-01-01' })).toMatchObject({ kind: 'equal' })
    expect(yearFinding({ years, asOf: '2030-01-01' })).toEqual({ kind: 'span', from: 2025, to: 2026 })
    expect(yearFinding({ years: [], asOf: '2026-11-22' })).toEqual({ kind: 'none' })
  })
})
