import type { DraftContent, Framework } from './strategy.ts'

/** A version of the strategy as it is edited and sent. */
export const contentOf = ({ name, axes }: Pick<Framework, 'name' | 'axes'>): DraftContent => ({
  name,
  axes: axes.map(({ name: axisName, description, weightBp, criteria }) => ({
    name: axisName,
    description,
    weightBp,
    criteria: criteria.map(({ position: _position, anchors, ...criterion }) => ({
      ...criterion,
      anchors: anchors.map(({ text }) => text),
    })),
  })),
})
