import { inLang, type Lang, ofHundred, type Ranking } from '@triaxe/shared-types'
import { optionsTexts as texts } from '@triaxe/shared-types/options.texts'
import { projectsTexts } from '@triaxe/shared-types/projects.texts'
import type { Column } from '../../platform/tabular.ts'

interface FileRow {
  section: string
  rank: number | null
  code: string
  title: string
  department: string
  state: string
  value: number | null
  contributions: { position: number; value: number }[]
  cost: string | null
  costSource: string
  cumulativeCost: string | null
  line: string
  legalBasis: string
  lacks: string
}

export const rankingFileName = (lang: Lang) => texts.rankingFile[lang]

export function rankingRows({ mustDo, ranked, incomplete }: Ranking, lang: Lang): FileRow[] {
  const none = { rank: null, line: '', legalBasis: '', lacks: '' }
  const source = (of: 'plan' | 'estimate') => texts[`costSource_${of}`][lang]
  const named = ({
    code,
    title,
    department,
    state,
  }: Ranking['incomplete'][number] | Ranking['ranked'][number] | Ranking['mustDo'][number]) => ({
    code,
    title: inLang(title, lang),
    department,
    state: stateName(state, lang),
  })
  return [
    ...mustDo.map((row) => ({
      ...none,
      ...row,
      ...named(row),
      section: texts.section_mustDo[lang],
      costSource: source(row.costSource),
    })),
    ...ranked.map((row) => ({
      ...none,
      ...row,
      ...named(row),
      section: texts.section_ranked[lang],
      costSource: source(row.costSource),
      line: row.isPaid === null ? '' : (row.isPaid ? texts.isPaid : texts.isNotPaid)[lang],
    })),
    ...incomplete.map((row) => ({
      ...none,
      ...named(row),
      section: texts.section_incomplete[lang],
      value: null,
      contributions: [],
      cost: null,
      costSource: '',
      cumulativeCost: null,
      lacks: row.lacks.map((lack) => texts[`lack_${lack}`][lang]).join(', '),
    })),
  ]
}

export const stateName = (state: string, lang: Lang) =>
  (projectsTexts as Record<string, Record<Lang, string>>)[`state_${state}`]?.[lang] ?? state

const shownValue = (value: number | null) => (value === null ? null : ofHundred(value))

export const rankingColumns = ({ axes }: Ranking, lang: Lang): Column<FileRow>[] => [
  { label: texts.section[lang], kind: 'text', of: (row) => row.section },
  { label: texts.rank[lang], kind: 'integer', of: (row) => row.rank, width: 8 },
  { label: texts.code[lang], kind: 'text', of: (row) => row.code, width: 12 },
  { label: texts.project[lang], kind: 'text', of: (row) => row.title, width: 48 },
  { label: texts.department[lang], kind: 'text', of: (row) => row.department, width: 14 },
  { label: texts.state[lang], kind: 'text', of: (row) => row.state, width: 14 },
  { label: texts.value[lang], kind: 'decimal', of: (row) => shownValue(row.value) },
  ...axes.map(({ position, name }): Column<FileRow> => ({
    label: texts.contributionOf[lang].replace('{{axis}}', inLang(name, lang)),
    kind: 'decimal',
    of: ({ contributions }) => shownValue(contributions.find((part) => part.position === position)?.value ?? null),
  })),
  { label: texts.exactValue[lang], kind: 'integer', of: (row) => row.value },
  { label: texts.cost[lang], kind: 'amount', of: (row) => row.cost },
  { label: texts.costSource[lang], kind: 'text', of: (row) => row.costSource },
  { label: texts.cumulativeCost[lang], kind: 'amount', of: (row) => row.cumulativeCost },
  { label: texts.line[lang], kind: 'text', of: (row) => row.line },
  { label: texts.legalBasis[lang], kind: 'text', of: (row) => row.legalBasis, width: 32 },
  { label: texts.lacks[lang], kind: 'text', of: (row) => row.lacks, width: 32 },
]
