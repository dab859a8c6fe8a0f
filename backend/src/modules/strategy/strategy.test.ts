import {
  contribution,
  ofHundred,
  strategicValue,
  strategyApi,
  unscored,
  weightsAddUp,
  wholeValue,
} from '@triaxe/shared-types'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aPerson } from '../../../test/builders.ts'
import { call } from '../../../test/call.ts'
import { installation } from '../../../test/installation.ts'
import { adoptFramework } from './index.ts'
import { system } from '../../platform/context.ts'
import { referenceFramework } from '@triaxe/db'

const at = installation()

/** Weights that add up to the whole, cut at random places. */
const weights = (parts: number) =>
  fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), { minLength: parts - 1, maxLength: parts - 1 }).map((cuts) => {
    const edges = [0, ...cuts.toSorted((a, b) => a - b), 10_000]
    return edges.slice(1).map((edge, index) => edge - edges[index]!)
  })
const axesWithPoints = fc
  .tuple(
    weights(3),
    fc.array(fc.tuple(weights(4), fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 })), {
      minLength: 3,
      maxLength: 3,
    }),
  )
  .map(([axisWeights, inner]) => ({
    axes: inner.map(([criterionWeights], a) => ({
      weightBp: axisWeights[a]!,
      criteria: criterionWeights.map((weightBp, c) => ({ id: `${a}.${c}`, weightBp })),
    })),
    points: new Map(inner.flatMap(([, points], a) => points.map((point, c) => [`${a}.${c}`, point] as const))),
  }))

describe('the strategic value', () => {
  it('is the sum of the contributions of its axes, an integer between nothing and the whole', () => {
    fc.assert(
      fc.property(axesWithPoints, ({ axes, points }) => {
        const value = strategicValue(axes, points)
        expect(value).toBe(axes.reduce((total, axis) => total + contribution(axis, points), 0))
        expect(Number.isSafeInteger(value) && value! >= 0 && value! <= wholeValue).toBe(true)
      }),
    )
  })

  it('is unknown while a criterion is without points', () => {
    fc.assert(
      fc.property(axesWithPoints, fc.nat(11), ({ axes, points }, nth) => {
        const missing = [...points.keys()][nth]!
        const incomplete = new Map([...points].filter(([id]) => id !== missing))
        expect(strategicValue(axes, incomplete)).toBeNull()
        expect(unscored(axes, incomplete).map(({ id }) => id)).toEqual([missing])
      }),
    )
  })

  it('reads as 100 when every criterion has five points, and is rounded half up only when shown', () => {
    expect(ofHundred(wholeValue)).toBe(100)
    expect(ofHundred(0)).toBe(0)
    expect(ofHundred(250_000)).toBe(0.1)
    expect(ofHundred(249_999)).toBe(0)
  })
})

describe('the framework', () => {
  it('ships three axes and twelve criteria whose weights add up and whose every level has an anchor in three languages', async () => {
    const reader = await aPerson(at)
    const { body } = await call(at, strategyApi.frameworkInForce, { as: reader })
    expect(body.axes.map((axis) => axis.criteria.length)).toEqual([4, 5, 3])
    expect(weightsAddUp(body.axes)).toBe(true)
    for (const { anchors } of body.axes.flatMap((axis) => axis.criteria)) {
      expect(anchors.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4, 5])
      for (const { text } of anchors) expect(text.fr && text.de && text.en).toBeTruthy()
    }
  })

  it('keeps the earlier version as it was when a new one is adopted', async () => {
    const reader = await aPerson(at)
    const before = (await call(at, strategyApi.frameworkInForce, { as: reader })).body
    await at.db.transaction().execute((tx) => adoptFramework(tx, system, at.now(), referenceFramework))
    const versions = (await call(at, strategyApi.listFrameworks, { as: reader })).body.items
    expect(versions.map(({ number, state }) => [number, state])).toEqual([
      [2, 'in_force'],
      [1, 'superseded'],
    ])
    const old = (await call(at, strategyApi.getFramework, { as: reader, params: { id: before.id } })).body
    expect(old.axes).toEqual(before.axes)
  })

  it('is not adopted when weights do not add up to 100 percent', async () => {
    const [first, ...others] = referenceFramework.axes
    const wrong = { ...referenceFramework, axes: [{ ...first!, weightBp: first!.weightBp + 1 }, ...others] }
    await expect(at.db.transaction().execute((tx) => adoptFramework(tx, system, at.now(), wrong))).rejects.toThrow(
      'strategy.weights_do_not_add_up',
    )
  })

  it('is exported as a grid of one row per level, and not without signing in', async () => {
    const reader = await aPerson(at)
    const { id } = (await call(at, strategyApi.frameworkInForce, { as: reader })).body
    expect((await call(at, strategyApi.exportGrid, { params: { id }, query: { format: 'csv' } })).status).toBe(401)
    const file = await call(at, strategyApi.exportGrid, { as: reader, params: { id }, query: { format: 'csv' } })
    const lines = file.body.toString('utf8').trim().split('\r\n')
    expect(lines).toHaveLength(1 + 12 * 6)
    expect(lines[1]).toContain('35;')
    const sheet = await call(at, strategyApi.exportGrid, { as: reader, params: { id }, query: { format: 'xlsx' } })
    expect(sheet.body.subarray(0, 2).toString()).toBe('PK')
  })
})
