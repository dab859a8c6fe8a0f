import type { Ranking } from '@triaxe/shared-types/options'
import { describe, expect, it } from 'vitest'
import { envelopeFor, envelopeFrom, lineOf } from './ranking.model.ts'

const ranked = [
  { cost: '30.00', cumulativeCost: '80.00' },
  { cost: '20.05', cumulativeCost: '100.05' },
]
const ranking = { ranked, totals: { mustDoCost: '50.00' } } as unknown as Ranking

describe('the line at an envelope', () => {
  it('pays the obligations first, then by rank, to the centime', () => {
    expect(lineOf(ranking, null)).toBeNull()
    expect(lineOf(ranking, '100.04')).toEqual({ paid: 1, leftCents: 2004 })
    expect(lineOf(ranking, '100.05')).toEqual({ paid: 2, leftCents: 0 })
    expect(lineOf(ranking, '49.00')).toEqual({ paid: 0, leftCents: -100 })
  })

  it('moves by one project at a time, and stops at both ends', () => {
    expect(envelopeFor(ranking, null, 1)).toBe('80.00')
    expect(envelopeFor(ranking, { paid: 1, leftCents: 0 }, 1)).toBe('100.05')
    expect(envelopeFor(ranking, { paid: 1, leftCents: 0 }, -1)).toBe('50.00')
    expect(envelopeFor(ranking, { paid: 2, leftCents: 0 }, 1)).toBeNull()
    expect(envelopeFor(ranking, { paid: 0, leftCents: 0 }, -1)).toBeNull()
  })

  it('reads the envelope from the address, and nothing that is no amount', () => {
    expect(envelopeFrom('12000000')).toBe('12000000.00')
    expect(envelopeFrom('12 mio')).toBeNull()
    expect(envelopeFrom(null)).toBeNull()
  })
})
