import { describe, expect, it } from 'vitest'
import { askedIn, changed, columnsIn, filtersIn, withColumns, withoutFilters } from './register.model.ts'

const address = (text: string) => new URLSearchParams(text)

describe('the address of the register', () => {
  it('is the view: filters, order, columns and page are read from it', () => {
    const asked = askedIn(address('q=pont&state=submitted,under_review&late=true&year=2027&order=-cost&limit=50'))
    expect(asked).toEqual({
      q: 'pont',
      state: ['submitted', 'under_review'],
      late: true,
      year: 2027,
      order: '-cost',
      limit: 50,
    })
    expect(filtersIn(asked)).toEqual(['q', 'state', 'late', 'year'])
  })

  it('leaves out what it does not know instead of failing', () => {
    expect(askedIn(address('state=gone&order=size&year=abc&late=maybe&limit=7&colour=red'))).toEqual({ limit: 25 })
  })

  it('goes back to the first page when a filter changes, and keeps the rest', () => {
    const next = changed(address('q=pont&cursor=abc&order=title'), { state: ['draft'], q: '' })
    expect(next.toString()).toBe('order=title&state=draft')
  })

  it('says nothing of the usual columns and keeps chosen ones in the order of the table', () => {
    expect(withColumns(address('columns=cost'), columnsIn(address(''))).toString()).toBe('')
    expect(withColumns(address(''), ['value', 'state']).get('columns')).toBe('state,value')
    expect(columnsIn(address('columns='))).toEqual([])
  })

  it('without filters keeps order and columns', () => {
    expect(withoutFilters(address('q=a&late=true&order=title&columns=cost')).toString()).toBe(
      'order=title&columns=cost',
    )
  })
})
