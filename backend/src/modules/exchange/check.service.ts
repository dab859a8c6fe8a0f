import type { ImportCheck, ImportMessage, Mapping } from '@triaxe/shared-types'
import { toCents, toDecimal } from '@triaxe/shared-types/money.rules'
import { departmentsById } from '../identity/index.ts'
import type { Ctx } from '../../platform/context.ts'
import { type FileAnswer } from '../../platform/files.ts'
import { asFile } from '../../platform/tabular.ts'
import { exchangeTexts } from '@triaxe/shared-types/exchange.texts'
import { inLang } from '@triaxe/shared-types'
import { needsCurrency, needsRate } from './amount-form.rules.ts'
import { waitingImport, wishOf } from './import.service.ts'
import { isError } from './lens.rules.ts'
import { messageText, repairText } from './message.rules.ts'
import type { Finding, PlannedRow } from './planned.rules.ts'
import { type Prepared, prepare } from './plan.service.ts'
import { readUntrusted } from './read-table.ts'
import { countsOf } from './counts.rules.ts'
import { titleOf } from './understand.rules.ts'

/** Of each kind of message the screen gets the first ones; the report holds all. */
const shownOfEach = 50
const shownRows = 200

/** The dry run: everything is read and compared, nothing is written. */
export async function checkImport(ctx: Ctx, id: string): Promise<ImportCheck> {
  const { run, bytes } = await waitingImport(ctx, id)
  const table = await readUntrusted(bytes, wishOf(run.reading))
  const prepared = await prepare(ctx.db, ctx.actor, table, run.mapping)
  const messages = messagesOf(prepared.findings, table.sheet)
  const errors = messages.filter(({ severity }) => severity === 'error').length
  const counts = countsOf(prepared)
  return {
    counts,
    errors,
    notices: messages.length - errors,
    messages: firstOfEach(messages),
    groups: groupsOf(messages),
    rows: await shownOf(ctx, prepared, run.mapping),
    ...costsOf(prepared.rows),
    newDepartments: prepared.newDepartments,
    isReady: isReady(prepared, run.mapping) && counts.create + counts.update > 0,
    version: run.version,
  }
}

/** Faulty rows stop everything, unless they were left out on purpose. */
export const standingErrors = ({ rows }: Prepared) => rows.filter(({ isFaulty }) => isFaulty).length

const isReady = (prepared: Prepared, mapping: Mapping) =>
  standingErrors(prepared) === 0 && !needsRate(mapping) && !needsCurrency(mapping) && mapping.defaults.state !== null

export async function exportImportCheck(ctx: Ctx, id: string, format: 'csv' | 'xlsx'): Promise<FileAnswer> {
  const { run, bytes } = await waitingImport(ctx, id)
  const table = await readUntrusted(bytes, wishOf(run.reading))
  const { findings } = await prepare(ctx.db, ctx.actor, table, run.mapping)
  const words = (key: keyof typeof exchangeTexts) => exchangeTexts[key][ctx.lang]
  return asFile<ImportMessage>(
    format,
    words('reportName'),
    [
      { label: words('reportSeverity'), kind: 'text', of: ({ severity }) => words(`severity_${severity}`) },
      { label: words('reportSheet'), kind: 'text', of: ({ sheet }) => sheet },
      { label: words('reportRow'), kind: 'integer', of: ({ row }) => row },
      { label: words('reportColumn'), kind: 'text', of: ({ column }) => column },
      { label: words('reportValue'), kind: 'text', of: ({ value }) => value, width: 40 },
      { label: words('reportMessage'), kind: 'text', of: (message) => messageText(message, ctx.lang), width: 60 },
      { label: words('reportRepair'), kind: 'text', of: ({ key }) => repairText(key, ctx.lang), width: 60 },
    ],
    messagesOf(findings, table.sheet),
  )
}

const messagesOf = (findings: Finding[], sheet: string | null): ImportMessage[] =>
  findings
    .map((finding) => ({
      severity: isError(finding.key) ? ('error' as const) : ('notice' as const),
      sheet,
      ...finding,
    }))
    .sort((a, b) => a.severity.localeCompare(b.severity) || a.row - b.row)

function firstOfEach(messages: ImportMessage[]): ImportMessage[] {
  const seen = new Map<string, number>()
  return messages.filter(({ key }) => {
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count <= shownOfEach
  })
}

const groupsOf = (messages: ImportMessage[]): ImportCheck['groups'] =>
  [...Map.groupBy(messages, ({ key }) => key)]
    .map(([key, group]) => ({ key, severity: group[0]?.severity ?? 'notice', count: group.length }))
    .sort((a, b) => a.severity.localeCompare(b.severity) || b.count - a.count)

async function shownOf({ db, lang }: Ctx, { rows, leftOut, newDepartments }: Prepared, { defaults }: Mapping) {
  const known = await departmentsById(db)
  const nameOf = ({ said: { department } }: PlannedRow) => {
    if (!department) return ''
    if ('id' in department) return inLang(known.get(department.id)?.name, lang)
    return newDepartments.find(({ code }) => code === department.code)?.name ?? department.code
  }
  const planned = rows.slice(0, shownRows).map((row) => ({
    row: row.row,
    action: row.action,
    title: titleOf(row),
    code: row.action === 'create' ? null : row.code,
    department: nameOf(row),
    state: row.said.state ?? defaults.state,
    cost: row.said.estimatedCost ?? null,
    startsOn: row.said.startsOn ?? null,
    endsOn: row.said.end?.on ?? null,
  }))
  const aside = leftOut.slice(0, shownRows).map(({ row, title }) => ({
    row,
    title,
    action: 'leave_out' as const,
    code: null,
    department: '',
    state: defaults.state,
    cost: null,
    startsOn: null,
    endsOn: null,
  }))
  return [...planned, ...aside].sort((a, b) => a.row - b.row).slice(0, shownRows)
}

function costsOf(rows: PlannedRow[]): Pick<ImportCheck, 'totalCost' | 'withoutCost' | 'largest'> {
  let [total, without] = [0, 0]
  let largest: { title: string; cost: string } | null = null
  for (const row of rows) {
    const cost = row.said.estimatedCost
    if (!cost) without++
    else {
      total += toCents(cost)
      if (!largest || toCents(cost) > toCents(largest.cost)) largest = { title: titleOf(row), cost }
    }
  }
  return { totalCost: toDecimal(total), withoutCost: without, largest }
}
