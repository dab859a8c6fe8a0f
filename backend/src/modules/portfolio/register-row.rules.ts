import type { RegisterOrder, RegisterPage, RegisterRow } from '@triaxe/shared-types'
import { cursorOf, type Start } from './register-place.rules.ts'
import type { RegisterRecord } from './register.queries.ts'

type Present<K extends keyof RegisterRecord> = { [key in K]: NonNullable<RegisterRecord[key]> }
export type Listed = RegisterRecord & Present<'id' | 'code' | 'title' | 'state' | 'confidential'>

/** A page without rows comes as one record of totals. */
export const listed = (records: RegisterRecord[]): Listed[] =>
  records.filter((record): record is Listed => record.id !== null)

interface Turn {
  ordered: RegisterOrder
  limit: number
  start: Start | null
  alike: boolean
}

/** What was read, as the page that is shown: read backwards it is turned round, the row too many is left out. */
export function pageShown(records: RegisterRecord[], { ordered, limit, start, alike }: Turn): RegisterPage {
  const { total = 0, totalCost = '0.00' } = records[0] ?? {}
  const read = listed(records)
  const backwards = start?.way === 'previous'
  const hasMore = read.length > limit
  const shown = backwards ? read.slice(0, limit).toReversed() : read.slice(0, limit)
  const before = Math.max(0, (start?.before ?? 0) - (backwards ? shown.length : 0))
  const edge = (way: Start['way'], at: Listed | undefined, rowsBefore: number) =>
    at ? cursorOf(ordered, { way, before: rowsBefore, alike, at }) : null
  return {
    items: shown.map(asRow),
    total,
    totalCost,
    alike,
    from: shown.length > 0 ? before + 1 : 0,
    nextCursor: hasMore || backwards ? edge('next', shown.at(-1), before + shown.length) : null,
    previousCursor: (backwards ? hasMore : start !== null) ? edge('previous', shown[0], before) : null,
  }
}

function asRow(record: Listed): RegisterRow {
  const { departmentId, departmentCode, departmentName, openEnded, startsOn, endsOn } = record
  const department =
    departmentId && departmentCode && departmentName
      ? { id: departmentId, code: departmentCode, name: departmentName }
      : undefined
  const period =
    typeof openEnded === 'boolean' ? { startsOn: startsOn ?? null, endsOn: endsOn ?? null, openEnded } : undefined
  return {
    ...record,
    department,
    period,
    natures: record.natures ?? undefined,
    creditAtRisk: record.creditAtRisk ?? undefined,
    legalObligation: record.legalObligation ?? undefined,
    takenOver: record.takenOver ?? undefined,
    updatedAt: record.updatedAt?.toISOString(),
  }
}
