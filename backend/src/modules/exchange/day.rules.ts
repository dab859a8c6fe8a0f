import { limits } from './limits.rules.ts'

/** `dmy` as in Switzerland and Europe, `mdy` only when said. */
export interface DayForm {
  order: 'dmy' | 'mdy'
  /** What two numbers mean where both could be a month: `07.09`. */
  short: 'month_year' | 'year_month'
}

/** Which edge of a month, quarter or year is meant when no day is given. */
export type Edge = 'start' | 'end'

export interface DayReading {
  day: string
  /** Only a month, a quarter or a year stood there. */
  isCoarse: boolean
}

const monthNames = [
  ['jan', 'janv', 'janvier', 'januar', 'january', 'janner'],
  ['fev', 'fevr', 'fevrier', 'feb', 'febr', 'februar', 'february'],
  ['mar', 'mars', 'marz', 'maerz', 'march', 'mrz'],
  ['avr', 'avril', 'apr', 'april'],
  ['mai', 'may'],
  ['juin', 'jun', 'juni', 'june'],
  ['juil', 'juill', 'juillet', 'jul', 'juli', 'july'],
  ['aou', 'aout', 'aug', 'august'],
  ['sep', 'sept', 'septembre', 'september'],
  ['oct', 'octobre', 'okt', 'oktober', 'october'],
  ['nov', 'novembre', 'november'],
  ['dec', 'decembre', 'dez', 'dezember', 'december'],
]
const monthOf = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim()

/** Two digits are of this century up to 79: projects end in 2043, and some began in 1998. */
const fullYear = (digits: string) =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 80 ? 2000 : 1900)
/** As far as a sheet can say: what is imported can be saved again. */
const isYear = (year: number) => year >= 1900 && year <= 2100
const two = (value: number) => String(value).padStart(2, '0')
const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

function exact(year: number, month: number, day: number): DayReading | null {
  if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > lastOf(year, month)) return null
  return { day: `${year}-${two(month)}-${two(day)}`, isCoarse: false }
}

/** The first day of `month`, or the last day of the month `span` - 1 later. */
function coarse(year: number, month: number, edge: Edge, span = 1): DayReading | null {
  if (!isYear(year) || month < 1 || month > 12) return null
  const at = edge === 'start' ? month : month + span - 1
  return { day: `${year}-${two(at)}-${two(edge === 'start' ? 1 : lastOf(year, at))}`, isCoarse: true }
}

type Reader = (match: string[], form: DayForm, edge: Edge) => DayReading | null
const g = (match: string[], index: number) => match[index] ?? ''
const weekday = '(?:(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)[a-z]*[.,]? )?'

/** Every form has one line; the first that fits decides. */
const forms: [RegExp, Reader][] = [
  [
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d{1,2}:\d{2}.*)?$/,
    (m) => exact(Number(m[1]), Number(m[2]), Number(m[3])),
  ],
  [/^(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{4}|\d{2})(?: \d{1,2}:\d{2}.*)?$/, (m, form) => numeric(m, form)],
  [/^(\d{4})(\d{2})(\d{2})$/, (m) => exact(Number(m[1]), Number(m[2]), Number(m[3]))],
  [
    new RegExp(
      `^${weekday}(?:le |den |der )?(\\d{1,2})(?:er|\\.|st|nd|rd|th)?[ -]?(?:of )?([a-z]+)\\.?,?[ -]?(\\d{4}|\\d{2})$`,
    ),
    (m) => exact(fullYear(g(m, 3)), monthOf.get(g(m, 2)) ?? 0, Number(m[1])),
  ],
  [
    new RegExp(`^${weekday}([a-z]+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`),
    (m) => exact(Number(m[3]), monthOf.get(g(m, 1)) ?? 0, Number(m[2])),
  ],
  [
    /^([a-z]+)\.?[ \-/.']{1,2}(\d{4}|\d{2})$/,
    (m, _form, edge) => coarse(fullYear(g(m, 2)), monthOf.get(g(m, 1)) ?? 0, edge),
  ],
  [/^(\d{4})[ -]([a-z]+)\.?$/, (m, _form, edge) => coarse(Number(m[1]), monthOf.get(g(m, 2)) ?? 0, edge)],
  [/^(\d{1,2})[./-](\d{4})$/, (m, _form, edge) => coarse(Number(m[2]), Number(m[1]), edge)],
  [/^(\d{4})[./-](\d{1,2})$/, (m, _form, edge) => coarse(Number(m[1]), Number(m[2]), edge)],
  [/^(\d{2})[./](\d{2})$/, (m, form, edge) => short(m, form, edge)],
  [/^(?:q|t|trimestre |quartal |quarter )([1-4])[ /.-]?(\d{4})$/, (m, _form, edge) => quarter(m[2], m[1], edge)],
  [/^(\d{4})[ /.-]?(?:q|t)([1-4])$/, (m, _form, edge) => quarter(m[1], m[2], edge)],
  [
    /^([1-4])(?:\.|er|e|eme|st|nd|rd|th)? ?(?:trimestre|trim\.?|quartal|quarter)[ /]?(\d{4})$/,
    (m, _form, edge) => quarter(m[2], m[1], edge),
  ],
  [/^(?:fin|ende|end of|end) (\d{4})$/, (m) => coarse(Number(m[1]), 1, 'end', 12)],
  [/^(?:debut|anfang|early|start of) (\d{4})$/, (m) => coarse(Number(m[1]), 1, 'start')],
  [/^(\d{4})$/, (m, _form, edge) => coarse(Number(m[1]), 1, edge, 12)],
]

const quarter = (year = '', number = '', edge: Edge) => coarse(Number(year), Number(number) * 3 - 2, edge, 3)

function numeric(match: string[], { order }: DayForm): DayReading | null {
  const [first, second] = [Number(match[1]), Number(match[2])]
  const [day, month] = order === 'dmy' ? [first, second] : [second, first]
  return exact(fullYear(g(match, 3)), month, day)
}

/** `18.07` can only be July 2018, `07.18` too; where both could be a month the mapping says. */
function short(match: string[], { short: wanted }: DayForm, edge: Edge): DayReading | null {
  const [first, second] = [g(match, 1), g(match, 2)]
  const couldBe = (month: string) => Number(month) >= 1 && Number(month) <= 12
  const isMonthFirst = couldBe(first) && (wanted === 'month_year' || !couldBe(second))
  return isMonthFirst ? coarse(fullYear(second), Number(first), edge) : coarse(fullYear(first), Number(second), edge)
}

/** Null: not a date in any form known here. Nothing is guessed: the 31st of February is no date. */
export function readDay(text: string, form: DayForm, edge: Edge): DayReading | null {
  if (text.length > limits.figureCharacters) return null
  const bare = plain(text)
  for (const [pattern, read] of forms) {
    const match = pattern.exec(bare)
    if (match) return read(match, form, edge)
  }
  return null
}

/** A spreadsheet's serial number of a day (1 = 1 January 1900, with its leap-year fault). */
export function daySerial(text: string): string | null {
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0
  if (serial < 18_000 || serial > 110_000) return null
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10)
}

/** American order only where the values prove it and none contradicts. */
export function dayOrderOf(texts: readonly string[]): DayForm['order'] {
  let american = 0
  for (const text of texts) {
    const match = /^(\d{1,2})[./-](\d{1,2})[./-](?:\d{4}|\d{2})\b/.exec(text.trim())
    if (!match) continue
    if (Number(match[1]) > 12) return 'dmy'
    if (Number(match[2]) > 12) american++
  }
  return american > 0 ? 'mdy' : 'dmy'
}

/** The last day of a duration: `years` may be `3.5` or `3,5`. Whole months count as such, the rest as days of a year. */
export function endAfter(startsOn: string, years: number): string {
  const [year = 0, month = 1, day = 1] = startsOn.split('-').map(Number)
  const wholeMonths = Math.floor(years * 12 + 1e-6)
  const restDays = Math.round((years * 12 - wholeMonths) * (365.25 / 12))
  const end = new Date(Date.UTC(year, month - 1 + wholeMonths, 1))
  const clamped = Math.min(day, lastOf(end.getUTCFullYear(), end.getUTCMonth() + 1))
  end.setUTCDate(clamped + restDays - 1)
  return end.toISOString().slice(0, 10)
}
