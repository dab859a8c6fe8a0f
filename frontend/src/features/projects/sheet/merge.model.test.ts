import type { Sheet } from '@triaxe/shared-types/projects-sheet'
import { describe, expect, it } from 'vitest'
import { merged } from './merge.model.ts'

const base = { title: { fr: 'Guichet' }, audience: '', pilot: '', partners: [] } as unknown as Sheet

describe('two who went on from one sheet', () => {
  it('each keep the fields that only they changed', () => {
    const together = merged(base, { ...base, audience: 'Familles' }, { ...base, pilot: 'À Montclair' })
    expect(together).toEqual({ sheet: { ...base, audience: 'Familles', pilot: 'À Montclair' }, both: [] })
  })

  it('who typed the same need not choose', () => {
    const same = { ...base, audience: 'Familles' }
    expect(merged(base, same, { ...same })).toEqual({ sheet: same, both: [] })
  })

  it('who changed one field differently are asked about that field alone', () => {
    const [mine, theirs] = [
      { ...base, audience: 'Familles' },
      { ...base, audience: 'Communes', pilot: 'À Montclair' },
    ]
    expect(merged(base, mine, theirs)).toEqual({ sheet: { ...theirs, audience: 'Familles' }, both: ['audience'] })
  })
})
