import {
  formatDay,
  formatMoney,
  formatMoneyShort,
  formatNumber,
  formatPosts,
  formatShare,
  toCents,
  toDecimal,
} from '@triaxe/shared-types/money.rules'
import { describe, expect, it } from 'vitest'

describe('Swiss forms', () => {
  it('write money as CHF 1’234’567.50', () => {
    expect(formatMoney(123_456_750)).toBe('CHF 1’234’567.50')
    expect(formatMoney(5)).toBe('CHF 0.05')
    expect(formatMoney(-123_456)).toBe('CHF −1’234.56')
  })

  it('shorten money for charts, each language in its way', () => {
    expect(formatMoneyShort(123_456_750, 'fr')).toBe('CHF 1,2 mio')
    expect(formatMoneyShort(123_456_750, 'de')).toBe('CHF 1.2 Mio.')
    expect(formatMoneyShort(123_456_750, 'en')).toBe('CHF 1.2 m')
    expect(formatMoneyShort(8_000_000, 'de')).toBe('CHF 80’000')
    expect(formatMoneyShort(1_234_000_000_00, 'de')).toBe('CHF 1.2 Mrd.')
    expect(formatMoneyShort(0, 'de')).toBe('CHF 0')
  })

  it('write posts, days, shares and numbers', () => {
    expect(formatPosts(240, 'fr')).toBe('2,4 EPT')
    expect(formatPosts(245, 'de')).toBe('2.45 VZÄ')
    expect(formatDay('2026-12-31')).toBe('31.12.2026')
    expect(formatShare(3333, 'fr', 1)).toBe('33,3 %')
    expect(formatNumber(1234.5, 'fr', 1)).toBe('1’234,5')
  })

  it('read an amount and write it again without loss', () => {
    for (const amount of ['0.00', '0.05', '1234567.50', '-12.30', '9999999999.99'])
      expect(toDecimal(toCents(amount))).toBe(amount)
    expect(toCents('12.5')).toBe(1250)
    expect(() => toCents('1’000')).toThrow('not an amount')
  })
})
