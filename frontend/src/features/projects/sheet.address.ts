import type { Project, ProjectQuestion } from '@triaxe/shared-types/projects'
import type { RequiredField } from '@triaxe/shared-types/projects-sheet.rules'
import { paths } from '../../lib/paths.ts'
import { firstMissing, type SheetField, stepOf, stepsFor } from './sheet.model.ts'

/** A field of the form, with the focus in it. */
export const fieldAddress = (projectId: string, field: SheetField | RequiredField) =>
  `${paths.editProject(projectId)}?step=${stepOf(field)}#field-${field}`

/** The form where it goes on: at the first field that is missing. */
export function completingAddress({ id, missing }: Pick<Project, 'id' | 'missing'>): string {
  const field = firstMissing(missing)
  return field ? fieldAddress(id, field) : paths.editProject(id)
}

export const questionAnchor = ({ id }: Pick<ProjectQuestion, 'id'>) => `question-${id}`

/** The room for an answer: beside its field in the form, or on the project's page where the form does not show that field. */
export function questionAddress({ id, sheet }: Pick<Project, 'id' | 'sheet'>, question: ProjectQuestion): string {
  const step = stepOf(question.field)
  const place = stepsFor(sheet).includes(step) ? `${paths.editProject(id)}?step=${step}` : paths.project(id)
  return `${place}#${questionAnchor(question)}`
}
