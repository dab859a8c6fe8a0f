import type { Db } from '@triaxe/db'
import type { Project, ProjectCan } from '@triaxe/shared-types'
import { isNotGiven, missingFields } from '@triaxe/shared-types/projects-sheet.rules'
import { finalStates, frozenAfterApproval } from '@triaxe/shared-types/projects.rules'
import type { Actor, Ctx } from '../../platform/context.ts'
import { sheetOf, wholeProject } from './project.queries.ts'
import {
  isFrozen,
  mayAnswerQuestions,
  mayCopy,
  mayDeleteDraft,
  mayEditSheet,
  mayMove,
  mayPlaceSheet,
  mayReadExchange,
  mayTakeLead,
} from './projects.policy.ts'

export const getProject = ({ db, actor }: Ctx, id: string) => presented(db, actor, id)

/** A project as this person may see it, with what they may do. */
export async function presented(db: Db, actor: Actor, id: string): Promise<Project> {
  const { submittedAt, createdAt, updatedAt, ...row } = await wholeProject(db, actor, id)
  return {
    ...row,
    missing: missingFields(row.sheet),
    frozen: isFrozen(row) ? frozenOf(row.sheet) : [],
    submittedAt: submittedAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    can: canOf(actor, row),
  }
}

type Row = Awaited<ReturnType<typeof wholeProject>>

const frozenOf = (sheet: Row['sheet']) => frozenAfterApproval.filter((field) => !isNotGiven(sheet[field]))

function canOf(actor: Actor, { state, submissions, sheet }: Pick<Row, 'state' | 'submissions' | 'sheet'>): ProjectCan {
  const ofRole = (role: string) => sheet.members.filter((member) => member.role === role)
  const ids = (members: Row['sheet']['members']) => members.map(({ personId }) => personId)
  const { leadDepartmentId, departmentIds, members } = sheet
  const project = {
    state,
    leadDepartmentId,
    departmentIds,
    memberIds: ids(members),
    leadIds: ids(ofRole('project_lead')),
    sponsorIds: ids(ofRole('sponsor')),
  }
  return {
    editSheet: mayEditSheet(actor, project),
    placeSheet: mayPlaceSheet(actor, project),
    takeLead: mayTakeLead(actor, project),
    submit: mayMove(actor, project, 'submit'),
    withdraw: mayMove(actor, project, 'withdraw'),
    return: mayMove(actor, project, 'return'),
    takeUp: mayMove(actor, project, 'take_up'),
    start: mayMove(actor, project, 'start'),
    delete: state === 'draft' && submissions === 0 && mayDeleteDraft(actor, project),
    copy: finalStates.includes(state) && mayCopy(actor, project),
    answerQuestions: mayAnswerQuestions(actor, project),
    readExchange: mayReadExchange(actor, project),
  }
}

/** What stands between a draft and its submission. */
export const missingOf = async (db: Db, projectId: string) => missingFields(await sheetOf(db, projectId))
