import { accountTypes, budgetCategories, budgetScopes, scopeStates } from '@triaxe/shared-types/budget.rules'
import { natures } from '@triaxe/shared-types/projects.rules'
import { paths } from '../../lib/paths.ts'
import type { LinesQuery } from './budget.queries.ts'

const oneOf = <V extends string>(known: readonly V[], value: string | null): V | undefined =>
  known.find((one) => one === value)
const none = 'none' as const
const axes = ['1', '2', '3', none] as const

/** The words of the address, for totals and for the lines behind them alike. */
export const filterWords = ['department', 'axis', 'nature', 'year', 'account', 'category', 'project', 'scope'] as const
type Word = (typeof filterWords)[number]

/** What the address asks for; words it does not know are as if they were not there. */
export function linesQuery(search: URLSearchParams): LinesQuery & { scope: (typeof budgetScopes)[number] } {
  const departmentId = search.get('department')
  const projectId = search.get('project')
  const axis = oneOf(axes, search.get('axis'))
  const nature = oneOf([...natures, none], search.get('nature'))
  const year = Number(search.get('year'))
  const accountType = oneOf(accountTypes, search.get('account'))
  const category = oneOf(budgetCategories, search.get('category'))
  return {
    scope: oneOf(budgetScopes, search.get('scope')) ?? 'portfolio',
    ...(departmentId ? { departmentId } : {}),
    ...(projectId ? { projectId } : {}),
    ...(axis ? { axis } : {}),
    ...(nature ? { nature } : {}),
    ...(year >= 2000 && year <= 2100 ? { year } : {}),
    ...(accountType ? { accountType } : {}),
    ...(category ? { category } : {}),
  }
}

export function overviewQuery(search: URLSearchParams) {
  const { category: _category, projectId: _project, ...query } = linesQuery(search)
  return query
}

/** The lines behind a total: the words it was asked with, and one more. */
export function linesAddress(search: URLSearchParams, more: Partial<Record<Word, string>> = {}): string {
  const kept = filterWords.flatMap((word) => {
    const value = more[word] ?? search.get(word)
    return value ? [[word, value]] : []
  })
  const words = new URLSearchParams(kept).toString()
  return words ? `${paths.budgetLines}?${words}` : paths.budgetLines
}

/** The projects whose credits make up the total, in the register; it cannot ask for those without a nature. */
export function creditsAddress(search: URLSearchParams): string | undefined {
  const { scope, departmentId, axis, nature } = linesQuery(search)
  if (nature === none) return undefined
  const words = new URLSearchParams({
    credited: 'true',
    state: scopeStates[scope].join(','),
    ...(departmentId ? { department: departmentId } : {}),
    ...(axis ? { axis } : {}),
    ...(nature ? { nature } : {}),
    columns: 'state,department,credit,creditShare',
    order: '-creditShare',
  })
  return `${paths.projects}?${words.toString()}`
}
