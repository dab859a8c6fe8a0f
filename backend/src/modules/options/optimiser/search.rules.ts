import { type Choice, isAllowed, type Program, stepOf, valueOf } from './program.rules.ts'
import { counted, tableauOf, wholeIn } from './relaxation.rules.ts'
import { smallestPivot, Tableau, tolerance } from './simplex.rules.ts'
import { goodStart, hastyStart, improved } from './start.rules.ts'

export interface Search {
  /** The best choice found; null when there is none, or none better than what had to be beaten. */
  choice: Choice | null
  value: number
  /** No choice is worth more than this. Equal to `value` when the search came to its end. */
  bound: number
  isProven: boolean
  nodes: number
}

export interface SearchOptions {
  /** An allowed choice that is already known. */
  known?: Choice | undefined
  /** Only choices worth at least this are looked for. */
  atLeast?: number | undefined
  /** Asked now and then: true ends the search with what it has. */
  isEnough?: (progress: { nodes: number; value: number; bound: number }) => boolean
  /** Values that are no integers (weights finer than basis points) differ by no step. */
  step?: number
  /** Room for what is kept of the branches that are still open; without any more of it the answer is not proven. */
  megabytes?: number
}

/**
 * The greatest choice of a 0–1 program, by depth-first branch and bound on the linear relaxation. A branch is left as soon
 * as its bound cannot reach one step above the best choice known; columns whose reduced value alone would lose more than
 * that stay where they are; a branch parts on what has to be whole and would lose most on both sides (Driebeek, Management
 * Science 12(7), 1966). It asks for what is worth nearly as much as the relaxation first, and then for less and less, so that
 * branches are left early before a good choice is known. Every choice that is kept has been checked in integers.
 */
export function search(program: Program, options: SearchOptions = {}): Search {
  const isOver = options.isEnough?.({ nodes: 0, value: -Infinity, bound: Infinity }) ?? false
  return isOver ? unsearched(program, options) : new BranchAndBound(program, options).run()
}

/** The time is over before it began: a choice made in haste, and all that has a value as its bound. */
function unsearched(program: Program, { known, atLeast = -Infinity }: SearchOptions): Search {
  const hasty = known && isAllowed(program, known) ? known : hastyStart(program)
  const choice = hasty && valueOf(program.values, hasty) >= atLeast ? hasty : null
  const value = choice ? valueOf(program.values, choice) : -Infinity
  const bound = program.values.reduce((sum, one) => sum + Math.max(0, one), 0)
  return { choice, value, bound, isProven: false, nodes: 0 }
}

type Side = 'down' | 'up'

interface Next {
  variable: number
  /** Down: not above it. Up: at least one more. */
  floor: number
  /** Those worth a look, the nearer one first. */
  sides: Side[]
}

const nodesBetweenQuestions = 64
const nodesBetweenRoundings = 256
/** Of what lies between the relaxation and the best choice known: how little less is asked for at first, and how it grows. */
const firstPart = 1 / 64
const growth = 1.5
/** What the tableaux of one search may take: several search beside each other, and the server lives in the same process. */
const mostMegabytes = 1024

class BranchAndBound {
  private readonly program: Program
  private readonly options: SearchOptions
  private readonly counted: Program
  private readonly root: Tableau
  private readonly isWhole: readonly boolean[]
  private readonly spares: Tableau[] = []
  private readonly step: number
  private readonly slack: number
  private best: Choice | null = null
  private value = -Infinity
  private nodes = 0
  private isStopped = false
  private isCut = false
  /** From this depth on there is no room for a second tableau: only the nearer side is looked at. */
  private readonly deepest: number
  /** Worth less than this is not looked for yet; and no choice is worth more than that. */
  private target = -Infinity
  private bound = Infinity

  constructor(program: Program, options: SearchOptions) {
    this.program = program
    this.options = options
    this.counted = counted(program)
    this.root = tableauOf({ ...this.counted, values: apart(program.values) })
    this.isWhole = wholeIn(this.counted)
    this.deepest = Math.floor(((options.megabytes ?? mostMegabytes) * 2 ** 20) / this.root.cells.byteLength)
    this.step = options.step ?? stepOf(program.values)
    const whole = program.values.reduce((sum, value) => sum + Math.abs(value), 0)
    this.slack = Math.max(1e-6 * this.step, 1e-13 * whole)
    if (options.atLeast !== undefined) this.value = options.atLeast - this.step
  }

  /** What a bound has to reach to be worth a look. */
  private get least(): number {
    return Math.max(this.value + this.step, this.target) - this.slack
  }

  run(): Search {
    const { root } = this
    const { known } = this.options
    if (known && isAllowed(this.program, known)) this.keep(known)
    const outcome = root.reoptimise(this.least, this.isEnough)
    this.bound = root.z
    if (outcome === 'lost') this.split(root, 0)
    if (outcome === 'optimal' || outcome === 'stopped')
      for (const choice of goodStart(this.program, root))
        this.keep(this.isEnough() ? choice : improved(this.program, choice))
    if (outcome === 'optimal') this.askForLessAndLess()
    const isProven = !this.isStopped && !this.isCut
    const bound = isProven ? this.value : Math.max(this.value, this.bound)
    return { choice: this.best, value: this.value, bound, isProven, nodes: this.nodes }
  }

  private askForLessAndLess(): void {
    const { root } = this
    const room = root.z - (this.best ? this.value : -Math.abs(root.z))
    // What is already known is most often the best: then only its proof is left, which asks for all at once.
    const isKnown = this.options.known || this.options.atLeast !== undefined
    for (let part = isKnown ? 1 : firstPart; !this.isStopped; part *= growth) {
      // Between two values that a choice can have there is nothing to look for.
      this.target = part < 1 ? this.step * Math.floor((root.z - part * room) / this.step) : -Infinity
      this.branch(this.spare(0).copyFrom(root), 1)
      if (this.value >= this.target) return
      if (!this.isStopped && !this.isCut) this.bound = this.target
    }
  }

  private keep(choice: Choice): void {
    const value = valueOf(this.program.values, choice)
    if (this.best ? value <= this.value : value < this.value + this.step - this.slack) return
    this.best = choice.slice()
    this.value = value
  }

  private keepIfAllowed(choice: Choice): boolean {
    if (!isAllowed(this.program, choice)) return false
    this.keep(improved(this.program, choice))
    return true
  }

  private visit(node: Tableau, depth: number): void {
    if (this.isOver()) return
    const outcome = node.reoptimise(this.least, this.isEnough)
    if (outcome === 'optimal') this.branch(node, depth)
    else if (outcome === 'lost') this.split(node, depth)
  }

  private isOver(): boolean {
    return ++this.nodes % nodesBetweenQuestions === 0 ? this.isEnough() : this.isStopped
  }

  private readonly isEnough = (): boolean => {
    const { nodes, value, bound } = this
    this.isStopped ||= this.options.isEnough?.({ nodes, value, bound }) ?? false
    return this.isStopped
  }

  private branch(node: Tableau, depth: number): void {
    this.roundNowAndThen(node)
    this.fixByReducedValue(node)
    const next = this.nextColumn(node)
    if (next === 'none') return
    if (next === 'whole') return this.take(node, depth)
    node.compact()
    const sides = depth < this.deepest ? next.sides : this.nearer(next.sides)
    for (const side of sides) {
      if (node.z < this.least) return
      // The last side goes on in the place of its parent, which nobody needs any more.
      const isLast = side === sides.at(-1)
      const child = isLast ? node : this.spare(depth).copyFrom(node)
      if (side === 'down') child.upper[next.variable] = next.floor
      else child.lower[next.variable] = next.floor + 1
      this.visit(child, isLast ? depth : depth + 1)
    }
  }

  /** While much is asked for few branches come to their end: what they are near is worth a look. */
  private roundNowAndThen(node: Tableau): void {
    if (this.target <= this.value || this.nodes === 0 || this.nodes % nodesBetweenRoundings > 0) return
    for (const choice of goodStart(this.program, node)) this.keep(improved(this.program, choice))
  }

  private nearer(sides: Side[]): Side[] {
    if (sides.length < 2) return sides
    this.isCut = true
    return sides.slice(0, 1)
  }

  /** All columns stand at whole numbers: the best choice of this branch, unless what rounding took away leaves room for a better one. */
  private take(node: Tableau, depth: number): void {
    if (!this.keepIfAllowed(rounded(node)) || node.z >= this.least) this.split(node, depth)
  }

  /** Where floats lose their way, or are whole only within their tolerance: an open column is tried both ways, from the start. */
  private split(node: Tableau, depth: number): void {
    const variable = node.lower.findIndex((_, j) => j < node.structurals && !node.isFixed(j))
    if (variable < 0) return void this.keepIfAllowed(rounded(node))
    for (const bound of [1, 0]) this.visit(tableauOf({ ...this.counted, fixed: fixedIn(node, variable, bound) }), depth)
  }

  /** One tableau per depth, used again and again. */
  private spare(depth: number): Tableau {
    const { structurals } = this.root
    return (this.spares[depth] ??= new Tableau({ rows: this.root.rows, columns: structurals, structurals }))
  }

  /** What has to be whole moves by one at least: a column, and what is left over of a count. */
  private fixByReducedValue(node: Tableau): void {
    const room = node.z - this.least
    for (let j = 0; j < node.columns; j++) {
      const variable = node.nonbasic[j] ?? 0
      if (this.isWhole[variable] && Math.abs(node.reduced[j] ?? 0) > room) node.fixColumn(j)
    }
  }

  /** Of what has to be whole and is not, that on which the two sides together lose most; or the one side that is left. */
  private nextColumn(node: Tableau): Next | 'whole' | 'none' {
    let chosen: Next | 'whole' = 'whole'
    let most = -1
    const room = node.z - this.least
    for (let row = 0; row < node.rows; row++) {
      const variable = node.basis[row] ?? 0
      const amount = node.amount[row] ?? 0
      if (!this.isWhole[variable] || Math.abs(amount - Math.round(amount)) < tolerance) continue
      const floor = Math.floor(amount)
      const prices = firstPivots(node, row)
      const down = prices.down * (amount - floor)
      const up = prices.up * (floor + 1 - amount)
      if (down > room && up > room) return 'none'
      if (down > room || up > room) return { variable, floor, sides: [up > room ? 'down' : 'up'] }
      const loss = (down + littleOf * room) * (up + littleOf * room)
      if (loss <= most) continue
      most = loss
      chosen = { variable, floor, sides: amount - floor > 0.5 ? ['up', 'down'] : ['down', 'up'] }
    }
    return chosen
  }
}

/** A side that costs nothing does not hide what the other one costs. */
const littleOf = 0.02

/** What the first pivot alone would cost if the broken variable of the row had to move down, or up, by one. */
function firstPivots(node: Tableau, row: number): { down: number; up: number } {
  const { columns, cells, direction, reduced } = node
  const start = row * columns
  let [down, up] = [Infinity, Infinity]
  for (let j = 0; j < columns; j++) {
    const cell = cells[start + j] ?? 0
    const fall = cell * (direction[j] ?? 0)
    if (Math.abs(fall) < smallestPivot) continue
    const ratio = Math.abs((reduced[j] ?? 0) / fall)
    if (fall > 0) down = Math.min(down, ratio)
    else up = Math.min(up, ratio)
  }
  return { down, up }
}

/**
 * Values told apart by less in all than two choices differ: bounds only rise, by too little to matter, and the simplex does not
 * go round among starts that are worth the same.
 */
function apart(values: readonly number[]): number[] {
  const most = (0.1 * stepOf(values)) / Math.max(1, values.length)
  return values.map((value, j) => value + most * ((j * goldenRatio) % 1))
}

const goldenRatio = (Math.sqrt(5) - 1) / 2

/** The columns of the relaxation, rounded. */
const rounded = (node: Tableau): Choice => Uint8Array.from(node.amounts(), (amount) => (amount > 0.5 ? 1 : 0))

const fixedIn = (node: Tableau, variable: number, bound: number): (0 | 1 | null)[] =>
  Array.from({ length: node.structurals }, (_, j) =>
    j === variable ? (bound as 0 | 1) : node.isFixed(j) ? ((node.upper[j] ?? 0) > 0.5 ? 1 : 0) : null,
  )
