import type { Tx } from '@triaxe/db'
import type { BodyOf, Project, projectsApi } from '@triaxe/shared-types'
import { missingFields } from '@triaxe/shared-types/projects-sheet.rules'
import { transitions } from '@triaxe/shared-types/projects.rules'
import type { Ctx } from '../../platform/context.ts'
import { allow, AppError, ruleBroken, unchanged } from '../../platform/errors.ts'
import { record } from '../audit/index.ts'
import { sheetOf } from './project.queries.ts'
import { presented } from './project.service.ts'
import { isStepOf, mayAct, type ProjectFacts } from './projects.policy.ts'
import { lockProject, moveProject } from './projects.queries.ts'
import { ask } from './question.queries.ts'
import { keepSubmission } from './submission.queries.ts'

type Body = BodyOf<typeof projectsApi.moveProject>

const eventOf = {
  submit: 'project.submitted',
  withdraw: 'project.withdrawn',
  return: 'project.returned',
  take_up: 'project.taken_up',
  start: 'project.started',
} as const satisfies Record<Body['action'], string>

/** One step along the table of transitions that a person may take without a decision. */
export async function takeStep(
  { db, actor, now }: Ctx,
  projectId: string,
  version: number,
  body: Body,
): Promise<Project> {
  return db.transaction().execute(async (tx) => {
    const project = await lockProject(tx, actor, projectId)
    allow(isStepOf(actor, project, body.action), 'projects.not_your_step')
    allow(mayAct(actor, project, body.action), 'projects.member_of_project')
    unchanged(project, version)
    const way = transitions.find(({ action, from }) => action === body.action && from === project.state)
    if (!way) throw ruleBroken('projects.transition_not_allowed')

    const at = now()
    const facts = await effectOf(tx, project, body, { personId: actor.personId, at })
    await moveProject(tx, project, way.to, at)
    await record(tx, {
      actor,
      at,
      type: eventOf[body.action],
      subject: { projectId },
      changes: { state: { before: way.from, after: way.to }, ...facts },
    })
    return presented(tx, actor, projectId)
  })
}

interface By {
  personId: string
  at: Date
}

/** What a step leaves behind beside the new state, for the record. */
async function effectOf(tx: Tx, project: ProjectFacts, body: Body, by: By): Promise<Record<string, unknown>> {
  switch (body.action) {
    case 'submit':
      return { submission: await submit(tx, project, by) }
    case 'return':
      await ask(tx, project.id, body.questions, by)
      return { questions: body.questions }
    case 'withdraw':
    case 'take_up':
    case 'start':
      return {}
  }
}

/** Only missing fields stand in the way; each is named. The sheet is kept as it stands now. */
async function submit(tx: Tx, project: ProjectFacts, by: By): Promise<number> {
  const sheet = await sheetOf(tx, project.id)
  const missing = missingFields(sheet)
  if (missing.length > 0)
    throw new AppError('rule_broken', 'projects.incomplete', {
      pointers: missing.map(({ field }) => ({ pointer: `/${field}`, reason: 'projects.field_missing' })),
      values: { count: missing.length },
    })
  return keepSubmission(tx, project.id, sheet, by)
}
