import type { ImportTarget } from '@triaxe/shared-types'
import { readAmount } from './amount.rules.ts'
import { daySerial, readDay } from './day.rules.ts'
import { readDecimal } from './number.rules.ts'
import { isWording } from './word.rules.ts'

type Test = (text: string) => boolean

const isNumber: Test = (text) => readDecimal(text, 'point') !== null || readDecimal(text, 'comma') !== null
const isAmount: Test = (text) =>
  (['point', 'comma'] as const).some((decimal) => readAmount(text, { unit: 'one', decimal }).kind === 'amount')
const isDay: Test = (text) =>
  daySerial(text) !== null ||
  (['dmy', 'mdy'] as const).some((order) => readDay(text, { order, short: 'month_year' }, 'start') !== null)

const tests: Partial<Record<ImportTarget, Test>> = {
  cost: isAmount,
  posts: isNumber,
  duration: isNumber,
  startsOn: isDay,
  endsOn: isDay,
}

/** Whether the cells of a column can be what its header promises; words that say "unknown" do not count against it. */
export function fits(target: ImportTarget, texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '')
  if (target === 'state') return new Set(filled).size <= Math.max(12, filled.length / 2)
  if (target === 'title') return averageLength(filled) <= 300
  if (target === 'department') return averageLength(filled) <= 150
  const test = tests[target]
  if (!test) return true
  const figures = filled.filter((text) => !isWording(text) || test(text))
  return figures.length === 0 ? filled.length === 0 : figures.filter(test).length >= figures.length * 0.6
}

const averageLength = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length)
