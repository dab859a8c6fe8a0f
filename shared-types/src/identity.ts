import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { memberRoles, roles, shortestPassword } from './identity.rules.ts'
import { ById, Id, Instant, LangCode, localised, LocalisedText, page, PageQuery, required, text } from './primitives.ts'

export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>
export const MemberRole = z.enum(memberRoles)
export type MemberRole = z.infer<typeof MemberRole>

const Password = z.string().min(shortestPassword).max(200)

export const Service = z.object({
  id: Id,
  departmentId: Id,
  code: z.string(),
  name: LocalisedText,
  active: z.boolean(),
  version: z.int(),
})
export type Service = z.infer<typeof Service>

export const Department = z
  .object({
    id: Id,
    code: z.string(),
    name: LocalisedText,
    isChancellery: z.boolean(),
    active: z.boolean(),
    version: z.int(),
    services: z.array(Service),
  })
  .meta({ id: 'Department' })
export type Department = z.infer<typeof Department>

export const PersonRef = z.object({ id: Id, name: z.string(), departmentId: Id.nullable() }).meta({ id: 'PersonRef' })
export type PersonRef = z.infer<typeof PersonRef>

export const Person = z
  .object({
    id: Id,
    name: z.string(),
    email: z.string(),
    departmentId: Id.nullable(),
    serviceId: Id.nullable(),
    roles: z.array(Role),
    lang: LangCode,
    active: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'Person' })
export type Person = z.infer<typeof Person>

/** What the signed-in person may open: the screen obeys, the server decides again at every door. */
export const Session = z
  .object({
    person: Person.nullable(),
    isDemonstration: z.boolean(),
    canton: LocalisedText,
    can: z.object({
      createProject: z.boolean(),
      evaluate: z.boolean(),
      decide: z.boolean(),
      importProjects: z.boolean(),
      administer: z.boolean(),
      readHistory: z.boolean(),
      readDashboard: z.boolean(),
      readRanking: z.boolean(),
    }),
  })
  .meta({ id: 'Session' })
export type Session = z.infer<typeof Session>

export const DemoPerson = z.object({ id: Id, name: z.string(), role: z.string(), department: LocalisedText.nullable() })

const PersonFields = {
  name: required(200),
  email: z.email().max(254),
  departmentId: Id.nullable(),
  serviceId: Id.nullable(),
  roles: z.array(Role).max(roles.length),
  lang: LangCode,
}
const DepartmentFields = {
  code: required(20),
  name: localised(200),
  isChancellery: z.boolean().default(false),
  active: z.boolean().default(true),
}
const ServiceFields = {
  departmentId: Id,
  code: required(20),
  name: localised(200),
  active: z.boolean().default(true),
}

export const identityApi = {
  session: endpoint({
    method: 'get',
    path: '/session',
    summary: 'Who is signed in and what they may open',
    public: true,
    response: Session,
  }),
  signIn: endpoint({
    method: 'post',
    path: '/session',
    summary: 'Sign in with a local account',
    public: true,
    body: z.strictObject({ email: text(254), password: z.string().max(200) }),
    response: Session,
  }),
  signOut: endpoint({ method: 'delete', path: '/session', summary: 'Sign out here', response: 'nothing' }),
  signOutEverywhere: endpoint({
    method: 'delete',
    path: '/sessions',
    summary: 'Sign out on every device',
    response: 'nothing',
  }),
  demoPersons: endpoint({
    method: 'get',
    path: '/demo-persons',
    summary: 'One person per role, in a demonstration only',
    public: true,
    response: z.object({ items: z.array(DemoPerson) }),
  }),
  signInAsDemoPerson: endpoint({
    method: 'post',
    path: '/demo-persons/:id/session',
    summary: 'Sign in as a person of the demonstration',
    public: true,
    params: ById,
    response: Session,
  }),
  useOneTimeLink: endpoint({
    method: 'post',
    path: '/one-time-links/use',
    summary: 'Choose a password with a one-time link and sign in',
    public: true,
    body: z.strictObject({ token: z.string().min(20).max(200), password: Password }),
    response: Session,
  }),
  choosePassword: endpoint({
    method: 'put',
    path: '/session/password',
    summary: 'Choose a new password; every other session ends',
    body: z.strictObject({ current: z.string().max(200), next: Password }),
    response: 'nothing',
  }),
  chooseLanguage: endpoint({
    method: 'put',
    path: '/session/language',
    summary: 'Choose the language of the screens',
    body: z.strictObject({ lang: LangCode }),
    response: Session,
  }),
  listDepartments: endpoint({
    method: 'get',
    path: '/departments',
    summary: 'Departments with their services',
    response: z.object({ items: z.array(Department), can: z.object({ edit: z.boolean() }) }),
  }),
  createDepartment: endpoint({
    method: 'post',
    path: '/departments',
    summary: 'Add a department',
    body: z.strictObject(DepartmentFields),
    response: Department,
  }),
  updateDepartment: endpoint({
    method: 'put',
    path: '/departments/:id',
    summary: 'Change a department',
    params: ById,
    versioned: true,
    body: z.strictObject(DepartmentFields),
    response: Department,
  }),
  createService: endpoint({
    method: 'post',
    path: '/services',
    summary: 'Add a service to a department',
    body: z.strictObject(ServiceFields),
    response: Department,
  }),
  updateService: endpoint({
    method: 'put',
    path: '/services/:id',
    summary: 'Change a service',
    params: ById,
    versioned: true,
    body: z.strictObject(ServiceFields),
    response: Department,
  }),
  findPersons: endpoint({
    method: 'get',
    path: '/person-refs',
    summary: 'Find active persons by name, for naming members and assessors',
    query: z.strictObject({ q: text(100).default(''), role: Role.optional() }),
    response: z.object({ items: z.array(PersonRef) }),
  }),
  listPersons: endpoint({
    method: 'get',
    path: '/persons',
    summary: 'The accounts, by name',
    query: z.strictObject({ ...PageQuery, q: text(100).optional() }),
    response: page(Person),
  }),
  getPerson: endpoint({
    method: 'get',
    path: '/persons/:id',
    summary: 'One account as it is now',
    params: ById,
    response: Person,
  }),
  createPerson: endpoint({
    method: 'post',
    path: '/persons',
    secret: true,
    summary: 'Create an account; answers with a one-time link to choose a password',
    body: z.strictObject(PersonFields),
    response: z.object({ person: Person, link: z.string(), expiresAt: Instant }),
  }),
  updatePerson: endpoint({
    method: 'put',
    path: '/persons/:id',
    summary: 'Change an account; a deactivated one is signed out everywhere',
    params: ById,
    versioned: true,
    body: z.strictObject({ ...PersonFields, active: z.boolean() }),
    response: Person,
  }),
  renewLink: endpoint({
    method: 'post',
    path: '/persons/:id/one-time-link',
    secret: true,
    summary: 'A new one-time link for a person who cannot sign in',
    params: ById,
    response: z.object({ link: z.string(), expiresAt: Instant }),
  }),
}
