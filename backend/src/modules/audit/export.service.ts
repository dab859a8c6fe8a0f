import type { auditApi, HistoryEvent, Lang, QueryOf } from '@triaxe/shared-types'
import { auditTexts } from '@triaxe/shared-types/audit.texts'
import { eventKey } from '@triaxe/shared-types/audit.rules'
import { inLang, type Texts } from '@triaxe/shared-types/texts'
import type { Ctx } from '../../platform/context.ts'
import { allow, ruleBroken } from '../../platform/errors.ts'
import type { FileAnswer } from '../../platform/files.ts'
import { asFile, type Column } from '../../platform/tabular.ts'
import { mayReadHistory } from './audit.policy.ts'
import { countEvents, events } from './history.queries.ts'
import { asHistory, asSeenBy, type HistoryGate } from './history.service.ts'

/** What a spreadsheet still opens and a person still reads. */
const mostRows = 50_000

export async function exportHistory(
  { db, actor, lang }: Ctx,
  gate: HistoryGate,
  { format, ...asked }: QueryOf<typeof auditApi.exportHistory>,
): Promise<FileAnswer> {
  allow(mayReadHistory(actor), 'audit.not_open_to_you')
  const filter = asSeenBy(actor, asked)
  if ((await countEvents(db, filter)) > mostRows) throw ruleBroken('audit.too_many_rows', ['from'], { most: mostRows })
  const history = await asHistory(db, actor, gate, await events(db, filter, mostRows, null))
  const name = auditTexts.file[lang]
  if (format === 'json')
    return { name: `${name}.json`, type: 'application/json', body: JSON.stringify({ items: history }, null, 2) }
  return asFile(format, name, columns(lang), history)
}

const columns = (lang: Lang): Column<HistoryEvent>[] => [
  { label: auditTexts.at[lang], kind: 'text', of: ({ at }) => at, width: 26 },
  { label: auditTexts.actor[lang], kind: 'text', of: ({ actor }) => actor, width: 26 },
  { label: auditTexts.what[lang], kind: 'text', of: ({ type }) => sentenceOf(type, lang), width: 40 },
  { label: auditTexts.project[lang], kind: 'text', of: ({ project }) => project?.code, width: 14 },
  { label: auditTexts.projectTitle[lang], kind: 'text', of: ({ project }) => inLang(project?.title, lang), width: 40 },
  { label: auditTexts.changes[lang], kind: 'text', of: ({ changes }) => changesText(changes), width: 80 },
  { label: auditTexts.reason[lang], kind: 'text', of: ({ reason }) => reason, width: 40 },
  { label: auditTexts.type[lang], kind: 'text', of: ({ type }) => type, width: 24 },
  { label: auditTexts.identifier[lang], kind: 'text', of: ({ id }) => id, width: 38 },
]

const sentenceOf = (type: string, lang: Lang) => (auditTexts as Texts)[eventKey(type)]?.[lang] ?? type

const changesText = (changes: HistoryEvent['changes']) =>
  changes.map(({ field, from, to }) => `${field}: ${plain(from)} → ${plain(to)}`).join('\n')

const plain = (value: unknown) =>
  value === null || value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value)
