import type { BudgetLine } from '@triaxe/shared-types/budget'
import { describe, expect, it } from 'vitest'
import { draftOf, newDraft, pasted, readLine, readMoney, totalsOf, typed } from './grid.model.ts'

const line: BudgetLine = {
  id: 'a',
  year: 2027,
  accountType: 'investment',
  category: 'software',
  label: 'Licences',
  plan: '1234567.50',
  commitment: '0.00',
  actual: '-1200.05',
  forecast: '1234567.50',
  planPosts: 245,
  actualPosts: 0,
  forecastPosts: 240,
}

describe('a line that is typed', () => {
  it('reads back as it was, in every language', () => {
    for (const lang of ['fr', 'de', 'en'] as const) expect(readLine(draftOf(line, lang))).toEqual({ line, faults: [] })
    expect(draftOf(line, 'fr').cells).toMatchObject({
      plan: '1’234’567.50',
      actual: '−1’200.05',
      planPosts: '2,45',
      commitment: '',
    })
  })

  it('names the cells that cannot be read, and counts them as nothing', () => {
    const draft = typed(typed(draftOf(line, 'fr'), 'actual', 'beaucoup'), 'year', '27')
    expect(readLine(draft).faults).toEqual(['year', 'actual'])
    expect(totalsOf([draft])).toMatchObject({ plan: line.plan, actual: '0.00' })
  })

  it('names a label that is too long, instead of cutting it', () => {
    expect(readLine(typed(draftOf(line, 'fr'), 'label', 'x'.repeat(201))).faults).toEqual(['label'])
    expect(readLine(typed(draftOf(line, 'fr'), 'label', 'x'.repeat(200))).faults).toEqual([])
  })

  it('takes amounts below zero everywhere but in the plan', () => {
    expect(readMoney('−1’200.5', true)).toBe('-1200.50')
    expect(readMoney('-3', false)).toBeUndefined()
    expect(readMoney('-', true)).toBeUndefined()
    expect(readMoney('', true)).toBe('0.00')
    expect(readMoney('1234567890', true)).toBeUndefined()
  })

  it('lets the forecast follow the plan until somebody forecasts something else', () => {
    const followed = typed(newDraft('n', undefined, 2027), 'plan', '100')
    expect(followed.cells.forecast).toBe('100')
    const own = typed(followed, 'forecast', '90')
    expect(typed(own, 'plan', '120').cells.forecast).toBe('90')
  })
})

describe('the totals under the grid', () => {
  it('add up to the centime', () => {
    const draft = (plan: string) => typed(newDraft(plan, undefined, 2027), 'plan', plan)
    expect(totalsOf([draft('0.10'), draft('0,20'), draft('1 mio')]).plan).toBe('1000000.30')
  })
})

describe('a block from a spreadsheet', () => {
  const words: Record<string, string> = { 'Compte de résultats': 'operating', Matériel: 'hardware' }
  const paste = (text: string, more: Partial<Parameters<typeof pasted>[1]> = {}) =>
    pasted([draftOf(line, 'fr')], {
      text,
      row: 0,
      column: 'year',
      isOpen: () => true,
      named: (_, word) => words[word],
      makeLine: (last) => newDraft('new', last, 2027),
      ...more,
    })

  it('fills from the chosen cell on, and adds the lines that are missing', () => {
    const [first, second] = paste(
      '2028\tCompte de résultats\tMatériel\tServeurs\t1’000.50\r\n2029\tinconnu\tMatériel\r\n',
    )
    expect(readLine(first!).line).toMatchObject({
      year: 2028,
      accountType: 'operating',
      category: 'hardware',
      plan: '1000.50',
    })
    expect(readLine(second!).line).toMatchObject({
      id: null,
      year: 2029,
      accountType: 'operating',
      category: 'hardware',
    })
  })

  it('leaves closed cells as they are', () => {
    const [first] = paste('5\t6', { column: 'plan', isOpen: (_, column) => column !== 'plan' })
    expect(readLine(first!).line).toMatchObject({ plan: '1234567.50', commitment: '6.00' })
  })
})
