import { describe, expect, it } from 'vitest'
import { changedFields, identifiersIn } from './audit.rules.ts'

describe('old and new by field', () => {
  it('come from the whole before and after, without what did not change', () => {
    const changes = { before: { name: 'A', active: true, version: 1 }, after: { name: 'B', active: true, version: 2 } }
    expect(changedFields(changes)).toEqual([{ field: 'name', from: 'A', to: 'B' }])
  })

  it('come from a pair per field, under either pair of names', () => {
    expect(changedFields({ state: { before: 'draft', after: 'submitted' }, value: { from: null, to: 5 } })).toEqual([
      { field: 'state', from: 'draft', to: 'submitted' },
      { field: 'value', from: null, to: 5 },
    ])
    expect(changedFields({ state: { from: 'draft', to: 'draft' } })).toEqual([])
    expect(changedFields({ state: ['under_review', 'approved'], added: [] })).toEqual([
      { field: 'state', from: 'under_review', to: 'approved' },
    ])
  })

  it('come from a list of two where options, priorities, needs and target shares tell them so', () => {
    const departures = [{ projectId: 'p', reason: 'Mandat' }]
    expect(
      changedFields({
        name: ['Sobre', 'Prudente'],
        departures: [[], departures],
        sharesBp: [null, [4000, 3000, 3000]],
        must: ['in', null],
        needs: [null, '2026-0004'],
      }),
    ).toEqual([
      { field: 'name', from: 'Sobre', to: 'Prudente' },
      { field: 'departures', from: [], to: departures },
      { field: 'sharesBp', from: null, to: [4000, 3000, 3000] },
      { field: 'must', from: 'in', to: null },
      { field: 'needs', from: null, to: '2026-0004' },
    ])
    expect(changedFields({ name: ['Sobre', 'Sobre'], natures: ['it', 'legislation'] })).toEqual([
      { field: 'natures', from: null, to: ['it', 'legislation'] },
    ])
  })

  it('are the facts of what is new, without what was left empty', () => {
    expect(changedFields({ code: 'DIK', active: false, note: '', service: null })).toEqual([
      { field: 'code', from: null, to: 'DIK' },
      { field: 'active', from: null, to: false },
    ])
  })

  it('name people and departments by identifiers, wherever they stand', () => {
    const id = '01890000-0000-7000-8000-000000000000'
    expect(identifiersIn([{ to: { members: [{ personId: id }], title: 'x' } }, null, 3])).toEqual([id])
  })
})
