import type { Db } from '@triaxe/db'
import type { ImportTarget, Lang } from '@triaxe/shared-types'
import { exchangeTexts } from '@triaxe/shared-types/exchange.texts'
import { projectsTexts } from '@triaxe/shared-types/projects.texts'
import type { Ctx } from '../../platform/context.ts'
import { allow } from '../../platform/errors.ts'
import type { FileAnswer } from '../../platform/files.ts'
import { type CellKind, type Column, asFile } from '../../platform/tabular.ts'
import { departmentsById } from '../identity/index.ts'
import { mayImport } from './exchange.policy.ts'

const columns: [Exclude<ImportTarget, 'note' | 'ignore' | 'duration'>, CellKind, number][] = [
  ['title', 'text', 40],
  ['summary', 'text', 60],
  ['department', 'text', 30],
  ['state', 'text', 16],
  ['nature', 'text', 16],
  ['mainAxis', 'integer', 14],
  ['cost', 'amount', 18],
  ['posts', 'decimal', 12],
  ['startsOn', 'day', 14],
  ['endsOn', 'day', 14],
  ['legalBasis', 'text', 24],
]
type Example = Record<(typeof columns)[number][0] | 'key', string>

/** An empty list with one example line, headers in the person's language; it comes back in without a hand's turn. */
export async function importTemplate({ db, actor, lang }: Ctx, format: 'csv' | 'xlsx'): Promise<FileAnswer> {
  allow(mayImport(actor), 'exchange.not_open_to_you')
  const fields = columns.map(([target, kind, width]): Column<Example> => ({
    label: headerOf(target, lang),
    kind,
    width,
    of: (row) => row[target],
  }))
  const key: Column<Example> = { label: exchangeTexts.templateKey[lang], kind: 'text', of: (row) => row.key, width: 12 }
  return asFile(format, exchangeTexts.templateName[lang], [key, ...fields], [exampleIn(lang, await aDepartment(db))])
}

const headerOf = (target: (typeof columns)[number][0], lang: Lang) =>
  target === 'cost' ? `${exchangeTexts.target_cost[lang]} (CHF)` : exchangeTexts[`target_${target}`][lang]

/** One that is there, so that the example comes in as it stands. */
async function aDepartment(db: Db): Promise<string | undefined> {
  const all = [...(await departmentsById(db)).values()]
  return all.find(({ active }) => active)?.code
}

const exampleIn = (lang: Lang, department: string | undefined): Example => ({
  key: 'P-001',
  title: exchangeTexts.exampleTitle[lang],
  summary: exchangeTexts.exampleSummary[lang],
  department: department ?? exchangeTexts.exampleDepartment[lang],
  state: projectsTexts.state_in_progress[lang],
  nature: projectsTexts.nature_it[lang],
  mainAxis: '2',
  cost: '250000.00',
  posts: '1.50',
  startsOn: '2027-01-04',
  endsOn: '2028-12-31',
  legalBasis: '',
})
