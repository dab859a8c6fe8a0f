import { wholeBp } from './strategy.rules.ts'

/** Saaty's scale: 1 equal, 3 moderately, 5 strongly, 7 very strongly, 9 extremely more important; even ones lie between. */
export const highestIntensity = 9
/** Above this share of what chance would give, judgements contradict each other too much to rest weights on them. */
export const acceptableRatio = 0.1

/** How much more important one thing is than another; a negative intensity says that the second one is. */
export interface Judgement {
  first: string
  second: string
  intensity: number
}

/** The consistency index of matrices filled by chance, by their size (Saaty 1980). */
const randomIndices = [0, 0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59]
export const mostCompared = randomIndices.length - 1

export const isIntensity = (value: number) =>
  Number.isInteger(value) && Math.abs(value) >= 1 && Math.abs(value) <= highestIntensity && value !== -1

const ratioOf = (intensity: number) => (intensity < 0 ? -1 / intensity : intensity)

/** Every pair once, in the order of the items. */
export const pairsOf = (items: readonly string[]): [string, string][] =>
  items.flatMap((first, place) => items.slice(place + 1).map((second): [string, string] => [first, second]))

/** The judgement of each pair of these items; a pair that nobody has judged counts as equal. */
export const judgementsOf = (items: readonly string[], given: readonly Judgement[]): Judgement[] =>
  pairsOf(items).map(([first, second]) => {
    const same = given.find((one) => one.first === first && one.second === second)
    const turned = given.find((one) => one.first === second && one.second === first)
    const intensity = same?.intensity ?? (turned ? opposite(turned.intensity) : 1)
    return { first, second, intensity }
  })

const opposite = (intensity: number) => (intensity === 1 ? 1 : -intensity)

/** The reciprocal matrix of the judgements. */
export function matrixOf(items: readonly string[], judgements: readonly Judgement[]): number[][] {
  const ratios = new Map(
    judgementsOf(items, judgements).map(({ first, second, intensity }) => [`${first} ${second}`, ratioOf(intensity)]),
  )
  return items.map((row) =>
    items.map((column) =>
      row === column ? 1 : (ratios.get(`${row} ${column}`) ?? 1 / (ratios.get(`${column} ${row}`) ?? 1)),
    ),
  )
}

interface Eigen {
  /** Sums to one. */
  vector: number[]
  value: number
}

const rounds = 10_000

/** The principal eigenvector of a positive matrix by repeated multiplication, until a round changes nothing a weight could show. */
export function principalEigen(matrix: readonly (readonly number[])[]): Eigen {
  let eigen: Eigen = { vector: matrix.map(() => 1 / matrix.length), value: matrix.length }
  for (let round = 0; round < rounds; round += 1) {
    const product = matrix.map((row) => sum(row.map((entry, column) => entry * (eigen.vector[column] ?? 0))))
    const value = sum(product)
    const vector = product.map((entry) => entry / value)
    const change = Math.max(...vector.map((entry, place) => Math.abs(entry - (eigen.vector[place] ?? 0))))
    eigen = { vector, value }
    if (change < 1e-15) break
  }
  return eigen
}

/** Basis points that add up to the whole: what rounding down leaves goes to the largest remainders, the earlier first. */
export function asBasisPoints(shares: readonly number[]): number[] {
  const exact = shares.map((share) => share * wholeBp)
  const floors = exact.map(Math.floor)
  const left = wholeBp - sum(floors)
  const byRemainder = exact
    .map((value, place) => ({ place, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.place - b.place)
  const raised = new Set(byRemainder.slice(0, left).map(({ place }) => place))
  return floors.map((floor, place) => floor + (raised.has(place) ? 1 : 0))
}

export interface Compared {
  /** In the order of the items. */
  weightsBp: number[]
  /** The consistency ratio: 0 is free of contradiction, 1 is chance. */
  ratio: number
  isConsistent: boolean
  /** The judgement farthest from what all the others say, and what they say; null while none differs. */
  oddest: (Judgement & { suggested: number }) | null
}

/** Weights from pairwise comparison (analytic hierarchy process). */
export function compared(items: readonly string[], judgements: readonly Judgement[]): Compared {
  const { vector, value } = principalEigen(matrixOf(items, judgements))
  const index = items.length > 1 ? (value - items.length) / (items.length - 1) : 0
  const random = randomIndices[items.length] ?? 0
  // What floating point leaves of nothing is nothing.
  const ratio = random === 0 || index < 1e-12 ? 0 : index / random
  return {
    weightsBp: asBasisPoints(vector),
    ratio,
    isConsistent: ratio <= acceptableRatio,
    oddest: oddestOf(items, judgementsOf(items, judgements), vector),
  }
}

function oddestOf(items: readonly string[], judgements: Judgement[], vector: number[]): Compared['oddest'] {
  const weight = new Map(items.map((item, place) => [item, vector[place] ?? 0]))
  const strayed = judgements.map((judgement) => {
    const implied = (weight.get(judgement.first) ?? 1) / (weight.get(judgement.second) ?? 1)
    return { ...judgement, implied, far: Math.abs(Math.log(ratioOf(judgement.intensity) / implied)) }
  })
  const [worst] = strayed.toSorted((a, b) => b.far - a.far)
  if (!worst) return null
  const { implied, far: _far, ...judgement } = worst
  const suggested = nearestIntensity(implied)
  return suggested === judgement.intensity ? null : { ...judgement, suggested }
}

const intensities = Array.from({ length: highestIntensity }, (_, place) => place + 1)
/** From "the first one extremely" over equal to "the second one extremely". */
export const scale: readonly number[] = [...intensities.slice(1).toReversed(), ...intensities.map(opposite)]

/** The step of the scale that is nearest by ratio. */
const nearestIntensity = (ratio: number): number =>
  scale.toSorted(
    (a, b) =>
      Math.abs(Math.log(ratioOf(a) / ratio)) - Math.abs(Math.log(ratioOf(b) / ratio)) || Math.abs(a) - Math.abs(b),
  )[0] ?? 1

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
