/** A float this close to a bound or a whole number stands for it. */
export const tolerance = 1e-7
export const smallestPivot = 1e-9
/** A row that is broken by less may only seem to be: cells too small for a pivot could mend it. */
const clearly = 1e-6

interface Size {
  rows: number
  columns: number
  structurals: number
}

export type Outcome = 'optimal' | 'infeasible' | 'below' | 'lost' | 'stopped'

/** Of a large program one pivot takes milliseconds. */
const pivotsBetweenQuestions = 32

/**
 * The linear relaxation of a 0–1 program as a condensed dense tableau: one line per row, one column per variable at a bound.
 * Variables 0 … n−1 are the columns of the program, n … n+m−1 the slacks of its rows. It starts with the slacks in the
 * basis and every column at the bound its value asks for, which is dual feasible; the bounded dual simplex with bound
 * flipping then restores the rows. Any change of a bound leaves it dual feasible, so that a child of a node goes on from
 * where its parent stood. (Maros, Computational Techniques of the Simplex Method, chapter 10.)
 *
 * basic + Σ cells × nonbasic = constant; `z` is the objective at the present point, an upper bound at every moment.
 */
export class Tableau {
  readonly rows: number
  columns: number
  readonly structurals: number
  z = 0
  /** Bounds of every variable. */
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** The variable that stands in each line, and its present amount. */
  readonly basis: Int32Array
  readonly amount: Float64Array
  /** The variable of each column; whether it can rise from its lower bound (1), fall from its upper one (−1) or neither (0). */
  readonly nonbasic: Int32Array
  readonly direction: Int8Array
  /** What one unit more of each column is worth. */
  readonly reduced: Float64Array
  readonly cells: Float64Array
  /** Room to work in. */
  private readonly ratios: Float64Array
  private readonly listed: Int32Array

  constructor({ rows, columns, structurals }: Size) {
    this.rows = rows
    this.columns = columns
    this.structurals = structurals
    const variables = structurals + rows
    this.lower = new Float64Array(variables)
    this.upper = new Float64Array(variables)
    this.basis = new Int32Array(rows)
    this.amount = new Float64Array(rows)
    this.nonbasic = new Int32Array(columns)
    this.direction = new Int8Array(columns)
    this.reduced = new Float64Array(columns)
    this.cells = new Float64Array(rows * columns)
    this.ratios = new Float64Array(columns)
    this.listed = new Int32Array(columns)
  }

  /** Becomes what the other one is: both have sprung from the same program. */
  copyFrom(other: Tableau): this {
    this.columns = other.columns
    this.z = other.z
    this.lower.set(other.lower)
    this.upper.set(other.upper)
    this.basis.set(other.basis)
    this.amount.set(other.amount)
    this.nonbasic.set(other.nonbasic)
    this.direction.set(other.direction)
    this.reduced.set(other.reduced)
    this.cells.set(other.cells.subarray(0, other.rows * other.columns))
    return this
  }

  /** Leaves out the columns that can no longer move. */
  compact(): void {
    const { columns, cells, listed } = this
    let kept = 0
    for (let j = 0; j < columns; j++) {
      if (this.direction[j] === 0) continue
      this.nonbasic[kept] = this.nonbasic[j] ?? 0
      this.direction[kept] = this.direction[j] ?? 0
      this.reduced[kept] = this.reduced[j] ?? 0
      listed[kept++] = j
    }
    if (kept === columns) return
    for (let i = 0, to = 0; i < this.rows; i++) {
      const from = i * columns
      for (let k = 0; k < kept; k++) cells[to++] = cells[from + (listed[k] ?? 0)] ?? 0
    }
    this.columns = kept
  }

  isFixed(variable: number): boolean {
    return (this.upper[variable] ?? 0) - (this.lower[variable] ?? 0) < tolerance
  }

  /** A column at a bound stays there for good. */
  fixColumn(j: number): void {
    const variable = this.nonbasic[j] ?? 0
    const at = this.standing(j)
    this.lower[variable] = at
    this.upper[variable] = at
    this.direction[j] = 0
  }

  /** The bound at which a column stands. */
  private standing(j: number): number {
    const variable = this.nonbasic[j] ?? 0
    return ((this.direction[j] ?? 0) < 0 ? this.upper[variable] : this.lower[variable]) ?? 0
  }

  /** How much of each column of the program is taken at the present point. */
  amounts(): Float64Array {
    const amounts = this.lower.slice(0, this.structurals)
    for (let k = 0; k < this.columns; k++) {
      const variable = this.nonbasic[k] ?? 0
      if (variable < this.structurals) amounts[variable] = this.standing(k)
    }
    for (let i = 0; i < this.rows; i++) {
      const variable = this.basis[i] ?? 0
      if (variable < this.structurals) amounts[variable] = this.amount[i] ?? 0
    }
    return amounts
  }

  /** Dual simplex until every row holds, or until the bound falls under `least`: then no better choice is in here. */
  reoptimise(least: number, isEnough: () => boolean = () => false): Outcome {
    const most = 40 * (this.rows + this.columns) + 400
    let [reached, since] = [this.z, 0]
    for (let round = 0; round < most; round++) {
      if (this.z < least) return 'below'
      if (round % pivotsBetweenQuestions === pivotsBetweenQuestions - 1 && isEnough()) return 'stopped'
      since = this.z < reached ? 0 : since + 1
      reached = this.z
      // Where many columns are worth the same, pivots can go round in a circle: the lowest index first leads out (Bland).
      const isCircling = since > 10 * this.rows
      const row = isCircling ? this.firstRow() : this.worstRow()
      if (row < 0) return 'optimal'
      const column = isCircling ? this.firstColumn(row) : this.enteringColumn(row)
      if (column < 0) return this.excess(row) > clearly ? 'infeasible' : 'lost'
      this.pivot(row, column)
    }
    return 'lost'
  }

  /** By how much the basic variable of a line stands outside its bounds. */
  private excess(i: number): number {
    const variable = this.basis[i] ?? 0
    const amount = this.amount[i] ?? 0
    return Math.max((this.lower[variable] ?? 0) - amount, amount - (this.upper[variable] ?? 0))
  }

  private firstRow(): number {
    let first = -1
    for (let i = 0; i < this.rows; i++)
      if (this.excess(i) > tolerance && (first < 0 || (this.basis[i] ?? 0) < (this.basis[first] ?? 0))) first = i
    return first
  }

  private worstRow(): number {
    let worst = -1
    let most = tolerance
    for (let i = 0; i < this.rows; i++) {
      const over = this.excess(i)
      if (over > most) {
        most = over
        worst = i
      }
    }
    return worst
  }

  /** The smallest ratio, of equal ones the lowest variable; nothing flips. */
  private firstColumn(row: number): number {
    const count = this.listRatios(row)
    let [first, least] = [-1, Infinity]
    for (let k = 0; k < count; k++) {
      const j = this.listed[k] ?? 0
      const ratio = this.ratios[j] ?? 0
      const isLower = ratio === least && (this.nonbasic[j] ?? 0) < (this.nonbasic[first] ?? 0)
      if (ratio < least || isLower) [first, least] = [j, ratio]
    }
    return first
  }

  /** The ratio test that passes over columns whose flip to the other bound does not suffice yet. */
  private enteringColumn(row: number): number {
    let slope = this.excess(row)
    const start = row * this.columns
    let left = this.listRatios(row)
    while (left > 0) {
      const place = this.leastRatio(start, left)
      const j = this.listed[place] ?? 0
      const nonbasic = this.nonbasic[j] ?? 0
      slope -= Math.abs(this.cells[start + j] ?? 0) * ((this.upper[nonbasic] ?? 0) - (this.lower[nonbasic] ?? 0))
      if (slope <= tolerance) return j
      this.flip(j)
      this.listed[place] = this.listed[--left] ?? 0
    }
    return -1
  }

  /** Lists the columns that would bring the line back, and what a unit of that costs in each; how many there are. */
  private listRatios(row: number): number {
    const { columns, cells, direction, reduced, ratios, listed } = this
    const start = row * columns
    const sign = (this.lower[this.basis[row] ?? 0] ?? 0) > (this.amount[row] ?? 0) ? -1 : 1
    let count = 0
    for (let j = 0; j < columns; j++) {
      const help = sign * (direction[j] ?? 0) * (cells[start + j] ?? 0)
      if (help < smallestPivot) continue
      ratios[j] = Math.abs(reduced[j] ?? 0) / help
      listed[count++] = j
    }
    return count
  }

  /** Of equal ones the larger figure, which loses less in floats. */
  private leastRatio(start: number, count: number): number {
    const { listed, ratios, cells } = this
    let [place, least, size] = [-1, Infinity, 0]
    for (let k = 0; k < count; k++) {
      const j = listed[k] ?? 0
      const ratio = ratios[j] ?? 0
      if (ratio > least) continue
      const cell = Math.abs(cells[start + j] ?? 0)
      if (ratio === least && cell <= size) continue
      place = k
      least = ratio
      size = cell
    }
    return place
  }

  private flip(j: number): void {
    const variable = this.nonbasic[j] ?? 0
    const range = (this.upper[variable] ?? 0) - (this.lower[variable] ?? 0)
    const direction = this.direction[j] ?? 0
    const move = direction * range
    this.direction[j] = -direction
    this.z += (this.reduced[j] ?? 0) * move
    for (let i = 0, at = j; i < this.rows; i++, at += this.columns)
      this.amount[i] = (this.amount[i] ?? 0) - (this.cells[at] ?? 0) * move
  }

  private pivot(row: number, column: number): void {
    const { columns, cells, amount } = this
    const leaving = this.basis[row] ?? 0
    const entering = this.nonbasic[column] ?? 0
    const start = row * columns
    const pivot = cells[start + column] ?? 1
    const goesUp = (amount[row] ?? 0) > (this.upper[leaving] ?? 0)
    const bound = (goesUp ? this.upper[leaving] : this.lower[leaving]) ?? 0
    const move = ((amount[row] ?? 0) - bound) / pivot
    const stood = this.standing(column)
    this.z += (this.reduced[column] ?? 0) * move
    for (let i = 0; i < this.rows; i++) amount[i] = (amount[i] ?? 0) - (cells[i * columns + column] ?? 0) * move
    amount[row] = stood + move
    // Many cells are nothing, above all where a row only says that of few columns one at most is taken.
    let count = 0
    for (let j = 0; j < columns; j++) {
      const cell = cells[start + j] ?? 0
      if (cell === 0) continue
      cells[start + j] = cell / pivot
      this.listed[count++] = j
    }
    cells[start + column] = 1 / pivot
    for (let i = 0; i < this.rows; i++) if (i !== row) this.eliminate(cells, i * columns, start, count, column, pivot)
    this.eliminate(this.reduced, 0, start, count, column, pivot)
    this.basis[row] = entering
    this.nonbasic[column] = leaving
    this.direction[column] = this.isFixed(leaving) ? 0 : goesUp ? -1 : 1
  }

  /** Takes the pivot row out of one other line (of the cells, or of the reduced values). */
  private eliminate(line: Float64Array, at: number, start: number, count: number, column: number, pivot: number): void {
    const factor = line[at + column] ?? 0
    if (factor === 0) return
    const { cells, columns, listed } = this
    if (2 * count > columns)
      for (let j = 0; j < columns; j++) line[at + j] = (line[at + j] ?? 0) - factor * (cells[start + j] ?? 0)
    else
      for (let k = 0; k < count; k++) {
        const j = listed[k] ?? 0
        line[at + j] = (line[at + j] ?? 0) - factor * (cells[start + j] ?? 0)
      }
    line[at + column] = -factor / pivot
  }
}
