import type { Member, ProjectState, Sheet } from '@triaxe/shared-types'
import { insertProject } from '../src/modules/projects/draft.queries.ts'
import { emptySheet } from '../src/modules/projects/sheet.rules.ts'
import { visibleProject } from '../src/modules/projects/index.ts'
import { aDepartment, aPerson } from './builders.ts'
import type { TestInstallation } from './installation.ts'

interface Named {
  id: string
  name: string
}

interface GivenProject {
  state?: ProjectState
  title?: string
  /** The lead department; one is made where none is given. */
  department?: { id: string }
  leads?: Named[]
  sponsor?: Named
  members?: { id: string }[]
  confidential?: boolean
  takenOver?: boolean
  /** Anything else on the sheet. */
  sheet?: Partial<Sheet>
}

/** Everything a submission needs, save the people. */
export const completeSheet: Partial<Sheet> = {
  title: { fr: 'Guichet virtuel des communes', de: 'Virtueller Schalter der Gemeinden' },
  summary: { fr: 'Déposer les demandes en ligne.' },
  natures: ['it'],
  mainAxis: 1,
  audience: 'Population et entreprises',
  opportunities: 'Moins de déplacements',
  estimatedCost: '250000.00',
  estimatedPosts: 120,
  postsOrigin: 'Postes existants du service',
  startsOn: '2027-01-04',
  endsOn: '2028-12-31',
  dataPrivacy: 'Données de contact, registre des traitements tenu',
}

const named = (role: Member['role'], people: { id: string }[] = []) => people.map(({ id }) => ({ personId: id, role }))

/** A project with a complete sheet in the state asked for, a project lead and a sponsor; gives its facts. */
export async function aProject(at: TestInstallation, given: GivenProject = {}) {
  const department = given.department ?? (await aDepartment(at))
  const leads = given.leads ?? [await aPerson(at, { department })]
  const sponsor = given.sponsor ?? (await aPerson(at, { department }))
  const sheet: Sheet = {
    ...emptySheet(department.id),
    ...completeSheet,
    ...(given.title ? { title: { fr: given.title } } : {}),
    confidential: given.confidential ?? false,
    members: [...named('project_lead', leads), ...named('sponsor', [sponsor]), ...named('member', given.members)],
    ...given.sheet,
  }
  const { state = 'draft', takenOver } = given
  const { id } = await at.db
    .transaction()
    .execute((tx) => insertProject(tx, { sheet, state, at: at.now(), ...(takenOver ? { takenOver } : {}) }))
  const asSeen = { personId: id, label: 'test', departmentId: null, roles: ['chancellery' as const] }
  return { ...(await visibleProject(at.db, asSeen, id)), department, leads, sponsor }
}
