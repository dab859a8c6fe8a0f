import type { Db } from '@triaxe/db'
import { yearOf } from '../../platform/day.ts'
import { adoptedStart } from '../options/index.ts'
import { visibleProjects } from '../projects/index.ts'
import {
  credit,
  creditShareBp,
  currentPhase,
  currentValue,
  nextMilestone,
  runsAtRisk,
  slipDays,
} from './project-facts.queries.ts'
import type { Reader } from './register-filter.queries.ts'

/** What the lower modules know of one project, as the register shows it. */
export const headOf = (db: Db, { actor, today }: Reader, projectId: string) =>
  visibleProjects(db, actor)
    .where('project.id', '=', projectId)
    .select('project.estimatedCost as cost')
    .select([
      currentValue.as('value'),
      credit.as('credit'),
      creditShareBp.as('creditShareBp'),
      runsAtRisk.as('creditAtRisk'),
      currentPhase.as('phase'),
      nextMilestone.as('nextMilestone'),
      slipDays(today).as('slipDays'),
      adoptedStart(yearOf(today)).as('start'),
    ])
    .executeTakeFirst()
