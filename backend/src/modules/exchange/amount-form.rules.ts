import type { Doubt, Lang, Mapping } from '@triaxe/shared-types'
import { type AmountForm, currenciesIn, readAmount, unitIn } from './amount.rules.ts'
import { limits } from './limits.rules.ts'
import { decimalSignOf } from './number.rules.ts'

type Form = Mapping['amounts']

/** Unit, currency and decimal sign of the amounts: the header says them, else the values, else they are guessed and marked. */
export function amountForm(columns: Mapping['columns'], texts: string[], lang: Lang): { form: Form; doubts: Doubt[] } {
  const header = columns.find(({ target }) => target === 'cost')?.header ?? ''
  const decimal = decimalSignOf(texts, lang === 'fr' ? 'comma' : 'point')
  const currency = currencyOf(header, texts)
  const guessed = guessedUnit(texts, decimal)
  const isInFrancs = currenciesIn(header).length > 0 && guessed === 'one'
  const unit = unitIn(header) ?? (isInFrancs ? 'one' : null)
  const form: Form = {
    unit: unit ?? guessed,
    currency: currency ?? 'CHF',
    rate: currency === null || currency === 'CHF' ? '1' : null,
    // Without any amount no currency is in doubt; without a column of amounts nothing was looked at.
    isCurrencySure: hasCost(columns) && (texts.length === 0 || (currency !== null && !isDollar([header, ...texts]))),
    decimal,
  }
  const doubts: Doubt[] = []
  if (texts.length > 0 && unit === null && !texts.some(saysItsUnit)) doubts.push('unit')
  if (needsCurrency({ amounts: form, columns })) doubts.push('currency')
  if (form.rate === null) doubts.push('rate')
  return { form, doubts }
}

const hasCost = (columns: Mapping['columns']) => columns.some(({ target }) => target === 'cost')

type Money = Pick<Mapping, 'amounts' | 'columns'>
export const needsRate = ({ amounts, columns }: Money) => amounts.rate === null && hasCost(columns)
export const needsCurrency = ({ amounts, columns }: Money) => !amounts.isCurrencySure && hasCost(columns)

/** A dollar sign is American, Canadian, Australian …: only a person knows. */
const isDollar = (texts: string[]) => texts.some((text) => currenciesIn(text).length > 1)

const saysItsUnit = (text: string) =>
  text.length <= limits.figureCharacters && /\d\s*[€£$]?\s*(k|m|mio|mrd|bn|million|milliard)/i.test(text)

/** What the header says, else what at least half of the amounts say. */
function currencyOf(header: string, texts: string[]): string | null {
  const [stated] = currenciesIn(header)
  if (stated) return stated
  const said = texts.flatMap((text) => currenciesIn(text).slice(0, 1))
  const [most] = [...Map.groupBy(said, (currency) => currency)].sort((a, b) => b[1].length - a[1].length)
  return most && most[1].length * 2 >= texts.length ? most[0] : null
}

/** No project of a list costs twelve francs: small figures are thousands, small figures with decimals millions. */
function guessedUnit(texts: string[], decimal: AmountForm['decimal']): Form['unit'] {
  const values = texts
    .map((text) => readAmount(text, { unit: 'one', decimal }))
    .flatMap((reading) => (reading.kind === 'amount' ? [Number(reading.value.digits) / 10 ** reading.value.scale] : []))
    .sort((a, b) => a - b)
  const middle = values[Math.floor(values.length / 2)]
  if (middle === undefined || middle >= 5000) return 'one'
  return values.some((value) => !Number.isInteger(value)) ? 'million' : 'thousand'
}
