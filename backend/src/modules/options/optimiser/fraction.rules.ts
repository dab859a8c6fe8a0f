/** An exact fraction in lowest terms; the denominator is positive. */
export interface Fraction {
  numerator: bigint
  denominator: bigint
}

export const magnitude = (a: bigint): bigint => (a < 0n ? -a : a)

export function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [magnitude(a), magnitude(b)]
  while (y > 0n) [x, y] = [y, x % y]
  return x
}

export function fraction(numerator: bigint, denominator = 1n): Fraction {
  const divisor = commonDivisor(numerator, denominator) || 1n
  const sign = denominator < 0n ? -1n : 1n
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor }
}

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)

export const over = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator, a.denominator * b.numerator)

/** Below zero, zero or above zero as a is less than, equal to or greater than b. */
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** For drawing and for words: to the last digits of a float, also where both parts are longer than one. */
export const toNumber = ({ numerator, denominator }: Fraction): number =>
  isShort(numerator) && isShort(denominator)
    ? Number(numerator) / Number(denominator)
    : Number((numerator * 10n ** 17n) / denominator) / 1e17

const isShort = (figure: bigint): boolean => magnitude(figure) <= BigInt(Number.MAX_SAFE_INTEGER)
