import { dueIn } from '@triaxe/shared-types/arbitration-amounts.rules'
import type { Arbitration, ArbitrationCandidate } from '@triaxe/shared-types/arbitration'
import type { Envelope } from '@triaxe/shared-types/arbitration-optimum'
import { describe, expect, it } from 'vitest'
import { envelopesPaying } from './envelope-of-before.model.ts'
import { lineAt, limitsFor, orderAt } from '@triaxe/shared-types/arbitration-order.rules'
import { apartOrTogether, envelopesAt, readLimits, writtenLimits } from './settings.model.ts'

const year = (year: number, investment: string, operating = '0.00', posts = 0) => ({
  year,
  investment,
  operating,
  posts,
})
const candidate = (code: string, points: number, costs: string[], more: Partial<ArbitrationCandidate> = {}) =>
  ({
    projectId: code,
    code,
    axisValues: [points, points, points],
    axisLow: [points, points, points],
    axisHigh: [points, points, points],
    value: points * 10_000,
    cost: costs.reduce((sum, cost) => (Number(sum) + Number(cost)).toFixed(2), '0.00'),
    years: costs.map((cost, place) => year(2027 + place, cost)),
    must: null,
    ...more,
  }) as ArbitrationCandidate
const present = {
  running: [{ years: [year(2027, '10.00')] }],
  candidates: [
    candidate('A', 10, ['20.00', '0.00']),
    candidate('B', 30, ['30.00', '40.00']),
    candidate('C', 20, ['10.00', '10.00']),
    candidate('D', 40, ['5.00', '0.00'], { must: 'in', mustBy: 'law' }),
    candidate('E', 50, ['99.00', '0.00'], { must: 'out', mustBy: 'hand' }),
  ],
} as unknown as Arbitration
const limit = (at: number, total: string | null): Envelope => ({
  year: at,
  total,
  investment: null,
  operating: null,
  posts: null,
})
const equal = [3500, 4000, 2500] as [number, number, number]

describe('the line at yearly envelopes', () => {
  const order = orderAt(present, equal)

  it('keeps what must be and what is set aside out of the ranking, and adds the costs up below the obligations', () => {
    expect(order.fixed.map(({ code }) => code)).toEqual(['D'])
    expect(order.aside.map(({ code }) => code)).toEqual(['E'])
    expect(order.ranked.map(({ code, cumulativeCents }) => [code, cumulativeCents])).toEqual([
      ['B', 7500],
      ['C', 9500],
      ['A', 11500],
    ])
  })

  it('stops before the first project that exceeds the envelope of any year, to the centime', () => {
    expect(lineAt(present, order, [limit(2027, '45.00'), limit(2028, '40.00')])).toEqual({ paid: 1, leftCents: 0 })
    expect(lineAt(present, order, [limit(2027, '44.99'), limit(2028, '40.00')]).paid).toBe(0)
    expect(lineAt(present, order, [limit(2027, '100.00'), limit(2028, '49.99')]).paid).toBe(1)
    expect(lineAt(present, order, [limit(2027, '14.99'), limit(2028, null)])).toEqual({ paid: 0, leftCents: -1 })
    expect(lineAt(present, order, [limit(2027, null), limit(2028, null)])).toEqual({ paid: 3, leftCents: null })
  })

  it.each([0, 1, 2, 3])('stands where one puts it once the envelopes have followed (%i)', (paid) => {
    const envelopes = envelopesAt([limit(2027, '1.00'), limit(2028, '1.00')], limitsFor(present, order, paid))
    expect(lineAt(present, order, envelopes)).toEqual({ paid, leftCents: 0 })
  })
})

describe('one sum for all years, as bookmarks of the ranked list of before give it', () => {
  const withYears = {
    ...present,
    axes: [1, 2, 3].map((position) => ({ position, weightBp: equal[position - 1] })),
    years: [2027, 2028],
    proposed: [limit(2027, '1.00'), limit(2028, '1.00')],
  } as unknown as Arbitration
  const paidBy = (text: string) =>
    lineAt(withYears, orderAt(withYears, equal), envelopesPaying(withYears, text) ?? []).paid

  it('pays the obligations first, then as many in order as it did', () => {
    expect(paidBy('74.99')).toBe(0)
    expect(paidBy('75')).toBe(1)
    expect(paidBy('114.99')).toBe(2)
    expect(paidBy('115.00')).toBe(3)
  })

  it('is none where it reads as no amount', () => {
    expect(envelopesPaying(withYears, '12 mio')).toBeNull()
    expect(envelopesPaying(withYears, null)).toBeNull()
  })
})

describe('the envelopes', () => {
  const two = [limit(2027, '45.00'), { ...limit(2028, null), posts: 120 }]

  it('come back from the address as they were, and nothing that is no envelope', () => {
    expect(readLimits(writtenLimits(two), two)).toEqual(two)
    expect(readLimits('2027.t4500', two)).toBeNull()
    expect(readLimits('2027.x1_2028.t2', two)).toBeNull()
    expect(readLimits(null, two)).toBeNull()
  })

  it('are the same together after they were set apart', () => {
    const demandIn = (at: number) => dueIn(present.candidates, at)
    const apart = apartOrTogether([limit(2027, '45.00')], demandIn)
    expect(apart[0]).toMatchObject({ total: null, investment: '45.00', operating: '0.00' })
    expect(apartOrTogether(apart, demandIn)).toEqual([limit(2027, '45.00')])
    expect(apartOrTogether([...apart, limit(2028, null)], demandIn)[1]).toEqual(limit(2028, null))
  })
})
