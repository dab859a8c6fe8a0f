import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inFrancs, readAmount, unitIn } from './amount.rules.ts'
import { decimalSignOf, readDecimal } from './number.rules.ts'

const francs = (text: string, form: Partial<Parameters<typeof readAmount>[1]> = {}, rate = '1') => {
  const reading = readAmount(text, { unit: 'one', decimal: 'point', ...form })
  return reading.kind === 'amount' ? inFrancs(reading.value, rate) : reading.kind
}

describe('amounts', () => {
  it.each([
    ['1’234’567.50', '1234567.50'],
    ["1'234.-", '1234.00'],
    ['CHF 12.–', '12.00'],
    ['Fr. 1 200.05', '1200.05'],
    ['£46.29m', '46290000.00'],
    ['$4,800,000', '4800000.00'],
    ['�654.46', '654.46'],
    ['\u00A0£9941.96', '9941.96'],
    ['1.2bn', '1200000000.00'],
    ['3 M€', '3000000.00'],
    ['12 k€', '12000.00'],
    ['5.366 Mio. CHF', '5366000.00'],
    ['-£2.70', '-2.70'],
    ['(12.5)', '-12.50'],
    ['US$ 5', '5.00'],
    ['0', '0.00'],
  ])('read %s as %s', (text, expected) => expect(francs(text)).toBe(expected))

  it.each([
    '',
    'nfp',
    'entre 5 et 9 M€',
    '1,5',
    '1,23,456',
    '12 pommes',
    '£',
    'Exempt under Section 43 of the Act 2000',
    '31.12.2026',
  ])('do not guess at %j', (text) => expect(francs(text)).toBe('unreadable'))

  it('read French forms with a decimal comma', () => {
    expect(francs('1 234,5', { decimal: 'comma' })).toBe('1234.50')
    expect(francs('1.234,50 €', { decimal: 'comma' })).toBe('1234.50')
    expect(francs('18.07', { decimal: 'comma' })).toBe('unreadable')
  })

  it('apply the unit of the column unless the cell says its own', () => {
    expect(francs('18.07', { unit: 'million' })).toBe('18070000.00')
    expect(francs('£46.29m', { unit: 'million' })).toBe('46290000.00')
    expect(francs('450', { unit: 'thousand' })).toBe('450000.00')
  })

  it('convert at the stated rate, exact and rounded half up to the centime', () => {
    expect(francs('0.1', {}, '0.95')).toBe('0.10')
    expect(francs('12131.50', { unit: 'million' }, '1.1234567')).toBe('13629214956.05')
  })

  it('refuse what cannot be kept', () => {
    expect(francs('1000000000000')).toBeNull()
  })
})

describe('the unit that a header states', () => {
  it.each([
    ['Budget ($m)*', 'million'],
    ['2013/2014 Budget (£million)', 'million'],
    ['Kosten in TCHF', 'thousand'],
    ['Coût (k€)', 'thousand'],
    ['Kosten (Mio. CHF)', 'million'],
    ['Coût estimé', null],
    ['Management', null],
  ])('%s: %s', (header, unit) => expect(unitIn(header)).toBe(unit))
})

describe('the decimal sign', () => {
  it('is told by the values', () => {
    expect(decimalSignOf(['1,234', '12,5'], 'point')).toBe('comma')
    expect(decimalSignOf(['£1,234.50', '5'], 'comma')).toBe('point')
    expect(decimalSignOf(['1,234,567'], 'comma')).toBe('point')
    expect(decimalSignOf(['1,234'], 'comma')).toBe('comma')
  })

  it('reads back every amount that a Swiss, a French or an English table writes', () => {
    const grouped = (whole: number, sign: string) => String(whole).replace(/\B(?=(\d{3})+$)/g, sign)
    const forms = [
      { group: '’', decimal: 'point', sign: '.' },
      { group: '\u202F', decimal: 'comma', sign: ',' },
      { group: ',', decimal: 'point', sign: '.' },
      { group: '.', decimal: 'comma', sign: ',' },
    ] as const
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom(...forms),
        (whole, cents, form) => {
          const text = `${grouped(whole, form.group)}${form.sign}${String(cents).padStart(2, '0')}`
          expect(readDecimal(text, form.decimal)).toEqual({ digits: BigInt(whole) * 100n + BigInt(cents), scale: 2 })
        },
      ),
    )
  })
})
