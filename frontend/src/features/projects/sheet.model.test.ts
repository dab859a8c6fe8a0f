import { sheetFields } from '@triaxe/shared-types/projects.rules'
import { requiredFields } from '@triaxe/shared-types/projects-sheet.rules'
import { describe, expect, it } from 'vitest'
import { fieldsOf, stepOf, stepsFor } from './sheet.model.ts'

describe('the steps of the form', () => {
  it('hold every field of the sheet exactly once', () => {
    expect(Object.values(fieldsOf).flat().toSorted()).toEqual([...sheetFields].toSorted())
  })

  it('have a place for everything that may be missing', () => {
    expect(requiredFields.map(stepOf)).not.toContain('check')
  })

  it('ask for readings and referendum only where a law is made', () => {
    expect(stepsFor({ natures: ['it'] })).not.toContain('legislation')
    expect(stepsFor({ natures: ['it', 'legislation'] })).toContain('legislation')
  })
})
