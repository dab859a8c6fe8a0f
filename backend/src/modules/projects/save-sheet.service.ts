import type { Tx } from '@triaxe/db'
import type { BodyOf, Project, projectsApi, Sheet, SheetField } from '@triaxe/shared-types'
import { frozenChanges, sheetChanges, type SheetChange } from '@triaxe/shared-types/projects-sheet.rules'
import { placingFields } from '@triaxe/shared-types/projects.rules'
import type { Actor, Ctx } from '../../platform/context.ts'
import { allow, AppError, stale, unchanged } from '../../platform/errors.ts'
import { record } from '../audit/index.ts'
import { activePersonIds, departmentsById, serviceBelongsTo } from '../identity/index.ts'
import { replaceSheet } from './draft.queries.ts'
import { sheetOf } from './project.queries.ts'
import { presented } from './project.service.ts'
import { isFrozen, isOwnDepartment, mayEditSheet, mayPlaceSheet, type ProjectFacts } from './projects.policy.ts'
import { lockProject } from './projects.queries.ts'
import { contradictions, tidy } from './sheet.rules.ts'

export async function saveSheet(
  { db, actor, now }: Ctx,
  projectId: string,
  version: number,
  body: BodyOf<typeof projectsApi.saveSheet>,
): Promise<Project> {
  return db.transaction().execute(async (tx) => {
    const project = await lockProject(tx, actor, projectId)
    allow(mayEditSheet(actor, project), 'projects.not_open_for_editing')
    unchanged(project, version)

    const [before, after] = [await sheetOf(tx, projectId), tidy(body)]
    const changes = sheetChanges(before, after)
    if (changes.length === 0) return presented(tx, actor, projectId)
    refuse(refusedChanges(actor, project, changes, after))
    await checkSheet(tx, after, before)

    if (!(await replaceSheet(tx, project, after, now()))) throw stale()
    // Keystrokes of a draft are not history; its submission is.
    if (project.state !== 'draft') await recordChanges(tx, actor, projectId, changes, now())
    return presented(tx, actor, projectId)
  })
}

const recordChanges = (tx: Tx, actor: Actor, projectId: string, changes: SheetChange[], at: Date) =>
  record(tx, {
    actor,
    at,
    type: 'project.sheet_changed',
    subject: { projectId },
    changes: Object.fromEntries(changes.map(({ field, before, after }) => [field, { before, after }])),
  })

interface Refusal {
  field: SheetField
  reason: string
}

const isPlacing = (field: SheetField) => placingFields.some((placing) => placing === field)

/** What an approval rests on stays; a project is handed to nobody but one's own department. */
function refusedChanges(actor: Actor, project: ProjectFacts, changes: SheetChange[], after: Sheet): Refusal[] {
  const frozen = isFrozen(project) ? frozenChanges(changes) : []
  const isHandedOver = changes.some(({ field }) => field === 'leadDepartmentId') && !isOwnDepartment(actor, after)
  const placing = mayPlaceSheet(actor, project) ? [] : changes.filter(({ field }) => isPlacing(field))
  return [
    ...placing.map(({ field }) => ({ field, reason: 'projects.placing_not_yours' })),
    ...frozen.map((field) => ({ field, reason: 'projects.frozen' })),
    ...(isHandedOver ? [{ field: 'leadDepartmentId' as const, reason: 'projects.not_your_department' }] : []),
  ]
}

/** 422 with a pointer to each field: contradictions, and names of departments, services and persons that do not exist. */
export async function checkSheet(tx: Tx, after: Sheet, before: Sheet | null): Promise<void> {
  refuse([...contradictions(after), ...(await unknownPlaces(tx, after)), ...(await unknownPersons(tx, after, before))])
}

async function unknownPlaces(tx: Tx, { leadDepartmentId, departmentIds, serviceId }: Sheet): Promise<Refusal[]> {
  const known = await departmentsById(tx)
  const isForeign = serviceId !== null && !(await serviceBelongsTo(tx, serviceId, leadDepartmentId))
  return [
    ...(known.has(leadDepartmentId)
      ? []
      : [{ field: 'leadDepartmentId' as const, reason: 'projects.department_unknown' }]),
    ...(departmentIds.every((id) => known.has(id))
      ? []
      : [{ field: 'departmentIds' as const, reason: 'projects.department_unknown' }]),
    ...(isForeign ? [{ field: 'serviceId' as const, reason: 'projects.service_of_other_department' }] : []),
  ]
}

/** Whoever is named anew has an active account; somebody who has left stays on the sheets they were on. */
async function unknownPersons(tx: Tx, after: Sheet, before: Sheet | null): Promise<Refusal[]> {
  const named = (sheet: Sheet | null) => (sheet?.members ?? []).map(({ personId }) => personId)
  const added = named(after).filter((id) => !named(before).includes(id))
  const active = await activePersonIds(tx, added)
  return added.every((id) => active.has(id)) ? [] : [{ field: 'members', reason: 'projects.person_unknown' }]
}

function refuse(refusals: Refusal[]): void {
  const [first] = refusals
  if (!first) return
  const pointers = refusals.map(({ field, reason }) => ({ pointer: `/${field}`, reason }))
  throw new AppError('rule_broken', first.reason, { pointers })
}
