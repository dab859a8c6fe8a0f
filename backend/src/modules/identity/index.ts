/**
 * Identity owns people, departments and their services, roles, sessions and one-time links, and what the installation is.
 * It promises that a person who is deactivated or signs out everywhere is out at once, on every process.
 * It does not know projects: memberships of a project belong to `projects`.
 */
export { actorOf } from './session.cookie.ts'
export { dropExpired } from './session.queries.ts'
export { departmentsById, serviceBelongsTo } from './department.queries.ts'
export { activeActor, activePersonIds, personRefs } from './person.queries.ts'
export { addDepartment, dropDepartments } from './department.service.ts'
export { installation, lockInstallation, foundInstallation, nameDemoPerson } from './installation.queries.ts'
export { firstAdministratorEmail, inviteFirstAdministrator } from './first-administrator.service.ts'
export { signInLimits, type SignInLimits } from './sign-in.limits.ts'
export { namesOf } from './names.queries.ts'
