import { describe, expect, it } from 'vitest'
import { aDrawnQuestion, axisValuesOf } from '../../../../test/model.builders.ts'
import { best } from './best.rules.ts'
import { type Model, type Modelled, programOf } from './model.rules.ts'
import { type Choice, isAllowed, valueOf } from './program.rules.ts'
import { atFrancs } from './scaled-cost.rules.ts'
import { byTie } from './tie.rules.ts'
import { type Explanation, whyOf, type WhyQuestion } from './why.rules.ts'

type Planner = (modelled: Modelled) => Choice | null

/** The plan by trying every choice. */
const byTrying: Planner = ({ program, costs }) => {
  const n = program.values.length
  let plan: Choice | null = null
  for (let code = 0; code < 2 ** n; code++) {
    const choice = Uint8Array.from({ length: n }, (_, j) => (code >> j) & 1)
    if (!isAllowed(program, choice)) continue
    const gain = plan ? valueOf(program.values, choice) - valueOf(program.values, plan) : 1
    if (!plan || gain > 0 || (gain === 0 && byTie(costs, choice, plan) < 0)) plan = choice
  }
  return plan
}
const bySearching: Planner = ({ program, costs }) => best(program, costs).choice

const isIn = (plan: Choice | null, { columns }: Modelled, index: number) =>
  plan !== null && columns.some(({ candidate }, j) => candidate === index && plan[j] === 1)

const withCandidate = (
  model: Model,
  index: number,
  change: (one: Model['candidates'][number]) => Model['candidates'][number],
) => ({
  ...model,
  candidates: model.candidates.map((one, i) => (i === index ? change(one) : one)),
})

/** Whether the plan takes the candidate once its own value, its cost or its points are another. */
function asking({ model, weights, points, criteria }: WhyQuestion, planner: Planner, index: number) {
  const taken = (changed: Model) => {
    const modelled = programOf(changed, weights)
    return isIn(planner(modelled), modelled, index)
  }
  const atValue = (value: number) => {
    const modelled = programOf(model, weights)
    const values = modelled.program.values.map((one, j) => (modelled.columns[j]!.candidate === index ? value : one))
    return isIn(planner({ ...modelled, program: { ...modelled.program, values } }), modelled, index)
  }
  return {
    atValue,
    atFrancs: (francs: number) => taken(withCandidate(model, index, (one) => atFrancs(one, francs))),
    atPoints: (criterionId: string, to: number) => {
      const own = points[index]!.map((one, i) => (criteria[i]!.criterionId === criterionId ? to : one))
      return taken(withCandidate(model, index, (one) => ({ ...one, axisValues: axisValuesOf(own) })))
    },
  }
}

/** What of a told change is not so: at the change it must be on the other side, one unit short of it still on its own. */
function faultsOf(question: WhyQuestion, planner: Planner, told: Explanation, index: number): string[] {
  const ask = asking(question, planner, index)
  const { isIn: now, valueLimit, points, francsLimit } = told
  const towards = now ? 1 : -1
  const faults: string[] = []
  const check = (what: string, answer: boolean, expected: boolean) => {
    if (answer !== expected) faults.push(`${told.projectId}: ${what}`)
  }
  if (valueLimit !== null) {
    check('at the value', ask.atValue(valueLimit), !now)
    check('one unit short of the value', ask.atValue(valueLimit + towards), now)
  }
  if (points) {
    check('at the points', ask.atPoints(points.criterionId, points.to), !now)
    check('one point short', ask.atPoints(points.criterionId, points.to + Math.sign(points.from - points.to)), now)
  }
  if (francsLimit !== null) {
    check('at the cost', ask.atFrancs(francsLimit), !now)
    check('one franc short of the cost', ask.atFrancs(francsLimit - towards), now)
  }
  return faults
}

describe('the reasons for a project', () => {
  it('name changes that flip it, and one unit less does not, as trying every plan shows', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const question = aDrawnQuestion({
        candidates: 5 + (seed % 5),
        seed,
        francs: seed % 2 === 0 ? 300_000 : 1,
        laterStart: seed % 8 === 0 ? 1 : 0,
        hasShares: seed % 5 === 0,
      })
      const why = whyOf(question)
      const plan = byTrying(programOf(question.model, question.weights))
      expect(why === null).toBe(plan === null)
      for (const [index, told] of (why?.explanations ?? []).entries()) {
        expect(told.isIn, `seed ${seed}`).toBe(isIn(plan, programOf(question.model, question.weights), index))
        expect(faultsOf(question, byTrying, told, index)).toEqual([])
      }
    }
  })

  it('hold in middle portfolios too, by the plan that the tool would give', () => {
    for (const seed of [1, 2]) {
      const question = aDrawnQuestion({ candidates: 30, seed, francs: seed === 1 ? 1 : 100_000 })
      const why = whyOf(question)
      expect(why?.isProven).toBe(true)
      why?.explanations.forEach((told, index) => expect(faultsOf(question, bySearching, told, index)).toEqual([]))
    }
  })

  it('say so when the computation was ended, and then give no limit that was not found', () => {
    const question = aDrawnQuestion({ candidates: 60, seed: 4 })
    const [ended, whole] = [whyOf(question, { isEnough: () => true }), whyOf(question)]
    expect([ended?.isProven, whole?.isProven]).toEqual([false, true])
    const told = ended?.explanations ?? []
    expect(told.filter((one) => !one.isProven).length).toBeGreaterThan(0)
    const wrong = told.filter((one, index) => {
      const full = whole?.explanations[index]
      const differs = (limit: 'valueLimit' | 'francsLimit') => one[limit] !== null && one[limit] !== full?.[limit]
      return differs('valueLimit') || differs('francsLimit') || (one.isProven && one.francsLimit !== full?.francsLimit)
    })
    expect(wrong).toEqual([])
  })

  it('rank the scored that nothing obliges by value, and their contributions against the mean add up to nothing', () => {
    const drawn = aDrawnQuestion({ candidates: 20, seed: 7 })
    const question = { ...drawn, points: drawn.points.with(1, null) }
    const why = whyOf(question)
    const told = why?.explanations ?? []
    const scored = told.filter(({ rank }) => rank !== null)
    const obliged = drawn.model.candidates.filter(({ must }, index) => must !== null && index !== 1)
    expect(obliged.length).toBeGreaterThan(0)
    expect(why?.ranked).toBe(19 - obliged.length)
    for (const { projectId } of [drawn.model.candidates[1]!, ...obliged])
      expect(told.find((one) => one.projectId === projectId)?.rank).toBeNull()
    const byRank = scored.toSorted((a, b) => a.rank! - b.rank!)
    expect(byRank.map(({ rank }) => rank)).toEqual(byRank.map((_, place) => place + 1))
    expect(byRank.map(({ value }) => value)).toEqual(byRank.map(({ value }) => value).toSorted((a, b) => b - a))
    for (const axis of [0, 1, 2])
      expect(scored.reduce((sum, { contributions }) => sum + contributions[axis]!.againstMean, 0)).toBe(0)
    for (const { value, contributions } of told)
      expect(contributions.reduce((sum, one) => sum + one.value, 0)).toBe(value)
  })

  it('give the best plans with and without a project, and what they exchange', () => {
    const question = aDrawnQuestion({ candidates: 9, seed: 12 })
    const { program, columns, costs } = programOf(question.model, question.weights)
    whyOf(question)?.explanations.forEach((told, index) => {
      const forced = (at: 0 | 1) => {
        const fixed = columns.map(({ candidate }, j) => (candidate === index ? at : (program.fixed?.[j] ?? null)))
        return byTrying({ program: { ...program, fixed }, columns, costs })
      }
      const [inside, outside] = [forced(1), forced(0)]
      const worth = (choice: Choice | null) => choice && valueOf(program.values, choice)
      expect([told.valueWith, told.valueWithout]).toEqual([worth(inside), worth(outside)])
      const idsIn = (choice: Choice | null) =>
        question.model.candidates.filter((_, j) => choice?.[j] === 1 && j !== index).map(({ projectId }) => projectId)
      const [now, then] = told.isIn ? [inside, outside] : [outside, inside]
      expect(told.incoming).toEqual(then ? idsIn(then).filter((id) => !idsIn(now).includes(id)) : [])
      expect(told.outgoing).toEqual(then ? idsIn(now).filter((id) => !idsIn(then).includes(id)) : [])
    })
  })
})

describe('a cost in proportion', () => {
  it('adds up to the franc, and one franc more never makes a year smaller', () => {
    const [one] = aDrawnQuestion({ candidates: 3, seed: 5 }).model.candidates
    let before = one!.years.flatMap(() => [0, 0])
    for (let francs = 0; francs < 3000; francs++) {
      const { years, costCents } = atFrancs(one!, francs)
      const parts = years.flatMap(({ investmentCents, operatingCents }) => [investmentCents, operatingCents])
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(100 * francs)
      expect(costCents).toBe(100 * francs)
      expect(parts.every((part, i) => part >= before[i]!)).toBe(true)
      before = parts
    }
    expect(atFrancs(one!, one!.costCents / 100)).toEqual(one)
  })
})

describe('what puts a project on its side', () => {
  const base = aDrawnQuestion({ candidates: 6, seed: 3 })
  const free = base.model.candidates.map((one) => ({ ...one, must: null }))
  const plain: Model = { ...base.model, candidates: free, needs: [], exclusions: [] }
  const forceIn = (model: Model, index: number) => whyOf({ ...base, model })?.explanations[index]?.force
  const must = (index: number, side: 'in' | 'out') =>
    free.map((one, i) => (i === index ? { ...one, must: side } : one)) as Model['candidates']
  const idOf = (index: number) => free[index]!.projectId
  const wide = plain.envelopes.map((envelope) => ({ ...envelope, totalCents: null, posts: null }))

  it('is the calculation where both sides are allowed', () => {
    expect(forceIn({ ...plain, envelopes: wide }, 0)).toMatchObject({ kind: 'calculation' })
  })

  it('is the law or a hand where it must be in or out', () => {
    expect(forceIn({ ...plain, envelopes: wide, candidates: must(0, 'out') }, 0)).toMatchObject({ kind: 'must' })
  })

  it('is what it needs, when that cannot be chosen', () => {
    const needs = [{ projectId: idOf(0), needsId: idOf(1) }]
    const model = { ...plain, envelopes: wide, needs, candidates: must(1, 'out') }
    expect(forceIn(model, 0)).toMatchObject({ kind: 'need', projectIds: [idOf(1)] })
  })

  it('is what needs it, when that must be in', () => {
    const needs = [{ projectId: idOf(1), needsId: idOf(0) }]
    const model = { ...plain, envelopes: wide, needs, candidates: must(1, 'in') }
    expect(forceIn(model, 0)).toMatchObject({ kind: 'needed', projectIds: [idOf(1)] })
  })

  it('is the project that excludes it, when that must be in', () => {
    const exclusions = [{ projectIds: [idOf(0), idOf(1)], most: 1 }]
    const model = { ...plain, envelopes: wide, exclusions, candidates: must(1, 'in') }
    expect(forceIn(model, 0)).toMatchObject({ kind: 'exclusion', projectIds: [idOf(1)] })
  })

  it('is the year in which even alone it finds no room', () => {
    const { year, investmentCents, operatingCents } = free[0]!.years[0]!
    const due = investmentCents + operatingCents
    const envelopes = wide.map((envelope) =>
      envelope.year === year ? { ...envelope, totalCents: due - 100 } : envelope,
    )
    expect(forceIn({ ...plain, envelopes }, 0)).toMatchObject({ kind: 'no_room', year, measure: 'total', lacking: 100 })
  })
})
