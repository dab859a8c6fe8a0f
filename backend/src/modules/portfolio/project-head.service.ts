import type { ProjectHead } from '@triaxe/shared-types'
import type { Ctx } from '../../platform/context.ts'
import { isoDay } from '../../platform/day.ts'
import { found } from '../../platform/errors.ts'
import { headOf } from './project-head.queries.ts'

export const readHead = async ({ db, actor, now }: Ctx, projectId: string): Promise<ProjectHead> =>
  found(await headOf(db, { actor, today: isoDay(now()) }, projectId))
