import { type Program, type Row, stepOf } from './program.rules.ts'
import { Tableau } from './simplex.rules.ts'

/** How many columns are taken is a whole number too: one more row, on which a branch can part (Vasquez and Hao, 2001). */
export const counted = (program: Program): Program => ({
  ...program,
  rows: [...program.rows.map(rounded), { coefficients: program.values.map(() => 1), limit: program.values.length }],
})

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
