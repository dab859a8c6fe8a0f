import { type Program, type Row, stepOf } from './program.rules.ts'
import { Tableau } from './simplex.rules.ts'

/** How many columns are taken is a whole number too: one more row, on which a branch can part (Vasquez and Hao, 2001). */
export function counted(program: Program): Program {
  const fixed = withoutTooLarge(program)
  const open = ({ coefficients, limit }: Row): Row => ({
    coefficients: coefficients.map((cell, j) => (fixed[j] === 0 ? 0 : cell)),
    limit,
  })
  const all = { coefficients: program.values.map(() => 1), limit: program.values.length }
  return { ...program, fixed, rows: [...program.rows.map((row) => rounded(open(row))), all] }
}

/** Beside figures so much larger a small one is lost in floats. */
const farApart = 1e6

/** What alone exceeds a limit is out, and does not make the figures beside it look small. Where they are alike the search sees to it. */
function withoutTooLarge({ values, rows, fixed }: Program): (0 | 1 | null)[] {
  const of = values.map((_, j) => fixed?.[j] ?? null)
  for (const { coefficients, limit } of rows) {
    const sizes = coefficients.flatMap((cell) => (cell === 0 ? [] : [Math.abs(cell)]))
    if (Math.max(...sizes) < farApart * Math.min(...sizes)) continue
    const least = coefficients.reduce(
      (sum, cell, j) => sum + (of[j] === 1 || (of[j] === null && cell < 0) ? cell : 0),
      0,
    )
    coefficients.forEach((cell, j) => {
      if (of[j] === null && cell > 0 && least + cell > limit) of[j] = 0
    })
  }
  return of
}

/** Whole columns use whole multiples of what all figures of the row have in common: no more of the limit can be used. */
function rounded({ coefficients, limit }: Row): Row {
  const step = stepOf(coefficients)
  return { coefficients, limit: step * Math.floor(limit / step) }
}

/**
 * Of columns and slacks: what has to be a whole number. Columns are, and so is what a row that only counts columns leaves
 * over: whether a project begins at all is settled before the year in which it does.
 */
export const wholeIn = ({ values, rows }: Program): boolean[] => [
  ...values.map(() => true),
  ...rows.map(({ coefficients }) => coefficients.every((cell) => cell === 0 || Math.abs(cell) === 1)),
]

/** The tableau before its first pivot. Rows are scaled to a largest figure of one, so that one tolerance suits all. */
export function tableauOf({ values, rows, fixed }: Program): Tableau {
  const [n, m] = [values.length, rows.length]
  const tableau = new Tableau({ rows: m, columns: n, structurals: n })
  const { lower, upper, nonbasic, direction, reduced, cells, basis, amount } = tableau
  for (let j = 0; j < n; j++) {
    lower[j] = fixed?.[j] === 1 ? 1 : 0
    upper[j] = fixed?.[j] === 0 ? 0 : 1
    nonbasic[j] = j
    const value = values[j] ?? 0
    reduced[j] = value
    direction[j] = fixed?.[j] === 0 || fixed?.[j] === 1 ? 0 : value > 0 ? -1 : 1
    tableau.z += value * ((value > 0 ? upper[j] : lower[j]) ?? 0)
  }
  rows.forEach(({ coefficients, limit }, i) => {
    const scale = Math.max(...coefficients.map(Math.abs)) || 1
    let slack = limit / scale
    for (let j = 0; j < n; j++) {
      const cell = (coefficients[j] ?? 0) / scale
      cells[i * n + j] = cell
      slack -= cell * (((direction[j] ?? 0) < 0 ? upper[j] : lower[j]) ?? 0)
    }
    basis[i] = n + i
    lower[n + i] = 0
    upper[n + i] = Infinity
    amount[i] = slack
  })
  return tableau
}
