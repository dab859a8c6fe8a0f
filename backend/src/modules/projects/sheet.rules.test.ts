import type { Sheet } from '@triaxe/shared-types'
import { completeness, missingFields, requiredFields, sheetChanges } from '@triaxe/shared-types/projects-sheet.rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeSheet } from '../../../test/project.builders.ts'
import { contradictions, emptySheet, tidy } from './sheet.rules.ts'

const department = '01920000-0000-7000-8000-000000000001'
const person = (n: number) => `01920000-0000-7000-8000-00000000010${n}`
const full: Sheet = {
  ...emptySheet(department),
  ...completeSheet,
  natures: ['it', 'legislation'],
  legislationActs: 'Loi sur l’archivage',
  legalObligation: true,
  legalBasis: 'art. 12',
  members: [
    { personId: person(1), role: 'project_lead' },
    { personId: person(2), role: 'sponsor' },
  ],
}
const blank: Record<(typeof requiredFields)[number], Partial<Sheet>> = {
  title: { title: { fr: ' ' } },
  summary: { summary: {} },
  natures: { natures: [] },
  mainAxis: { mainAxis: null },
  audience: { audience: '' },
  opportunities: { opportunities: '  ' },
  legalBasis: { legalBasis: '' },
  estimatedCost: { estimatedCost: null },
  estimatedPosts: { estimatedPosts: null },
  postsOrigin: { postsOrigin: '' },
  startsOn: { startsOn: null },
  endsOn: { endsOn: null },
  dataPrivacy: { dataPrivacy: '' },
  legislationActs: { legislationActs: '' },
  projectLead: { members: full.members.slice(1) },
  sponsor: { members: full.members.slice(0, 1) },
}

describe('the completeness of a sheet', () => {
  it('names every missing field and who must fill it', () => {
    expect(missingFields(full)).toEqual([])
    expect(completeness(full)).toEqual({ filled: 16, needed: 16 })
    for (const field of requiredFields) {
      const missing = missingFields({ ...full, ...blank[field] }).map((each) => each.field)
      // Without posts nobody asks where they come from, and without a nature nobody asks for acts.
      const follows = { estimatedPosts: ['estimatedPosts'], natures: ['natures'] }[field as string] ?? [field]
      expect(missing).toEqual(follows)
    }
    expect(missingFields({ ...full, projectLead: 1 } as never)).toEqual([])
    expect(missingFields({ ...full, members: [] })).toEqual([
      { field: 'projectLead', by: 'department' },
      { field: 'sponsor', by: 'department' },
    ])
  })

  it('asks for an article only where the law obliges, for an end only where there is one', () => {
    expect(missingFields({ ...full, legalObligation: false, legalBasis: '' })).toEqual([])
    expect(missingFields({ ...full, endsOn: null, openEnded: true })).toEqual([])
    expect(missingFields({ ...full, estimatedPosts: 0, postsOrigin: '' })).toEqual([])
    expect(missingFields({ ...full, natures: ['it'], legislationActs: '' })).toEqual([])
  })

  it('never falls when a field is filled', () => {
    fc.assert(
      fc.property(fc.subarray([...requiredFields]), fc.subarray([...requiredFields]), (some, more) => {
        const without = (fields: readonly (typeof requiredFields)[number][]) =>
          missingFields(Object.assign({ ...full }, ...fields.map((field) => blank[field])) as Sheet).length
        expect(without([...some, ...more])).toBeGreaterThanOrEqual(without(some))
      }),
    )
  })
})

describe('comparing two sheets', () => {
  it('finds what differs, field by field, and nothing in a sheet and itself', () => {
    expect(sheetChanges(full, full)).toEqual([])
    const changed = { ...full, estimatedCost: '1.00', title: { ...full.title, en: 'New' } }
    expect(sheetChanges(full, changed).map(({ field }) => field)).toEqual(['title', 'estimatedCost'])
  })

  it('does not mind the order in which people, departments or natures were named, nor empty languages', () => {
    const turned: Sheet = {
      ...full,
      members: full.members.toReversed(),
      natures: full.natures.toReversed(),
      title: { en: '', de: full.title.de, fr: full.title.fr },
    }
    expect(sheetChanges(full, turned)).toEqual([])
  })
})

describe('a tidy sheet', () => {
  it('is written in one way: tidying twice changes nothing', () => {
    const ids = fc.constantFrom(department, person(1), person(2))
    const sheets = fc.record({
      title: fc.record({ fr: fc.string(), de: fc.string() }, { requiredKeys: [] }),
      natures: fc.array(fc.constantFrom('it' as const, 'other' as const)),
      departmentIds: fc.array(ids),
    })
    fc.assert(
      fc.property(sheets, (some) => {
        const once = tidy({ ...full, ...some })
        expect(tidy(once)).toEqual(once)
        expect(once.departmentIds).not.toContain(department)
        expect(Object.values(once.title).every(Boolean)).toBe(true)
      }),
    )
  })

  it('contradicts itself in nothing when it is empty or full', () => {
    expect(contradictions(emptySheet(department))).toEqual([])
    expect(contradictions(full)).toEqual([])
  })
})
