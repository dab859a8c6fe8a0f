import type { Doubt, Lang, Mapping } from '@triaxe/shared-types'
import { type AmountForm, currenciesIn, readAmount, unitIn } from './amount.rules.ts'
import { decimalSignOf } from './number.rules.ts'

type Form = Mapping['amounts']

/** Unit, currency and decimal sign of the amounts: the header says them, else the values, else they are guessed and marked. */
export function amountForm(columns: Mapping['columns'], texts: string[], lang: Lang): { form: Form; doubts: Doubt[] } {
  const header = columns.find(({ target }) => target === 'cost')?.header ?? ''
  const decimal = decimalSignOf(texts, lang === 'fr' ? 'comma' : 'point')
  const currency = currencyOf(header, texts)
  const unit = unitIn(header) ?? null
  const form: Form = {
    unit: unit ?? guessedUnit(texts, decimal),
    currency: currency ?? 'CHF',
    rate: currency === null || currency === 'CHF' ? '1' : null,
    decimal,
  }
  const doubts: Doubt[] = []
  if (texts.length > 0 && unit === null && !texts.some(saysItsUnit)) doubts.push('unit')
  if (texts.length > 0 && (currency === null || isDollar([header, ...texts]))) doubts.push('currency')
  if (form.rate === null) doubts.push('rate')
  return { form, doubts }
}

/** A dollar sign is American, Canadian, Australian …: only a person knows. */
const isDollar = (texts: string[]) => texts.some((text) => currenciesIn(text).length > 1)

const saysItsUnit = (text: string) => /\d\s*[€£$]?\s*(k|m|mio|mrd|bn|million|milliard)/i.test(text)

function currencyOf(header: string, texts: string[]): string | null {
  const counts = new Map<string, number>()
  for (const text of [header, ...texts]) {
    const [currency] = currenciesIn(text)
    if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most?.[0] ?? null
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
