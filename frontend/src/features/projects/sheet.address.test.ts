import type { Project, ProjectQuestion } from '@triaxe/shared-types/projects'
import { expect, it } from 'vitest'
import { completingAddress, questionAddress } from './sheet.address.ts'

const sheet = { natures: ['it'] } as Project['sheet']
const asked = (field: ProjectQuestion['field']) => ({ id: '7', field }) as ProjectQuestion

it('an unfinished form opens at the first field that is missing, in the order of the form', () => {
  const missing: Project['missing'] = [
    { field: 'dataPrivacy', by: 'project_lead' },
    { field: 'legislationActs', by: 'project_lead' },
    { field: 'sponsor', by: 'department' },
  ]
  expect(completingAddress({ id: '1', missing })).toBe('/projects/1/edit?step=legislation#field-legislationActs')
  expect(completingAddress({ id: '1', missing: [] })).toBe('/projects/1/edit')
})

it('a question leads to its answer beside the field, or on the project’s page where the form has no such field', () => {
  expect(questionAddress({ id: '1', sheet }, asked('estimatedCost'))).toBe('/projects/1/edit?step=means#question-7')
  expect(questionAddress({ id: '1', sheet }, asked('inForceOn'))).toBe('/projects/1#question-7')
})
