import type { Framework, Lang } from '@triaxe/shared-types'
import { inLang } from '@triaxe/shared-types/texts'
import type { Ctx } from '../../platform/context.ts'
import { notFound } from '../../platform/errors.ts'
import type { FileAnswer } from '../../platform/files.ts'
import { asFile, type Column } from '../../platform/tabular.ts'
import { mayReadDrafts, maySteerStrategy } from './strategy.policy.ts'
import { framework, frameworks } from './strategy.queries.ts'
import { strategyTexts } from '@triaxe/shared-types/strategy.texts'

export const listFrameworks = async ({ db, actor }: Ctx) => ({
  items: await frameworks(db, mayReadDrafts(actor)),
  can: { draft: maySteerStrategy(actor) },
})

/** For who may not read drafts, there is none. */
export async function visibleFramework({ db, actor }: Pick<Ctx, 'db' | 'actor'>, id: string): Promise<Framework> {
  const version = await framework(db, id)
  if (version.state === 'draft' && !mayReadDrafts(actor)) throw notFound()
  return version
}

export async function exportGrid({ db, actor, lang }: Ctx, id: string, format: 'csv' | 'xlsx'): Promise<FileAnswer> {
  const grid = await visibleFramework({ db, actor }, id)
  return asFile(format, strategyTexts.gridFile[lang], gridColumns(lang), gridRows(grid, lang))
}

interface GridRow {
  axis: string
  axisWeight: number
  criterion: string
  criterionWeight: number
  level: number
  anchor: string
}

const gridRows = (grid: Framework, lang: Lang): GridRow[] =>
  grid.axes.flatMap((axis) =>
    axis.criteria.flatMap((criterion) =>
      criterion.anchors.map(({ level, text }) => ({
        axis: inLang(axis.name, lang),
        axisWeight: axis.weightBp / 100,
        criterion: inLang(criterion.name, lang),
        criterionWeight: criterion.weightBp / 100,
        level,
        anchor: inLang(text, lang),
      })),
    ),
  )

const gridColumns = (lang: Lang): Column<GridRow>[] => [
  { label: strategyTexts.axis[lang], kind: 'text', of: (row) => row.axis, width: 40 },
  { label: strategyTexts.axisWeight[lang], kind: 'decimal', of: (row) => row.axisWeight },
  { label: strategyTexts.criterion[lang], kind: 'text', of: (row) => row.criterion, width: 40 },
  { label: strategyTexts.criterionWeight[lang], kind: 'decimal', of: (row) => row.criterionWeight },
  { label: strategyTexts.level[lang], kind: 'integer', of: (row) => row.level, width: 8 },
  { label: strategyTexts.anchor[lang], kind: 'text', of: (row) => row.anchor, width: 80 },
]
