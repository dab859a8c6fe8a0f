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
import { memberRoles } from '@triaxe/shared-types/identity.rules'
import { type SelectQueryBuilder, sql } from 'kysely'
import type { Actor } from '../../platform/context.ts'
import { found } from '../../platform/errors.ts'
import { visibleProjects } from './projects.queries.ts'
import { type Legislation, noLegislation, noTexts, type Texts } from './sheet.rules.ts'

type Projects = SelectQueryBuilder<DB, 'project', object>

interface MemberRow extends Member {
  person: Omit<PersonRef, 'id'>
}

type Placed<Row> = Row & { position: number }

// What hangs on a project is few rows: the planner takes longer over a join, a sort or a count of them than it takes to read
// them, so names are read for each member, and order and number are found here.
const members = sql<MemberRow[] | null>`(
  select json_agg(json_build_object('personId', m.person_id, 'role', m.role, 'person', (
    select json_build_object('name', name, 'departmentId', department_id) from person where person.id = m.person_id)))
  from project_member m where m.project_id = project.id)`

const partners = sql<
  Placed<Partner>[] | null
>`(select json_agg(p) from project_partner p where p.project_id = project.id)`

const notes = sql<
  Placed<ProjectNote>[] | null
>`(select json_agg(n) from project_note n where n.project_id = project.id)`

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
    .select([members.as('members'), partners.as('partners')])

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
  members: inOrder(row.members).map(({ personId, role }) => ({ personId, role })),
  partners: inPlace(row.partners).map(({ kind, name, role, shareBp }) => ({ kind, name, role, shareBp })),
})

const rank = ({ role, personId }: Member) => `${memberRoles.indexOf(role)} ${personId}`
const inOrder = (rows: MemberRow[] | null) => (rows ?? []).toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))

const inPlace = <Row>(rows: Placed<Row>[] | null) => (rows ?? []).toSorted((a, b) => a.position - b.position)

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
    .select([sql<ProjectState>`state`.as('state'), notes.as('notes')])
    .select([
      sql<string[]>`array(select id from project_question q where q.project_id = project.id and answer is null)`.as(
        'openQuestions',
      ),
      sql<number[]>`array(select number from project_submission s where s.project_id = project.id)`.as('submissions'),
    ])
})

export async function wholeProject(db: Db, actor: Actor, id: string) {
  const { personId, departmentId } = actor
  const project = found((await wholeProjects(db, { id, personId, departmentId }, gateOf(actor)))[0])
  return {
    ...project,
    sheet: asSheet(project),
    people: peopleOf(inOrder(project.members)),
    notes: inPlace(project.notes),
    copiedFrom: project.copiedFrom === null ? null : await projectRef(db, actor, project.copiedFrom),
    openQuestions: project.openQuestions.length,
    submissions: project.submissions.length,
  }
}

/** Once each, whatever roles they have in the project. */
const peopleOf = (rows: MemberRow[]): PersonRef[] => [
  ...new Map(rows.map(({ personId: id, person }) => [id, { id, ...person }])).values(),
]

const projectRef = async (db: Db, actor: Actor, id: string): Promise<ProjectRef | null> =>
  (await visibleProjects(db, actor)
    .where('project.id', '=', id)
    .select(['project.id', 'project.code', 'project.title', sql<ProjectState>`state`.as('state')])
    .executeTakeFirst()) ?? null
