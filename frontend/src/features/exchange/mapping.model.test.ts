import type { Mapping } from '@triaxe/shared-types/exchange-mapping'
import { describe, expect, it } from 'vitest'
import { joinedMapping, missingIn, withEntry, withTarget, wordsOf } from './mapping.model.ts'

const mapping = {
  list: 'liste',
  keyFrom: 'title',
  keyColumns: [],
  defaults: { state: 'approved' },
  columns: [
    { header: 'Projet', target: 'title' },
    { header: 'Nom', target: 'note' },
  ],
} as unknown as Mapping

describe('a mapping on the screen', () => {
  it('gives a field to one column alone: the one before becomes a note', () => {
    expect(withTarget(mapping, 1, 'title').columns.map(({ target }) => target)).toEqual(['note', 'title'])
    expect(withTarget(mapping, 0, 'note').columns.map(({ target }) => target)).toEqual(['note', 'note'])
  })

  it('says what is still missing', () => {
    expect(missingIn(mapping)).toBeNull()
    expect(missingIn({ ...mapping, list: ' ' })).toBe('needsList')
    expect(missingIn(withTarget(mapping, 0, 'note'))).toBe('needsTitle')
    expect(missingIn({ ...mapping, keyFrom: 'columns' })).toBe('needsKey')
  })

  it('asks for a state where no column gives one any more', () => {
    const stated = withTarget(mapping, 1, 'state')
    expect(missingIn(stated)).toBeNull()
    expect(missingIn(withTarget(stated, 1, 'note'))).toBe('needsState')
    expect(missingIn({ ...mapping, defaults: { ...mapping.defaults, state: null } })).toBe('needsState')
  })

  it('reads one word per line, each once', () => {
    expect(wordsOf('n/a\n\n nfp \nn/a')).toEqual(['n/a', 'nfp'])
    expect(withEntry([{ value: 'a', state: 1 }], { value: 'a', state: 2 })).toEqual([{ value: 'a', state: 2 }])
    expect(withEntry([], { value: 'b' })).toEqual([{ value: 'b' }])
  })

  it('of two people at once keeps what each of them changed, column by column and value by value', () => {
    const begun = {
      ...mapping,
      amounts: { unit: 'one', decimal: 'point' },
      dates: {},
      states: [{ value: 'En cours', state: null, phase: null }],
      natures: [],
      axes: [],
      departments: [],
    } as unknown as Mapping
    const theirs = { ...withTarget(begun, 1, 'summary'), amounts: { ...begun.amounts, unit: 'thousand' as const } }
    const mine = {
      ...withTarget(begun, 0, 'note'),
      list: 'Mon nom',
      amounts: { ...begun.amounts, decimal: 'comma' as const },
      states: [{ value: 'En cours', state: 'approved' as const, phase: null }],
    }
    const both = joinedMapping(theirs, begun, mine)
    expect(both.columns.map(({ target }) => target)).toEqual(['note', 'summary'])
    expect(both).toMatchObject({
      list: 'Mon nom',
      amounts: { unit: 'thousand', decimal: 'comma' },
      states: mine.states,
    })
    const anew = { ...theirs, columns: [{ header: 'Autre', target: 'title' as const }] }
    expect(joinedMapping(anew, begun, mine).columns).toEqual(anew.columns)
  })
})
