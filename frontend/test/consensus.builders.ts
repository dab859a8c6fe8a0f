import type { Evaluation } from '@triaxe/shared-types/scoring'
import type { Framework } from '@triaxe/shared-types/strategy'

export const id = (place: number) => `01890000-0000-7000-8000-00000000000${place}`
const text = (fr: string) => ({ fr })
export const grid = {
  id: id(9),
  axes: [1, 2, 3].map((position) => ({
    id: id(position + 3),
    position,
    name: text(`Axe ${position}`),
    weightBp: [5000, 3000, 2000][position - 1] ?? 0,
    criteria: [
      {
        id: id(position),
        position: 1,
        name: text(`Critère ${position}`),
        description: {},
        weightBp: 10_000,
        anchors: [],
      },
    ],
  })),
} as unknown as Framework

const of = (place: number) => ({
  criterionId: id(place),
  interval: { low: 1, high: 4 },
  intervalFrom: 'assessors',
})

/** Three criteria on which two assessors differ; on the second they agreed. */
export const evaluation = {
  project: { id: id(8) },
  frameworkId: grid.id,
  version: 1,
  own: { scores: [] },
  round: {
    value: null,
    assessments: [],
    spreads: [1, 2, 3].map((place) => ({
      criterionId: id(place),
      hull: { low: 1, high: 4 },
      min: 2,
      max: 4,
      sum: 6,
      count: 2,
      distance: 2,
    })),
    consensus: [{ ...of(2), points: 3, note: 'Convenu', setBy: 'Claire', setAt: '2026-11-20T09:00:00Z' }],
  },
} as unknown as Evaluation
