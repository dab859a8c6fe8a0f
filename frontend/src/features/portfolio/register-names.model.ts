import type { Department } from '@triaxe/shared-types/identity'
import { natures, projectStates } from '@triaxe/shared-types/projects.rules'
import type { Axis } from '@triaxe/shared-types/strategy'
import { inLang, type Lang } from '@triaxe/shared-types/texts'
import type { TFunction } from 'i18next'
import { axisChoices, type FilterName, flags, type ListFilter, type RegisterAsked } from './register.model.ts'

/** What is named elsewhere: the departments of the canton and the axes of the strategy in force. */
export interface Names {
  departments: readonly Department[]
  axes: readonly Pick<Axis, 'position' | 'name'>[]
}

export interface Choices {
  label: string
  options: { value: string; label: string }[]
}

type T = TFunction<['portfolio', 'projects']>

export const axisName = (axes: Names['axes'], position: number, lang: Lang) =>
  inLang(axes.find((axis) => axis.position === position)?.name, lang)

export function choicesOf({ departments, axes }: Names, lang: Lang, t: T): Record<ListFilter, Choices> {
  const named = <V extends string>(values: readonly V[], label: (value: V) => string) =>
    values.map((value) => ({ value, label: label(value) }))
  const services = departments.flatMap((department) => department.services)
  return {
    state: { label: t('column_state'), options: named(projectStates, (state) => t(`projects:state_${state}`)) },
    nature: { label: t('column_natures'), options: named(natures, (nature) => t(`projects:nature_${nature}`)) },
    axis: {
      label: t('column_mainAxis'),
      options: named(axisChoices, (axis) => (axis === 'none' ? t('noAxis') : axisName(axes, Number(axis), lang))),
    },
    department: {
      label: t('column_department'),
      options: departments.map(({ id, name }) => ({ value: id, label: inLang(name, lang) })),
    },
    service: {
      label: t('column_service'),
      options: services.map(({ id, name }) => ({ value: id, label: inLang(name, lang) })),
    },
  }
}

interface ActiveFilter {
  name: FilterName
  label: string
  /** What is left of it when this one goes. */
  rest: string[] | null
}

const listNames: readonly string[] = ['state', 'department', 'service', 'nature', 'axis']

/** One entry for each value that narrows the list. */
export function activeFilters(
  asked: RegisterAsked,
  choices: Record<ListFilter, Choices>,
  t: T,
  day: (isoDate: string) => string,
): ActiveFilter[] {
  const lists = (listNames as ListFilter[]).flatMap((name) =>
    (asked[name] ?? []).map((value) => ({
      name,
      label: choices[name].options.find((option) => option.value === value)?.label ?? value,
      rest: (asked[name] ?? []).filter((other) => other !== value),
    })),
  )
  const one = (name: FilterName, label: string): ActiveFilter[] =>
    asked[name] === undefined ? [] : [{ name, label, rest: null }]
  return [
    ...one('q', t('filter_q', { value: asked.q })),
    ...lists,
    ...flags.flatMap((name) => one(name, t(asked[name] ? `flag_${name}` : `not_${name}`))),
    ...one('year', t('filter_year', { value: asked.year })),
    ...one('gateUntil', t('filter_gateUntil', { value: day(asked.gateUntil ?? '') })),
    ...one('decidedSince', t('filter_decidedSince', { value: day(asked.decidedSince ?? '') })),
    ...one('reviewUntil', t('filter_reviewUntil', { value: day(asked.reviewUntil ?? '') })),
  ]
}
