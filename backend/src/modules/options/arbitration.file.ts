import {
  type Arbitration,
  type ChosenProject,
  inLang,
  type Lang,
  ofHundred,
  type WeightTriangle,
} from '@triaxe/shared-types'
import type { Listed, Order } from '@triaxe/shared-types/arbitration-order.rules'
import { toDecimal } from '@triaxe/shared-types/money.rules'
import { optionsTexts as texts } from '@triaxe/shared-types/options.texts'
import { projectsTexts } from '@triaxe/shared-types/projects.texts'
import type { Column } from '../../platform/tabular.ts'

interface Shown {
  present: Arbitration
  order: Order
  /** How many of the ranked stand above the line. */
  paid: number
  chosen: ChosenProject[]
  certainty: NonNullable<WeightTriangle['candidates']>
}

interface FileRow {
  section: string
  rank: number | null
  code: string
  title: string
  department: string
  state: string
  choice: string
  startYear: number | null
  verdict: string
  percent: number | null
  value: number | null
  interval: Listed['intervalNow']
  parts: { position: number; value: number }[]
  cost: string | null
  costSource: string
  cumulativeCost: string | null
  line: string
  handSet: string
  legalBasis: string
  lacks: string
}

export const arbitrationFileName = (lang: Lang) => texts.rankingFile[lang]

/** In the order of the page: what must be, the ranked, what is set aside, and what is not complete. */
export function arbitrationRows(shown: Shown, lang: Lang): FileRow[] {
  const { present, order, paid } = shown
  const line = (place: number) => (place < paid ? texts.isPaid : texts.isNotPaid)[lang]
  return [
    ...order.fixed.map((row) => candidateRow(shown, row, 'mustDo', '', lang)),
    ...order.ranked.map((row, place) => candidateRow(shown, row, 'ranked', line(place), lang)),
    ...order.aside.map((row) => candidateRow(shown, row, 'aside', '', lang)),
    ...present.incomplete.map((row) => incompleteRow(row, lang)),
  ]
}

const named = ({ code, title, department, state }: Listed | Arbitration['incomplete'][number], lang: Lang) => ({
  code,
  title: inLang(title, lang),
  department,
  state: stateName(state, lang),
})

function candidateRow(
  { present, chosen, certainty }: Shown,
  row: Listed,
  section: 'mustDo' | 'ranked' | 'aside',
  line: string,
  lang: Lang,
): FileRow {
  const choice = chosen.find(({ projectId }) => projectId === row.projectId)
  const found = certainty.find(({ projectId }) => projectId === row.projectId)
  const byHand = present.handSet.find(({ projectId }) => projectId === row.projectId)
  return {
    ...named(row, lang),
    section: texts[`section_${section}`][lang],
    rank: row.rank,
    choice: (choice ? texts.choice_in : texts.choice_out)[lang],
    startYear: choice?.startYear ?? null,
    verdict: found ? texts[`verdict_${found.verdict}`][lang] : '',
    percent: found ? Math.round(found.share * 1000) / 10 : null,
    value: row.valueNow,
    interval: row.intervalNow,
    parts: row.parts,
    cost: row.cost,
    costSource: texts[`costSource_${row.costSource}`][lang],
    cumulativeCost: row.cumulativeCents === null ? null : toDecimal(row.cumulativeCents),
    line,
    handSet: byHand?.reason ?? '',
    legalBasis: row.legalBasis,
    lacks: '',
  }
}

const incompleteRow = (row: Arbitration['incomplete'][number], lang: Lang): FileRow => ({
  ...named(row, lang),
  section: texts.section_incomplete[lang],
  rank: null,
  choice: '',
  startYear: null,
  verdict: '',
  percent: null,
  value: null,
  interval: null,
  parts: [],
  cost: null,
  costSource: '',
  cumulativeCost: null,
  line: '',
  handSet: '',
  legalBasis: '',
  lacks: row.lacks.map((lack) => texts[`lack_${lack}`][lang]).join(', '),
})

export const stateName = (state: string, lang: Lang) =>
  (projectsTexts as Record<string, Record<Lang, string>>)[`state_${state}`]?.[lang] ?? state

const shownValue = (value: number | null) => (value === null ? null : ofHundred(value))

export const arbitrationColumns = ({ axes }: Arbitration, lang: Lang): Column<FileRow>[] => [
  { label: texts.section[lang], kind: 'text', of: (row) => row.section },
  { label: texts.rank[lang], kind: 'integer', of: (row) => row.rank, width: 8 },
  { label: texts.code[lang], kind: 'text', of: (row) => row.code, width: 12 },
  { label: texts.project[lang], kind: 'text', of: (row) => row.title, width: 48 },
  { label: texts.department[lang], kind: 'text', of: (row) => row.department, width: 14 },
  { label: texts.state[lang], kind: 'text', of: (row) => row.state, width: 14 },
  { label: texts.choice[lang], kind: 'text', of: (row) => row.choice, width: 14 },
  { label: texts.startYear[lang], kind: 'integer', of: (row) => row.startYear, width: 10 },
  { label: texts.verdict[lang], kind: 'text', of: (row) => row.verdict, width: 22 },
  { label: texts.weightingShare[lang], kind: 'decimal', of: (row) => row.percent, width: 14 },
  { label: texts.value[lang], kind: 'decimal', of: (row) => shownValue(row.value) },
  { label: texts.lowestValue[lang], kind: 'decimal', of: ({ interval }) => shownValue(interval && interval.low) },
  { label: texts.highestValue[lang], kind: 'decimal', of: ({ interval }) => shownValue(interval && interval.high) },
  ...axes.map(({ position, name }): Column<FileRow> => ({
    label: texts.contributionOf[lang].replace('{{axis}}', inLang(name, lang)),
    kind: 'decimal',
    of: ({ parts }) => shownValue(parts.find((part) => part.position === position)?.value ?? null),
  })),
  { label: texts.exactValue[lang], kind: 'integer', of: (row) => row.value },
  { label: texts.cost[lang], kind: 'amount', of: (row) => row.cost },
  { label: texts.costSource[lang], kind: 'text', of: (row) => row.costSource },
  { label: texts.cumulativeCost[lang], kind: 'amount', of: (row) => row.cumulativeCost },
  { label: texts.line[lang], kind: 'text', of: (row) => row.line },
  { label: texts.handSet[lang], kind: 'text', of: (row) => row.handSet, width: 32 },
  { label: texts.legalBasis[lang], kind: 'text', of: (row) => row.legalBasis, width: 32 },
  { label: texts.lacks[lang], kind: 'text', of: (row) => row.lacks, width: 32 },
]
