import type { ProjectHead } from '@triaxe/shared-types'
import type { Ctx } from '../../platform/context.ts'
import { isoDay } from '../../platform/day.ts'
import { found } from '../../platform/errors.ts'
import { headOf } from './project-head.queries.ts'

export async function readHead({ db, actor, now }: Ctx, projectId: string): Promise<ProjectHead> {
  const { start, ...head } = found(await headOf(db, { actor, today: isoDay(now()) }, projectId))
  return { ...head, adoptedStart: start?.isForecast ? null : start }
}
