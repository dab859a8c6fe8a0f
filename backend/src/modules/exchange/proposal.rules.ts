import type { Doubt, ImportTarget, Lang, Mapping } from '@triaxe/shared-types'
import { type proposalBases, singleTargets } from '@triaxe/shared-types/exchange.rules'
import { amountForm } from './amount-form.rules.ts'
import { cellsOf, columnTexts } from './column.rules.ts'
import { dayOrderOf } from './day.rules.ts'
import { fits } from './fit.rules.ts'
import { headerWords, likeness } from './header.rules.ts'
import { keyOf } from './key.rules.ts'
import { languageOf } from './language.rules.ts'
import type { AxisNames } from './state.rules.ts'
import type { Table } from './table.rules.ts'
import { type KnownDepartment, departmentsFor, natureEntries, stateEntries, axisEntries } from './translation.rules.ts'
import { isWording, saysOneOf, usualOpenEndWords, usualUnknownWords, wordFor } from './word.rules.ts'

export type Basis = (typeof proposalBases)[number]

export interface Proposal {
  mapping: Mapping
  /** One per column: where its target comes from. */
  bases: Basis[]
  doubts: Doubt[]
}

export interface Surroundings {
  list: string
  lang: Lang
  departments: KnownDepartment[]
  axes: AxisNames[]
  /** The mapping kept for these headers, if there is one. */
  kept: Mapping | null
}

const leastLikeness = 20

/** What a table most likely means. Everything may be changed; what was decided before for these headers comes first. */
export function propose(table: Table, { list, lang, departments, axes, kept }: Surroundings): Proposal {
  const assigned = assignTargets(table, kept)
  const columns = table.headers.map((header, index) => ({
    header,
    target: assigned[index]?.target ?? ('note' as const),
  }))
  const of = (...targets: ImportTarget[]) => cellsOf(table, columns, targets)
  const unknownWords = unknownIn(
    of('cost', 'startsOn', 'endsOn', 'duration', 'posts'),
    kept?.unknownWords ?? usualUnknownWords,
  )
  const known = (texts: string[]) => texts.filter((text) => text !== '' && !saysOneOf(unknownWords)(text))
  const amounts = amountForm(columns, known(of('cost')), lang)
  // What was imported before was confirmed then.
  const keptAmounts = decided(kept, 'cost')?.amounts
  const key = keyOf(table, columns, kept)
  const mapping: Mapping = {
    list: kept?.list ?? list,
    lang: kept?.lang ?? languageOf([...table.headers, ...of('title', 'summary')], lang),
    columns,
    ...key,
    amounts: keptAmounts ? { ...keptAmounts, isCurrencySure: true } : amounts.form,
    dates: decided(kept, 'startsOn', 'endsOn')?.dates ?? {
      order: dayOrderOf(of('startsOn', 'endsOn')),
      short: 'month_year',
    },
    unknownWords,
    openEndWords: kept?.openEndWords ?? [...usualOpenEndWords],
    states: stateEntries(known(of('state')), kept?.states),
    natures: natureEntries(known(of('nature')), kept?.natures),
    axes: axisEntries(known(of('mainAxis')), axes, kept?.axes),
    departments: departmentsFor(known(of('department')), departments, kept?.departments),
    defaults: kept?.defaults ?? {
      state: known(of('state')).length > 0 ? 'in_progress' : null,
      natures: ['it'],
      mainAxis: null,
      departmentId: null,
    },
    leaveOutFaulty: kept?.leaveOutFaulty ?? false,
  }
  return {
    mapping,
    bases: table.headers.map((_, index) => assigned[index]?.basis ?? 'usual'),
    doubts: [...(keptAmounts ? [] : amounts.doubts), ...(kept ? newDoubts(mapping, kept) : doubtsOf(mapping))],
  }
}

/** Whoever kept the mapping had such a column before them; else nothing was decided. */
const decided = (kept: Mapping | null, ...targets: ImportTarget[]) =>
  kept?.columns.some(({ target }) => targets.includes(target)) ? kept : null

interface Assigned {
  target: ImportTarget
  basis: Basis
}

/** Each target goes to the column that is most like it and whose cells can be read so. */
function assignTargets(table: Table, kept: Mapping | null): (Assigned | undefined)[] {
  const assigned: (Assigned | undefined)[] = table.headers.map((header) => keptTarget(header, kept))
  const taken = new Set(assigned.map((one) => one?.target))
  const pairs = table.headers
    .flatMap((header, column) => singleTargets.map((target) => ({ column, target, score: likeness(header, target) })))
    .filter(({ column, score }) => score >= leastLikeness && assigned[column] === undefined)
    .sort((a, b) => b.score - a.score || Number(namesProject(table, b.column)) - Number(namesProject(table, a.column)))
  for (const { column, target } of pairs) {
    if (taken.has(target) || assigned[column] || !fits(target, columnTexts(table, column))) continue
    assigned[column] = { target, basis: 'header' }
    taken.add(target)
  }
  return assigned
}

const namesProject = ({ headers }: Table, column: number) =>
  /\b(projet|project|projekt)/.test(headerWords(headers[column] ?? ''))

function keptTarget(header: string, kept: Mapping | null): Assigned | undefined {
  const column = kept?.columns.find((one) => headerWords(one.header) === headerWords(header))
  return column && { target: column.target, basis: 'kept' }
}

/** The words given, and what stands in columns of figures and dates without being one. */
function unknownIn(texts: string[], words: readonly string[]): string[] {
  const isKnown = saysOneOf([...words, ...usualOpenEndWords])
  const found = texts
    .filter((text) => text !== '' && !isKnown(text) && isWording(text) && !isMonthWord(text))
    .map(wordFor)
  return [...new Set([...words, ...found])].slice(0, 200)
}

/** `avril 15` has digits; `March` alone is no unknown word either. */
const isMonthWord = (text: string) => /^\p{L}{3,10}\.? ?['’]?\d{2,4}$/u.test(text.trim())

function doubtsOf({ states, departments, keyFrom, columns }: Mapping): Doubt[] {
  const doubts: Doubt[] = []
  if (states.some(({ state }) => state === null)) doubts.push('states')
  if (departments.some(({ create }) => create !== null) || !columns.some(({ target }) => target === 'department'))
    doubts.push('departments')
  if (keyFrom !== 'columns') doubts.push('key')
  return doubts
}

/** A kept mapping is trusted; only what it has not seen yet is in doubt. */
function newDoubts(mapping: Mapping, kept: Mapping): Doubt[] {
  const isNew = (value: string, list: { value: string }[]) => !list.some((one) => one.value === value)
  const doubts: Doubt[] = []
  if (mapping.states.some(({ value, state }) => state === null && isNew(value, kept.states))) doubts.push('states')
  if (mapping.departments.some(({ value }) => isNew(value, kept.departments))) doubts.push('departments')
  return doubts
}
