import { limits } from './limits.rules.ts'

/** An exact decimal: `digits` × 10^-`scale`. No float between the file and the database. */
export interface Decimal {
  digits: bigint
  scale: number
}

export type DecimalSign = 'point' | 'comma'

const spaces = /[\s\u00A0\u2007\u2009\u202F]/g
const apostrophes = /['’‘ʼ`´]/g
const minusSigns = /^[-−–]/

/**
 * Swiss `1’234.50`, French `1 234,50`, English `1,234.50`, accounting `(12.5)`, francs `1'200.–`.
 * The other sign than `sign` may only group by threes. Null: not a number in this form.
 */
export function readDecimal(text: string, sign: DecimalSign): Decimal | null {
  const bracketed = /^\((.+)\)$/.exec(text.trim())
  const bare = (bracketed?.[1] ?? text).replace(spaces, '').replace(apostrophes, '')
  const isNegative = bracketed !== null || minusSigns.test(bare)
  const unsigned = bare
    .replace(minusSigns, '')
    .replace(/^\+/, '')
    .replace(/[.,][-–—]+$/, '')
  const parts = sign === 'point' ? /^(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d*))?$/ : /^(\d+|\d{1,3}(?:\.\d{3})+)?(?:,(\d*))?$/
  const match = parts.exec(unsigned)
  if (!match || (match[1] === undefined && !match[2])) return null
  const whole = (match[1] ?? '0').replace(/[.,]/g, '')
  const rest = match[2] ?? ''
  if (whole.length + rest.length > 40) return null
  const digits = BigInt(whole + rest)
  return { digits: isNegative ? -digits : digits, scale: rest.length }
}

/** The numbers of spreadsheets: `18.07`, `1.5E7`, `30000000000`. */
export function readPlain(text: string): Decimal | null {
  if (text.length > limits.figureCharacters) return null
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,2}))?$/.exec(text)
  if (!match) return null
  const [, minus, whole = '0', rest = '', power = '0'] = match
  const digits = BigInt(whole + rest) * (minus ? -1n : 1n)
  const scale = rest.length - Number(power)
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 }
}

export const times = (a: Decimal, b: Decimal): Decimal => ({ digits: a.digits * b.digits, scale: a.scale + b.scale })

/** To `places` decimals, half away from zero, as an integer of that last place. */
export function rounded({ digits, scale }: Decimal, places: number): bigint {
  if (scale <= places) return digits * 10n ** BigInt(places - scale)
  const divisor = 10n ** BigInt(scale - places)
  const half = digits < 0n ? -divisor / 2n : divisor / 2n
  return (digits + half) / divisor
}

/** Centimes as the wire writes them: `1234.50`. */
export function centsText(cents: bigint): string {
  const text = String(cents < 0n ? -cents : cents).padStart(3, '0')
  return `${cents < 0n ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`
}

/** Which sign separates the decimals in these texts: the evidence counts, else `otherwise`. */
export function decimalSignOf(texts: readonly string[], otherwise: DecimalSign): DecimalSign {
  const votes = { point: 0, comma: 0 }
  for (const text of texts) {
    const sign = evidence(text.replace(spaces, '').replace(apostrophes, ''))
    if (sign) votes[sign]++
  }
  if (votes.point === votes.comma) return otherwise
  return votes.point > votes.comma ? 'point' : 'comma'
}

/** `1.234,5` says comma; `12,50` says comma; `1,234,567` says point; `1,234` says nothing. */
function evidence(text: string): DecimalSign | null {
  const number = /\d[\d.,]*/.exec(text)?.[0].replace(/[.,]$/, '') ?? ''
  const last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','))
  if (last < 0) return null
  const [sign, other] = number[last] === '.' ? (['.', ','] as const) : ([',', '.'] as const)
  const named = (mark: string): DecimalSign => (mark === '.' ? 'point' : 'comma')
  if (number.includes(other)) return named(sign)
  if (number.indexOf(sign) !== last) return named(other)
  return number.length - last - 1 === 3 ? null : named(sign)
}
