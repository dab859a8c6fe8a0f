import { describe, expect, it } from 'vitest'
import { readAmount, readDay, readPosts } from './typed.ts'

describe('what people type', () => {
  it.each([
    ['31.12.2026', '2026-12-31'],
    ['1.2.26', '2026-02-01'],
    ['31122026', '2026-12-31'],
    ['2026-12-31', '2026-12-31'],
    ['', null],
    ['31.2.2026', undefined],
    ['bientôt', undefined],
  ])('the day %j is read as %j', (text, day) => expect(readDay(text)).toBe(day))

  it.each([
    ['1’234’567.50', '1234567.50'],
    ['CHF 80 000', '80000.00'],
    ["80'000,5", '80000.50'],
    ['1.2 mio', '1200000.00'],
    ['250.–', '250.00'],
    ['0', '0.00'],
    ['', null],
    ['1.234', undefined],
    ['-5', undefined],
    ['beaucoup', undefined],
  ])('the amount %j is read as %j', (text, amount) => expect(readAmount(text)).toBe(amount))

  it.each([
    ['2,4', 240],
    ['2.45 EPT', 245],
    ['', null],
    ['deux', undefined],
  ])('the posts %j are read as %j', (text, posts) => expect(readPosts(text)).toBe(posts))
})
