import { type DB, type Db, statement } from '@triaxe/db'
import type {
  Member,
  Nature,
  Partner,
  PersonRef,
  ProjectNote,
  ProjectRef,
  ProjectState,
  Sheet,
} from '@triaxe/shared-types'
import { type SelectQueryBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Actor } from '../../platform/context.ts'
import { found } from '../../platform/errors.ts'
import { visibleProjects } from './projects.queries.ts'
import { type Legislation, noLegislation, noTexts, type Texts } from './sheet.rules.ts'

type Projects = SelectQueryBuilder<DB, 'project', object>

const sheetRows = (projects: Projects) =>
  projects
    .select(['title', 'summary', 'leadDepartmentId', 'serviceId', 'confidential', 'mainAxis'])
    .select(['legalObligation', 'legalBasis', 'estimatedCost', 'estimatedPosts', 'startsOn', 'endsOn', 'openEnded'])
    .select(['sheet as texts', 'legislation', sql<Nature[]>`natures`.as('natures')])
    .select(
      sql<
        string[]
      >`array(select department_id from project_department d where d.project_id = project.id order by 1)`.as(
        'departmentIds',
      ),
    )
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('projectMember as m')
          .innerJoin('person', 'person.id', 'm.personId')
          .whereRef('m.projectId', '=', 'project.id')
          .select(['m.personId', 'm.role', 'person.name', 'person.departmentId'])
          .orderBy(sql`array_position(array['project_lead', 'sponsor', 'member'], role)`)
          .orderBy('m.personId'),
      ).as('members'),
      jsonArrayFrom(
        eb
          .selectFrom('projectPartner as p')
          .whereRef('p.projectId', '=', 'project.id')
          .select(['p.kind', 'p.name', 'p.role', 'p.shareBp'])
          .orderBy('p.position'),
      ).as('partners'),
    ])

type SheetRow = Awaited<ReturnType<ReturnType<typeof sheetRows>['executeTakeFirstOrThrow']>>

const asSheet = (row: SheetRow): Sheet => ({
  title: row.title,
  summary: row.summary,
  natures: row.natures,
  leadDepartmentId: row.leadDepartmentId,
  serviceId: row.serviceId,
  departmentIds: row.departmentIds,
  confidential: row.confidential,
  mainAxis: row.mainAxis,
  legalObligation: row.legalObligation,
  legalBasis: row.legalBasis,
  estimatedCost: row.estimatedCost,
  estimatedPosts: row.estimatedPosts,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  openEnded: row.openEnded,
  ...noTexts,
  ...(row.texts as Partial<Texts>),
  ...noLegislation,
  ...(row.legislation as Partial<Legislation>),
  members: row.members.map(({ personId, role }) => ({ personId, role: role as Member['role'] })),
  partners: row.partners as Partner[],
})

export const sheetOf = async (db: Db, projectId: string): Promise<Sheet> =>
  asSheet(await sheetRows(db.selectFrom('project').where('project.id', '=', projectId)).executeTakeFirstOrThrow())

interface Asked {
  id: string
  personId: string
  departmentId: string | null
}

/** What of the gate stands in the text of a statement. */
const gateOf = ({ roles, departmentId }: Actor) => ({ roles, hasDepartment: departmentId !== null })

/** One project with all that its page says of it, in one statement. */
const wholeProjects = statement((db, { id, personId, departmentId }: Asked, gate: ReturnType<typeof gateOf>) => {
  const actor = { personId, departmentId: gate.hasDepartment ? departmentId : null, roles: gate.roles, label: '' }
  return sheetRows(visibleProjects(db, actor).where('project.id', '=', id))
    .select(['project.id', 'code', 'takenOver', 'submittedAt', 'createdAt', 'updatedAt', 'version', 'copiedFrom'])
    .select([sql<ProjectState>`state`.as('state')])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('projectNote')
          .whereRef('projectNote.projectId', '=', 'project.id')
          .select(['projectNote.id', 'source', 'label', 'text'])
          .orderBy('position'),
      ).as('notes'),
    ])
    .select((eb) => [
      eb
        .selectFrom('projectQuestion')
        .whereRef('projectId', '=', 'project.id')
        .where('answer', 'is', null)
        .select((sub) => sub.fn.countAll<number>().as('count'))
        .as('openQuestions'),
      eb
        .selectFrom('projectSubmission')
        .whereRef('projectId', '=', 'project.id')
        .select((sub) => sub.fn.countAll<number>().as('count'))
        .as('submissions'),
    ])
})

export async function wholeProject(db: Db, actor: Actor, id: string) {
  const { personId, departmentId } = actor
  const project = found((await wholeProjects(db, { id, personId, departmentId }, gateOf(actor)))[0])
  return {
    ...project,
    sheet: asSheet(project),
    people: peopleOf(project.members),
    notes: project.notes as ProjectNote[],
    copiedFrom: project.copiedFrom === null ? null : await projectRef(db, actor, project.copiedFrom),
    openQuestions: project.openQuestions ?? 0,
    submissions: project.submissions ?? 0,
  }
}

/** Once each, whatever roles they have in the project. */
const peopleOf = (members: SheetRow['members']): PersonRef[] => [
  ...new Map(members.map(({ personId: id, name, departmentId }) => [id, { id, name, departmentId }])).values(),
]

const projectRef = async (db: Db, actor: Actor, id: string): Promise<ProjectRef | null> =>
  (await visibleProjects(db, actor)
    .where('project.id', '=', id)
    .select(['project.id', 'project.code', 'project.title', sql<ProjectState>`state`.as('state')])
    .executeTakeFirst()) ?? null
