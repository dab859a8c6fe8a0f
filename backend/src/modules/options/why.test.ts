import { arbitrationApi } from '@triaxe/shared-types'
import { toCents } from '@triaxe/shared-types/money.rules'
import { expect, it } from 'vitest'
import { aCandidate } from '../../../test/arbitration.builders.ts'
import { aPerson } from '../../../test/builders.ts'
import { call, done } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'

const at = installation()
const random = (seed: number) => Math.abs(Math.sin(seed * 12.9898) * 43_758.5453) % 1

it('Every candidate is explained: what the plan is worth with it and without it, and the points that change its side', async () => {
  const as = await aPerson(at, { roles: ['chancellery'] })
  for (let n = 0; n < 9; n++)
    await aCandidate(at, {
      points: (place) => Math.floor(6 * random(n * 19 + place * 7)),
      years: [{ year: 2027, plan: `${20_000 + Math.floor(60_000 * random(n * 3 + 1))}.00` }],
    })
  const body = { envelopes: [{ year: 2027, total: '250000.00' }] }
  const { candidates } = await done(at, arbitrationApi.getArbitration, { as })
  const { explanations, planValue, isProven, ranked } = await done(at, arbitrationApi.computeExplanations, { as, body })
  expect([isProven, ranked, explanations.length]).toEqual([true, 9, 9])

  const choices = Array.from({ length: 2 ** candidates.length }, (_, mask) =>
    candidates.filter((_one, i) => (mask >> i) & 1),
  )
    .filter((chosen) => chosen.reduce((sum, { cost }) => sum + toCents(cost), 0) <= 25_000_000)
    .map((chosen) => ({
      ids: chosen.map(({ projectId }) => projectId),
      value: chosen.reduce((sum, { value }) => sum + value!, 0),
    }))
  const best = (of: typeof choices) => Math.max(...of.map(({ value }) => value))
  expect(planValue).toBe(best(choices))
  for (const { projectId, valueWith, valueWithout, isIn } of explanations) {
    expect(valueWith).toBe(best(choices.filter(({ ids }) => ids.includes(projectId))))
    expect(valueWithout).toBe(best(choices.filter(({ ids }) => !ids.includes(projectId))))
    expect(isIn ? valueWith : valueWithout).toBe(planValue)
  }

  const { projectId, points, isIn } = explanations.find((one) => one.points !== null)!
  const { id } = await at.db
    .selectFrom('evaluation')
    .select('id')
    .where('projectId', '=', projectId)
    .executeTakeFirstOrThrow()
  await at.db
    .transaction()
    .execute((tx) =>
      tx
        .updateTable('consensus')
        .set({ points: points!.to })
        .where('evaluationId', '=', id)
        .where('criterionId', '=', points!.criterionId)
        .execute(),
    )
  const { chosen } = await done(at, arbitrationApi.computeOptimum, { as, body })
  expect(chosen.some((one) => one.projectId === projectId)).toBe(!isIn)
})

it('Where nothing is allowed there is nothing to explain', async () => {
  const as = await aPerson(at, { roles: ['chancellery'] })
  await aCandidate(at, { state: 'in_progress', years: [{ year: 2027, plan: '10.00' }] })
  const body = { envelopes: [{ year: 2027, total: '9.99' }] }
  const { problem } = await call(at, arbitrationApi.computeExplanations, { as, body })
  expect(problem).toMatchObject({ status: 422, reason: 'options.no_choice_found' })
})
