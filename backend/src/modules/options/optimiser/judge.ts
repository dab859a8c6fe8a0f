import highsModule from 'highs'
import type { Judgement } from './judgement.rules.ts'
import type { Program } from './program.rules.ts'

/** Its types describe the CommonJS build; what is loaded is the module, whose default is the loader itself. */
const loadHighs = highsModule as unknown as typeof highsModule.default

/**
 * HiGHS, which shares nothing with our own search: the independent judge of tests and of plans that are adopted.
 * It blocks its thread until it is done or `seconds` have passed.
 */
export async function judged(program: Program, seconds = 60): Promise<Judgement> {
  const highs = await loadHighs()
  const { Status, ObjectiveValue, Columns } = highs.solve(asText(program), { mip_rel_gap: 0, time_limit: seconds })
  if (Status === 'Infeasible') return { status: 'infeasible', value: null, choice: null }
  if (Status !== 'Optimal') return { status: 'undecided', value: null, choice: null }
  const choice = Uint8Array.from(program.values, (_, j) => Math.round(amountOf(Columns[`x${j}`])))
  return { status: 'optimal', value: Math.round(ObjectiveValue), choice }
}

const amountOf = (column: object | undefined) => (column && 'Primal' in column ? Number(column.Primal) : 0)

const boundOf = (must: 0 | 1 | null | undefined) => (must === 0 || must === 1 ? `= ${must}` : '<= 1')

/** In the LP format of CPLEX. Without a row or a value the format still asks for one. */
export function asText({ values, rows, fixed }: Program): string {
  const sum = (figures: readonly number[]) =>
    figures
      .flatMap((figure, j) => (figure === 0 ? [] : [`${figure < 0 ? '-' : '+'} ${Math.abs(figure)} x${j}`]))
      .join('\n ') || '0 x0'
  const names = values.map((_, j) => `x${j}`)
  return [
    'Maximize',
    ` value: ${sum(values)}`,
    'Subject To',
    ...rows.map(({ coefficients, limit }, i) => ` r${i}: ${sum(coefficients)} <= ${limit}`),
    ` all: ${names.map((name) => `+ ${name}`).join('\n ')} <= ${names.length}`,
    'Bounds',
    ...names.map((name, j) => ` ${name} ${boundOf(fixed?.[j])}`),
    'Binary',
    ...names.map((name) => ` ${name}`),
    'End',
  ].join('\n')
}
