import type { PersonRef } from '@triaxe/shared-types/identity'
import type { Project } from '@triaxe/shared-types/projects'
import type { Sheet } from '@triaxe/shared-types/projects-sheet'
import { requiredFields } from '@triaxe/shared-types/projects-sheet.rules'
import { placingFields } from '@triaxe/shared-types/projects.rules'
import { createContext, use } from 'react'
import { useTranslation } from 'react-i18next'
import type { SheetField } from '../sheet.model.ts'

interface SheetForm {
  project: Project
  sheet: Sheet
  change: (fields: Partial<Sheet>) => void
  /** What the server refused, by field. */
  refusals: Record<string, string>
  /** Persons named on the sheet, those just chosen included. */
  people: readonly PersonRef[]
  meet: (person: PersonRef) => void
}

export const SheetFormContext = createContext<SheetForm | null>(null)

export function useSheetForm(): SheetForm {
  const form = use(SheetFormContext)
  if (!form) throw new Error('a field of the sheet stands outside its form')
  return form
}

/** The address of a field on the page: links from what is missing lead here. */
export const anchorOf = (field: string) => `field-${field}`

const isRequired = (field: string) => requiredFields.some((required) => required === field)

function closedBecause({ frozen, can }: Project, field: SheetField): 'frozenHint' | 'placingHint' | null {
  if (frozen.includes(field)) return 'frozenHint'
  return !can.placeSheet && placingFields.some((placing) => placing === field) ? 'placingHint' : null
}

/** What one field needs: its value, its label, its refusal, and whether it may still change. */
export function useSheetField<F extends SheetField>(field: F) {
  const { t } = useTranslation('projects')
  const { t: s, i18n } = useTranslation('sheet')
  const { project, sheet, change, refusals } = useSheetForm()
  const name: SheetField = field
  const closed = closedBecause(project, name)
  const hint = i18n.exists(`sheet:hint_${field}`) ? s(`hint_${field}` as 'hint_title') : undefined
  return {
    id: anchorOf(field),
    label: t(`field_${name}`),
    value: sheet[field],
    onChange: (value: Sheet[F]) => change({ [field]: value }),
    error: refusals[field],
    hint: closed ? s(closed) : hint,
    disabled: closed !== null,
    required: isRequired(field),
  }
}
