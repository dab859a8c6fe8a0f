import type { Axis, Lang, RegisterColumn } from '@triaxe/shared-types'
import { planningTexts } from '@triaxe/shared-types/planning.texts'
import { portfolioTexts } from '@triaxe/shared-types/portfolio.texts'
import { projectsTexts } from '@triaxe/shared-types/projects.texts'
import { ofHundred } from '@triaxe/shared-types/strategy.rules'
import { inLang, type Texts } from '@triaxe/shared-types/texts'
import { isoDay } from '../../platform/day.ts'
import type { CellKind, Column } from '../../platform/tabular.ts'
import type { Listed } from './register-row.rules.ts'
import type { RegisterRecord } from './register.queries.ts'

/** A row of the file; the last one holds the total alone. */
export type ExportRow = Listed | { totalOf: number; cost: string }

export const exportName = (lang: Lang, today: string) => `${portfolioTexts.registerFile[lang]}-${today}`

export const exportRows = (
  rows: Listed[],
  whole: Pick<RegisterRecord, 'total' | 'totalCost'> | undefined,
): ExportRow[] => (whole ? [...rows, { totalOf: whole.total, cost: whole.totalCost }] : rows)

type Cell = ReturnType<Column<Listed>['of']>
type Label = keyof typeof portfolioTexts

interface Telling {
  lang: Lang
  axes: Pick<Axis, 'position' | 'name'>[]
}

const told = (texts: Texts, key: string, lang: Lang) => texts[key]?.[lang] ?? key

const column = (
  lang: Lang,
  [label, unit]: [Label, Label?],
  kind: CellKind,
  of: (row: Listed) => Cell,
): Column<ExportRow> => ({
  label: portfolioTexts[label][lang] + (unit ? ` (${portfolioTexts[unit][lang]})` : ''),
  kind,
  of: (row) => ('totalOf' in row ? null : of(row)),
})

/** Ten-thousandths or hundredths as the number people read. */
const divided = (value: number | null | undefined, by: number) =>
  value === null || value === undefined ? null : value / by

const costOf = (lang: Lang): Column<ExportRow> => ({
  ...column(lang, ['column_cost', 'unitFrancs'], 'amount', () => null),
  of: (row) => row.cost,
})

const titleOf = (lang: Lang): Column<ExportRow> => ({
  ...column(lang, ['column_title'], 'text', () => null),
  of: (row) => ('totalOf' in row ? `${portfolioTexts.total[lang]}: ${row.totalOf}` : inLang(row.title, lang)),
  width: 60,
})

const milestoneName = ({ nextMilestone: next }: Listed, lang: Lang) =>
  next && (inLang(next.name, lang) || told(planningTexts, `milestone_${next.key}`, lang))

const axisName = ({ mainAxis }: Listed, { lang, axes }: Telling) =>
  inLang(axes.find(({ position }) => position === mainAxis)?.name, lang)

const yesOrNo = (claim: boolean | null | undefined, lang: Lang) => portfolioTexts[claim ? 'yes' : 'no'][lang]

function columnsOf(name: RegisterColumn, telling: Telling): Column<ExportRow>[] {
  const { lang } = telling
  switch (name) {
    case 'state':
      return [column(lang, ['column_state'], 'text', (row) => told(projectsTexts, `state_${row.state}`, lang))]
    case 'department':
      return [column(lang, ['column_department'], 'text', (row) => inLang(row.departmentName, lang))]
    case 'service':
      return [column(lang, ['column_service'], 'text', (row) => inLang(row.service, lang))]
    case 'natures':
      return [
        column(lang, ['column_natures'], 'text', (row) =>
          row.natures?.map((nature) => told(projectsTexts, `nature_${nature}`, lang)).join(', '),
        ),
      ]
    case 'mainAxis':
      return [column(lang, ['column_mainAxis'], 'text', (row) => axisName(row, telling))]
    case 'value':
      return [
        column(lang, ['column_value', 'unitOfHundred'], 'decimal', ({ value }) =>
          value === null || value === undefined ? null : ofHundred(value),
        ),
      ]
    case 'cost':
      return [costOf(lang)]
    case 'posts':
      return [column(lang, ['column_posts', 'unitPosts'], 'decimal', (row) => divided(row.posts, 100))]
    case 'credit':
      return [column(lang, ['column_credit', 'unitFrancs'], 'amount', (row) => row.credit)]
    case 'creditShare':
      return [
        column(lang, ['column_creditShare', 'unitPercent'], 'decimal', (row) => divided(row.creditShareBp, 100)),
        column(lang, ['column_creditAtRisk'], 'text', (row) => yesOrNo(row.creditAtRisk, lang)),
      ]
    case 'nextMilestone':
      return [
        column(lang, ['column_nextMilestone'], 'text', (row) => milestoneName(row, lang)),
        column(lang, ['column_nextMilestoneDay'], 'day', (row) => row.nextMilestone?.dueOn),
      ]
    case 'slip':
      return [column(lang, ['column_slip', 'unitDays'], 'integer', (row) => row.slipDays)]
    case 'period':
      return [
        column(lang, ['column_starts'], 'day', (row) => row.startsOn),
        column(lang, ['column_ends'], 'day', (row) => row.endsOn),
      ]
    case 'legalObligation':
      return [column(lang, ['column_legalObligation'], 'text', (row) => yesOrNo(row.legalObligation, lang))]
    case 'takenOver':
      return [column(lang, ['column_takenOver'], 'text', (row) => yesOrNo(row.takenOver, lang))]
    case 'updated':
      return [column(lang, ['column_updated'], 'day', (row) => row.updatedAt && isoDay(row.updatedAt))]
  }
}

/** Code and title, then the chosen columns in their order. */
export const exportColumns = (
  columns: readonly RegisterColumn[],
  axes: Telling['axes'],
  lang: Lang,
): Column<ExportRow>[] => [
  column(lang, ['column_code'], 'text', (row) => row.code),
  titleOf(lang),
  ...columns.flatMap((name) => columnsOf(name, { lang, axes })),
]
