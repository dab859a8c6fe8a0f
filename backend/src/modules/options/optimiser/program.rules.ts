/** What a column of the program may be: taken or not, or any share between its bounds. */
export interface Row {
  /** One figure per column. */
  coefficients: readonly number[]
  /** The sum of coefficients × columns may not exceed it. */
  limit: number
}

/**
 * A 0–1 linear program: choose columns so that every row holds and the sum of `values` is greatest.
 * All figures are safe integers, so that a choice is checked exactly; only bounds are computed in floats.
 */
export interface Program {
  values: readonly number[]
  rows: readonly Row[]
  /** 1 must be taken, 0 must not; null is open. Absent: all open. */
  fixed?: readonly (0 | 1 | null)[]
}

export type Choice = Uint8Array

export const valueOf = (values: readonly number[], choice: Choice): number => {
  let sum = 0
  for (let j = 0; j < values.length; j++) if (choice[j] === 1) sum += values[j] ?? 0
  return sum
}

/** In integers: no float has a say in whether a choice is allowed. */
export const isAllowed = ({ rows, fixed }: Program, choice: Choice): boolean =>
  rows.every(({ coefficients, limit }) => valueOf(coefficients, choice) <= limit) &&
  (fixed?.every((must, j) => must === null || must === choice[j]) ?? true)

/** The greatest common divisor of all values: two choices of different value differ at least by it. */
export function stepOf(values: readonly number[]): number {
  let step = 0
  for (const value of values) {
    let [a, b] = [step, Math.abs(value)]
    while (b > 0) [a, b] = [b, a % b]
    step = a
    if (step === 1) break
  }
  return step || 1
}
