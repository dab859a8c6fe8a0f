import type { BudgetOverview, budgetApi, QueryOf } from '@triaxe/shared-types'
import { budgetTexts } from '@triaxe/shared-types/budget.texts'
import { inLang, type Lang } from '@triaxe/shared-types/texts'
import type { BudgetLineRow, LocalisedText } from '@triaxe/shared-types'
import type { Ctx } from '../../platform/context.ts'
import { isoDay } from '../../platform/day.ts'
import { inPages } from '../../platform/page.ts'
import { asFile, type Column } from '../../platform/tabular.ts'
import { departmentsById } from '../identity/index.ts'
import { creditCells, linesPage, lineSum, totalCells } from './overview.queries.ts'
import { budgetOverviewOf } from './overview.rules.ts'

export async function budgetOverview(
  { db, actor, now }: Ctx,
  filter: QueryOf<typeof budgetApi.budgetOverview>,
): Promise<BudgetOverview> {
  const [cells, credits] = await Promise.all([totalCells(db, actor, filter), creditCells(db, actor, filter)])
  return { asOf: isoDay(now()), ...budgetOverviewOf(cells, credits) }
}

export async function budgetLines({ db, actor }: Ctx, query: QueryOf<typeof budgetApi.budgetLines>) {
  const { limit, cursor, ...filter } = query
  const [page, { total, ...sum }] = await Promise.all([
    linesPage(db, actor, filter, { limit, cursor }),
    lineSum(db, actor, filter),
  ])
  return { ...page, total, sum }
}

/** Twenty lines for each of twenty thousand projects make a long file. */
const linesAtOnce = 2_000

export async function exportBudgetLines(
  { db, actor, lang }: Ctx,
  { format, ...filter }: QueryOf<typeof budgetApi.exportBudgetLines>,
) {
  const pages = await inPages((cursor) => linesPage(db, actor, filter, { limit: linesAtOnce, cursor }))
  const departments = await departmentsById(db)
  return asFile(
    format,
    'budget',
    columns(lang, (id) => departments.get(id)?.name),
    pages,
  )
}

const columns = (lang: Lang, departmentName: (id: string) => LocalisedText | undefined): Column<BudgetLineRow>[] => {
  const label = (key: keyof typeof budgetTexts) => budgetTexts[key][lang]
  const money = (key: 'plan' | 'commitment' | 'actual' | 'forecast'): Column<BudgetLineRow> => ({
    label: label(key),
    kind: 'amount',
    of: (line) => line[key],
  })
  const posts = (key: 'planPosts' | 'actualPosts' | 'forecastPosts'): Column<BudgetLineRow> => ({
    label: label(key),
    kind: 'decimal',
    of: (line) => line[key] / 100,
  })
  return [
    { label: label('code'), kind: 'text', of: ({ project }) => project.code, width: 12 },
    { label: label('project'), kind: 'text', of: ({ project }) => inLang(project.title, lang), width: 40 },
    {
      label: label('department'),
      kind: 'text',
      of: ({ project }) => inLang(departmentName(project.departmentId), lang),
    },
    { label: label('year'), kind: 'integer', of: ({ year }) => year, width: 8 },
    { label: label('accountType'), kind: 'text', of: ({ accountType }) => label(`accountType_${accountType}`) },
    { label: label('category'), kind: 'text', of: ({ category }) => label(`category_${category}`) },
    { label: label('label'), kind: 'text', of: (line) => line.label, width: 30 },
    ...(['plan', 'commitment', 'actual', 'forecast'] as const).map(money),
    ...(['planPosts', 'actualPosts', 'forecastPosts'] as const).map(posts),
  ]
}
