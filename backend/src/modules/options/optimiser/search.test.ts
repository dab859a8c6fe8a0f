import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { allowedChoices } from '../../../../test/allowed-choices.ts'
import { drawing, drawnCandidates } from '../../../../test/candidates.builders.ts'
import { absent, dataFile, hasData } from '../../../../test/import.builders.ts'
import { aDrawnQuestion } from '../../../../test/model.builders.ts'
import { best } from './best.rules.ts'
import { judged } from './judge.ts'
import { judgementOf } from './judgement.rules.ts'
import { programOf } from './model.rules.ts'
import { isAllowed, type Program, valueOf } from './program.rules.ts'
import { search } from './search.rules.ts'
import { byTie } from './tie.rules.ts'

/** Small programs of every kind: figures below zero, rows that contradict each other, columns that are settled. */
function drawnProgram(seed: number): Program {
  const draw = drawing(seed)
  const upTo = (below: number) => Math.floor(draw() * below)
  const n = 1 + upTo(11)
  const figures = () => Array.from({ length: n }, () => upTo(12) - 2)
  return {
    values: Array.from({ length: n }, () => upTo(12) - 1),
    rows: Array.from({ length: 1 + upTo(5) }, () => ({ coefficients: figures(), limit: upTo(4 * n) - 1 })),
    fixed: Array.from({ length: n }, () => (draw() < 0.1 ? 1 : draw() < 0.1 ? 0 : null)),
  }
}

/** A few francs beside a thousand million, in the values as in the rows. */
function unevenProgram(seed: number): Program {
  const draw = drawing(seed)
  const upTo = (below: number) => Math.floor(draw() * below)
  const n = 2 + upTo(9)
  const figure = () =>
    draw() < 0.5 ? 1 + upTo(100) : draw() < 0.5 ? 10 ** 4 + upTo(10 ** 6) : 10 ** 8 + upTo(9 * 10 ** 8)
  const row = () => {
    const coefficients = Array.from({ length: n }, () => (draw() < 0.06 ? -figure() : figure()))
    return { coefficients, limit: Math.max(...coefficients) + upTo(200) }
  }
  return { values: Array.from({ length: n }, figure), rows: Array.from({ length: 1 + upTo(3) }, row) }
}

const asDrawn = (candidates: number, seed: number, isHard = false): Program & { costs: number[] } => {
  const { axisValues, rows, fixed, costs } = drawnCandidates({ candidates, seed, isHard })
  return { values: axisValues.map(([a, b, c]) => 35 * a + 35 * b + 30 * c), rows, fixed, costs }
}

describe('the greatest choice', () => {
  it('is what trying every choice gives, or nothing where nothing is allowed', () => {
    for (let seed = 0; seed < 1500; seed++) {
      const program = drawnProgram(seed)
      const greatest = Math.max(...allowedChoices(program).map((choice) => valueOf(program.values, choice)))
      const { choice, bound, isProven } = search(program)
      const value = choice ? valueOf(program.values, choice) : -Infinity
      expect({ seed, value, bound, isProven }).toEqual({ seed, value: greatest, bound: greatest, isProven: true })
      expect(choice === null || isAllowed(program, choice)).toBe(true)
    }
  })

  it('is what trying every choice gives where a few francs stand beside a thousand million', () => {
    for (let seed = 0; seed < 2000; seed++) {
      const program = unevenProgram(seed)
      const greatest = Math.max(...allowedChoices(program).map((choice) => valueOf(program.values, choice)))
      expect({ seed, ...search(program) }).toMatchObject({ seed, value: greatest, bound: greatest, isProven: true })
    }
  })

  it('is not missed beside a column far too large for its limit', () => {
    const rows = [
      { coefficients: [100, -77, 0, 0, 59, 44, 88], limit: 141 },
      { coefficients: [-249_285_319_244, 584_923, 434_408, -95, 99, 68, 41], limit: 584_968 },
      { coefficients: [11, 520_471_925_851, 0, 19, 74, 57, 89], limit: 520_471_926_031 },
      { coefficients: [2, 53, 193_274_451_228, 15, 13, 47, 998_345], limit: 135_100_111_347 },
    ]
    const values = [56, 19, 332_447_216_232, 23, 95, 88, 37]
    expect(search({ values, rows })).toMatchObject({ value: 281, isProven: true })
  })

  it('is not missed where the relaxation is whole but for a part that rounding takes away', () => {
    const big = 1_000_000_000
    const program = {
      values: [4, 2, 785_313, 0, 3, 1, big - 1, 9, 4, 9, big, 6],
      rows: [
        {
          coefficients: [8, 4, 2, big, 0, big, big - 1, 729_869, 271_475, 507_436, big - 1, 197_291],
          limit: big + 76,
        },
        {
          coefficients: [big, 364_798, 277_463, 902_483, -big, big, 0, big, 1 - big, 7, big, big - 1],
          limit: 883_574_409,
        },
      ],
    }
    expect(search(program)).toMatchObject({ value: 1_000_785_321, isProven: true })
  })

  it('without room for open branches is an allowed choice and a true bound, and claims no more', () => {
    let open = 0
    for (let seed = 0; seed < 1500; seed++) {
      const program = drawnProgram(seed)
      const greatest = Math.max(...allowedChoices(program).map((choice) => valueOf(program.values, choice)))
      const { choice, value, bound, isProven } = search(program, { megabytes: 0 })
      expect(choice === null || (isAllowed(program, choice) && valueOf(program.values, choice) <= greatest)).toBe(true)
      expect(bound).toBeGreaterThanOrEqual(greatest)
      expect(isProven ? value : greatest).toBe(greatest)
      open += isProven ? 0 : 1
    }
    expect(open).toBeGreaterThan(0)
  })

  it.each([1, 2, 3, 4])(
    'is worth what HiGHS, which shares nothing with it, finds (%i)',
    async (seed) => {
      const program = asDrawn(40, seed, seed % 2 === 0)
      expect(search(program)).toMatchObject({ isProven: true, value: (await judged(program)).value })
    },
    120_000,
  )

  it('settles whether a project begins before in which year: later starts do not multiply the work', async () => {
    const { model, weights } = aDrawnQuestion({ candidates: 40, seed: 4, laterStart: 2 })
    const { program } = programOf(model, weights)
    const { value, isProven, nodes } = search(program)
    expect({ value, isProven }).toEqual({ value: (await judged(program)).value, isProven: true })
    // Branching on single starts alone took 12 000.
    expect(nodes).toBeLessThan(4000)
  }, 120_000)

  it('with later starts is what trying every choice gives, equals by the rule', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const { model, weights } = aDrawnQuestion({ candidates: 7, seed, francs: 300_000, laterStart: 1 + (seed % 2) })
      const { program, costs } = programOf(
        { ...model, candidates: model.candidates.slice(0, seed % 2 ? 5 : 7) },
        weights,
      )
      const [first] = allowedChoices(program).toSorted(
        (a, b) => valueOf(program.values, b) - valueOf(program.values, a) || byTie(costs, a, b),
      )
      expect({ seed, ...best(program, costs) }).toMatchObject({ seed, choice: first ?? null, isDecided: true })
    }
  })

  it('is an allowed choice with a true bound however early it is ended, before its relaxation too', () => {
    const { model, weights } = aDrawnQuestion({ candidates: 40, seed: 3, laterStart: 2 })
    const { program } = programOf(model, weights)
    const { value: greatest } = search(program)
    for (const questions of [0, 1, 2, 3]) {
      let asked = 0
      const { choice, value, bound, isProven } = search(program, { isEnough: () => asked++ >= questions })
      expect(choice && isAllowed(program, choice)).toBe(true)
      expect({ isProven, isTrue: value <= greatest && greatest <= bound }).toEqual({ isProven: false, isTrue: true })
      const better = search(program, { atLeast: greatest + 1, isEnough: () => true })
      expect(better).toMatchObject({ choice: null, isProven: false })
    }
  })

  it('says the remaining gap when it is ended early, never more than it knows', () => {
    const program = asDrawn(100, 3, true)
    const ended = search(program, { isEnough: () => true })
    const whole = search(program)
    expect(ended.isProven).toBe(false)
    expect(ended.value).toBeLessThanOrEqual(whole.value)
    expect(ended.bound).toBeGreaterThanOrEqual(whole.value)
  })

  it('uses no more of a limit than whole projects can: even costs leave the odd franc', () => {
    const draw = drawing(5)
    const costs = Array.from({ length: 30 }, () => 2 * (1 + Math.floor(draw() * 500)))
    const limit = 2 * Math.floor(costs.reduce((sum, cost) => sum + cost) / 4) + 1
    const row = { coefficients: costs, limit }
    expect(search({ values: costs, rows: [row] })).toMatchObject({ isProven: true, value: limit - 1 })
    const exactly = [row, { coefficients: costs.map((cost) => -cost), limit: -limit }]
    expect(search({ values: costs, rows: exactly })).toMatchObject({ isProven: true, choice: null, nodes: 0 })
  })

  it('finds nothing where it has to be worth more than the greatest', () => {
    const program = asDrawn(30, 5)
    const { value } = search(program)
    expect(search(program, { atLeast: value + 1 })).toMatchObject({ choice: null, isProven: true })
    expect(search(program, { atLeast: value })).toMatchObject({ value })
  })
})

describe('the second solver', () => {
  /** Forty projects of nearly ten million francs each, and limits that twenty of them nearly reach. */
  const nearlyEqual = (): Program => {
    const draw = drawing(3)
    const upTo = (below: number) => Math.floor(draw() * below)
    const row = () => ({
      coefficients: Array.from({ length: 40 }, () => 999_999_995 + upTo(11)),
      limit: 19_999_999_980 + upTo(41),
    })
    return { values: Array.from({ length: 40 }, () => 100_000_000 + upTo(4)), rows: [row(), row(), row()] }
  }

  it('contradicts nothing with a choice that exceeds a limit by a few centimes, as floats let it', async () => {
    const program = nearlyEqual()
    const judgement = await judged(program)
    expect(isAllowed(program, judgement.choice!)).toBe(false)
    const value = valueOf(program.values, judgement.choice!) - 10
    expect(judgementOf(program, { value, isProven: true }, judgement)).toBe('undecided')
  }, 120_000)

  it('confirms the same value, and contradicts with an allowed choice that is worth more', async () => {
    const program = asDrawn(20, 3)
    const { value } = search(program)
    const judgement = await judged(program)
    expect(judgementOf(program, { value, isProven: true }, judgement)).toBe('confirmed')
    expect(judgementOf(program, { value: value - 1, isProven: true }, judgement)).toBe('contradicted')
    expect(judgementOf(program, { value: value - 1, isProven: false }, judgement)).toBe('undecided')
  }, 120_000)
})

describe('of choices of equal value', () => {
  it('the cheapest is taken, and of those the one with the earlier project', () => {
    for (let seed = 0; seed < 400; seed++) {
      const program = drawnProgram(seed)
      const draw = drawing(seed + 7)
      const values = program.values.map((value) => value % 3)
      const costs = values.map(() => Math.floor(draw() * 3))
      const [first] = allowedChoices(program).toSorted(
        (a, b) =>
          valueOf(values, b) - valueOf(values, a) ||
          valueOf(costs, a) - valueOf(costs, b) ||
          ([...b].join('') < [...a].join('') ? -1 : 1),
      )
      const found = best({ ...program, values }, costs)
      expect({ seed, choice: found.choice && [...found.choice] }).toEqual({ seed, choice: first ? [...first] : null })
      expect(found.isDecided).toBe(true)
    }
  })

  it('the same program gives the same choice, whatever was known before', () => {
    const program = asDrawn(40, 9)
    const once = best(program, program.costs)
    const again = best(program, program.costs, { known: new Uint8Array(40).map((_, j) => program.fixed?.[j] ?? 0) })
    expect(again.choice).toEqual(once.choice)
  })
})

interface Published {
  name: string
  program: Program
  optimum: number
}

describe.skipIf(!hasData)(`published problems${hasData ? '' : ` (${absent})`}`, () => {
  const problems = hasData ? publishedProblems() : []

  it('are all there: seven of Petersen and the part of SAC-94 that is kept', () => {
    expect(problems).toHaveLength(21)
  })

  it.each(problems)('$name: the published optimum $optimum is reached and proven', ({ program, optimum }) => {
    expect(search(program)).toMatchObject({ value: optimum, isProven: true })
  })

  it.each(problems)('$name: HiGHS says the same', async ({ program, optimum }) => {
    expect(await judged(program)).toMatchObject({ status: 'optimal', value: optimum })
  })
})

/** One place after the point stands in them: all figures are taken ten times. */
const tenths = (text: string) => Math.round(Number(text) * 10)

function publishedProblems(): Published[] {
  const index = parse(dataFile('or_mkp/expected_values.csv'), { columns: true }) as Record<string, string>[]
  return index.map(({ instance = '', file = '', index_in_file_0based: place, published_value: optimum = '' }) => {
    const words = dataFile(`or_mkp/${file}`).toString('utf8').trim().split(/\s+/)
    const program = file.startsWith('orlib') ? petersen(words, Number(place)) : sac94(words)
    return { name: instance, program, optimum: tenths(optimum) }
  })
}

function sac94(words: string[]): Program {
  const [m, n] = [Number(words[0]), Number(words[1])]
  const take = reader(words, 2)
  const values = take(n)
  const limits = take(m)
  return { values, rows: limits.map((limit) => ({ coefficients: take(n), limit })) }
}

function petersen(words: string[], place: number): Program {
  let at = 1
  for (let k = 0; ; k++) {
    const [n, m] = [Number(words[at]), Number(words[at + 1])]
    if (k < place) {
      at += 3 + n + n * m + m
      continue
    }
    const take = reader(words, at + 3)
    const values = take(n)
    const lines = Array.from({ length: m }, () => take(n))
    return { values, rows: take(m).map((limit, i) => ({ coefficients: lines[i] ?? [], limit })) }
  }
}

function reader(words: string[], from: number): (count: number) => number[] {
  let at = from
  return (count) => words.slice(at, (at += count)).map(tenths)
}
