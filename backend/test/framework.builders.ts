import type { DraftContent, Framework } from '@triaxe/shared-types'

/** A version as one would send it back unchanged. */
export const contentOf = ({ name, axes }: Framework): DraftContent => ({
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
