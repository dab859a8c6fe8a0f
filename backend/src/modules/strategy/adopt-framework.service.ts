import type { Tx } from '@triaxe/db'
import type { LocalisedText } from '@triaxe/shared-types'
import { weightsAddUp } from '@triaxe/shared-types/strategy.rules'
import type { Actor } from '../../platform/context.ts'
import { isoDay } from '../../platform/day.ts'
import { ruleBroken } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { record } from '../audit/index.ts'
import {
  insertAnchors,
  insertAxes,
  insertCriteria,
  insertFramework,
  lastFrameworkNumber,
  supersede,
} from './strategy.queries.ts'

interface Part {
  name: LocalisedText
  description: LocalisedText
  weightBp: number
}
export interface FrameworkContent {
  name: LocalisedText
  adoptedBy: string
  reason: string
  axes: (Part & { criteria: (Part & { anchors: LocalisedText[] })[] })[]
}

/** Puts a whole new version in force; the one before stays as it was, superseded. */
export async function adoptFramework(tx: Tx, actor: Actor, at: Date, content: FrameworkContent): Promise<string> {
  const axes = content.axes.map((axis) => ({
    ...axis,
    id: newId(),
    criteria: axis.criteria.map((criterion) => withLineage({ ...criterion, id: newId() })),
  }))
  if (axes.length !== 3 || !weightsAddUp(axes)) throw ruleBroken('strategy.weights_do_not_add_up')
  const id = newId()
  const number = (await lastFrameworkNumber(tx)) + 1
  await supersede(tx)
  const { name, adoptedBy, reason } = content
  const adoption = { adoptedBy, reason, adoptedOn: isoDay(at) }
  await insertFramework(tx, { id, number, name, state: 'in_force', ...adoption, createdAt: at })
  await insertAxes(
    tx,
    axes.map(({ criteria: _criteria, ...axis }, index) => ({ ...axis, frameworkId: id, position: index + 1 })),
  )
  const criteria = axes.flatMap((axis) =>
    axis.criteria.map((criterion, index) => ({ ...criterion, axisId: axis.id, position: index + 1 })),
  )
  await insertCriteria(
    tx,
    criteria.map(({ anchors: _anchors, ...criterion }) => criterion),
  )
  await insertAnchors(
    tx,
    criteria.flatMap(({ id: criterionId, anchors }) => anchors.map((text, level) => ({ criterionId, level, text }))),
  )
  await record(tx, {
    actor,
    at,
    type: 'framework.adopted',
    subject: { frameworkId: id },
    changes: { number, name },
    reason,
  })
  return id
}

/** What is put in force as a whole continues nothing. */
const withLineage = <C extends { id: string }>(criterion: C) => ({ ...criterion, lineage: criterion.id })
