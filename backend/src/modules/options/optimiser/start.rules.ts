import { type Choice, isAllowed, type Program, valueOf } from './program.rules.ts'
import type { Tableau } from './simplex.rules.ts'

/** Allowed choices near the relaxation: what it takes for sure, filled up in the order of what it thinks of the rest. */
export function goodStart(program: Program, root: Tableau): Choice[] {
  const shares = root.amounts()
  const worth = worthOf(root)
  const byShare = columnsOf(program).sort(
    (a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || (worth[b] ?? 0) - (worth[a] ?? 0),
  )
  const sure = Uint8Array.from(shares, (share) => (share > 0.999 ? 1 : 0))
  return [sure, mustsOf(program)]
    .map((start) => filled(program, start, neededFirst(program, start, byShare)))
    .filter((choice) => isAllowed(program, choice))
}

/** What must be taken, filled up with the most valuable that fits: where there is no time for a relaxation. */
export function hastyStart(program: Program): Choice | null {
  const { values } = program
  const byValue = columnsOf(program).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0))
  const musts = mustsOf(program)
  const choice = filled(program, musts, neededFirst(program, musts, byValue))
  return isAllowed(program, choice) ? choice : null
}

const columnsOf = ({ values }: Program) => Array.from(values, (_, j) => j)
const mustsOf = ({ values, fixed }: Program): Choice => Uint8Array.from(values, (_, j) => (fixed?.[j] === 1 ? 1 : 0))

/** Columns that would mend a row that is broken come before the others. */
function neededFirst({ rows }: Program, start: Choice, order: number[]): number[] {
  const broken = rows.filter(({ coefficients, limit }) => valueOf(coefficients, start) > limit)
  const mends = (j: number) => broken.some(({ coefficients }) => (coefficients[j] ?? 0) < 0)
  return [...order.filter(mends), ...order.filter((j) => !mends(j))]
}

/** One in for one out as long as that is worth more, then whatever still fits. */
export function improved(program: Program, start: Choice): Choice {
  const { values, fixed } = program
  const n = values.length
  const open = Array.from({ length: n }, (_, j) => j).filter((j) => (fixed?.[j] ?? null) === null)
  const byValue = open.toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0))
  let choice = start
  const used = usedBy(program, choice)
  for (let isBetter = true; isBetter;) {
    choice = filled(program, choice, byValue, used)
    isBetter = swapOnce(program, choice, byValue, used)
  }
  return choice
}

function swapOnce({ values, rows }: Program, choice: Choice, byValue: number[], used: Float64Array): boolean {
  for (const incoming of byValue) {
    if (choice[incoming] === 1) continue
    for (let k = byValue.length - 1; k >= 0; k--) {
      const outgoing = byValue[k] ?? 0
      if ((values[outgoing] ?? 0) >= (values[incoming] ?? 0)) break
      if (choice[outgoing] === 0 || !fits(rows, used, incoming, outgoing)) continue
      move(rows, used, incoming, 1)
      move(rows, used, outgoing, -1)
      choice[incoming] = 1
      choice[outgoing] = 0
      return true
    }
  }
  return false
}

function filled(program: Program, start: Choice, order: number[], given?: Float64Array): Choice {
  const choice = given ? start : start.slice()
  const used = given ?? usedBy(program, choice)
  for (const j of order) {
    if (choice[j] === 1 || (program.fixed?.[j] ?? null) !== null || (program.values[j] ?? 0) <= 0) continue
    if (!fits(program.rows, used, j)) continue
    choice[j] = 1
    move(program.rows, used, j, 1)
  }
  return choice
}

function usedBy({ rows }: Program, choice: Choice): Float64Array {
  return Float64Array.from(rows, ({ coefficients }) =>
    coefficients.reduce((sum, cell, j) => (choice[j] === 1 ? sum + cell : sum), 0),
  )
}

const fits = (rows: Program['rows'], used: Float64Array, incoming: number, outgoing?: number): boolean =>
  rows.every(({ coefficients, limit }, i) => {
    const change = (coefficients[incoming] ?? 0) - (outgoing === undefined ? 0 : (coefficients[outgoing] ?? 0))
    return change <= 0 || (used[i] ?? 0) + change <= limit
  })

function move(rows: Program['rows'], used: Float64Array, j: number, sign: 1 | -1): void {
  rows.forEach(({ coefficients }, i) => (used[i] = (used[i] ?? 0) + sign * (coefficients[j] ?? 0)))
}

/** What one more of each column is worth at the prices of the relaxation. */
function worthOf(root: Tableau): Float64Array {
  const worth = new Float64Array(root.structurals)
  for (let k = 0; k < root.columns; k++) {
    const variable = root.nonbasic[k] ?? 0
    if (variable < root.structurals) worth[variable] = root.reduced[k] ?? 0
  }
  return worth
}
