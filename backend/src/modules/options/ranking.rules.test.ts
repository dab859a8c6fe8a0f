import { byRank, cumulative, drawLine, paidByEnvelope } from '@triaxe/shared-types'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lacksOf, rank, type WeighedRow } from './ranking.rules.ts'

const row = (given: Partial<WeighedRow> & { code: string }): WeighedRow => ({
  projectId: given.code,
  title: {},
  department: 'D',
  state: 'under_review',
  legalObligation: false,
  legalBasis: '',
  handSet: null,
  value: 100,
  interval: { low: 100, high: 100 },
  assigned: 2,
  submitted: 2,
  plan: null,
  estimate: '100.00',
  contributions: [],
  ...given,
})

describe('the order of priority', () => {
  it('puts the higher value first, of equal ones the cheaper, then the lower code', () => {
    const { ranked } = rank(
      [
        row({ code: '4', value: 100 }),
        row({ code: '3', value: 100 }),
        row({ code: '2', value: 100, estimate: '99.95' }),
        row({ code: '1', value: 101, estimate: '900.00' }),
      ],
      null,
    )
    expect(ranked.map(({ code, rank: place }) => [code, place])).toEqual([
      ['1', 1],
      ['2', 2],
      ['3', 3],
      ['4', 4],
    ])
  })

  it('leaves out of the ranks what is in or out by law or by hand', () => {
    const { mustDo, ranked, aside } = rank(
      [
        row({ code: '4', value: 1 }),
        row({ code: '3', handSet: 'in' }),
        row({ code: '2', handSet: 'out', value: 200 }),
        row({ code: '1', legalObligation: true, handSet: 'out' }),
      ],
      '250.00',
    )
    expect(mustDo.map(({ code, mustBy, cumulativeCost }) => [code, mustBy, cumulativeCost])).toEqual([
      ['1', 'law', '100.00'],
      ['3', 'hand', '200.00'],
    ])
    expect(ranked.map((one) => [one.code, one.rank, one.cumulativeCost, one.isPaid])).toEqual([
      ['4', 1, '300.00', false],
    ])
    expect(aside.map(({ code }) => code)).toEqual(['2'])
  })

  it('is a total order: nothing is left to chance, however the rows arrive', () => {
    const rankable = fc.record({
      code: fc.string({ minLength: 1, maxLength: 3 }),
      value: fc.nat(3),
      costCents: fc.nat(3),
    })
    fc.assert(
      fc.property(fc.uniqueArray(rankable, { selector: (one) => one.code }), (rows) => {
        expect(rows.toReversed().toSorted(byRank)).toEqual(rows.toSorted(byRank))
      }),
    )
  })

  it('counts the planned total of the budget, else the estimate', () => {
    const { ranked } = rank([row({ code: '1', plan: '40.00' }), row({ code: '2' })], null)
    expect(ranked.map(({ cost, costSource }) => [cost, costSource])).toEqual([
      ['40.00', 'plan'],
      ['100.00', 'estimate'],
    ])
  })

  it('lists apart what lacks assessors, scores, consensus or a cost', () => {
    expect(lacksOf(row({ code: '1', value: null, assigned: 0, submitted: 0 }))).toEqual(['assessors'])
    expect(lacksOf(row({ code: '1', value: null, submitted: 1 }))).toEqual(['scores'])
    expect(lacksOf(row({ code: '1', value: null, estimate: null }))).toEqual(['consensus', 'cost'])
    expect(lacksOf(row({ code: '1', value: null, legalObligation: true }))).toEqual([])
    expect(lacksOf(row({ code: '1' }))).toEqual([])
  })
})

describe('the line', () => {
  const rows = [
    row({ code: 'must', legalObligation: true, estimate: '50.00', value: null }),
    row({ code: 'a', value: 9, estimate: '30.00' }),
    row({ code: 'b', value: 8, estimate: '30.00' }),
    row({ code: 'c', value: 7, estimate: '5.00' }),
  ]
  const at = (envelope: string) => {
    const { ranked, totals } = rank(rows, envelope)
    return { ...totals, paid: ranked.filter(({ isPaid }) => isPaid).map(({ code }) => code) }
  }

  it('has the obligations above it first, inside the sum and without a rank', () => {
    const { mustDo, ranked } = rank(rows, '80.00')
    expect(mustDo).toMatchObject([{ code: 'must', cumulativeCost: '50.00', value: null }])
    expect(ranked.map(({ cumulativeCost }) => cumulativeCost)).toEqual(['80.00', '110.00', '115.00'])
  })

  it('stands before the first project that does not fit; a smaller one after it does not slip through', () => {
    expect(at('80.00')).toMatchObject({ paid: ['a'], paidCost: '80.00', left: '0.00' })
    expect(at('109.99')).toMatchObject({ paid: ['a'], left: '29.99' })
    expect(at('110.00')).toMatchObject({ paid: ['a', 'b'], left: '0.00' })
  })

  it('is below the obligations when they alone exceed the envelope', () => {
    expect(at('49.99')).toMatchObject({ paid: [], paidCost: '50.00', left: '-0.01' })
  })

  it('never pays more than the envelope, and a larger envelope never pays fewer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1_000)),
        fc.nat(500),
        fc.nat(20_000),
        fc.nat(1_000),
        (costs, must, envelope, more) => {
          const { paid, leftCents } = drawLine(must, costs, envelope)
          const spent = costs.slice(0, paid).reduce((sum, cost) => sum + cost, must)
          expect(leftCents).toBe(envelope - spent)
          expect(paid === 0 || leftCents >= 0).toBe(true)
          expect(drawLine(must, costs, envelope + more).paid).toBeGreaterThanOrEqual(paid)
          expect(paidByEnvelope(cumulative(costs, must), envelope)).toBe(paid)
        },
      ),
    )
  })
})
