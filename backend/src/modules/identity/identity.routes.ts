import { identityApi } from '@triaxe/shared-types'
import { on } from '../../platform/route.ts'
import {
  createDepartment,
  createService,
  listDepartments,
  updateDepartment,
  updateService,
} from './department.service.ts'
import { createPerson, findPersons, getPerson, listPersons, renewLink, updatePerson } from './person.service.ts'
import type { SignInLimits } from './sign-in.limits.ts'
import {
  chooseLanguage,
  choosePassword,
  listDemoPersons,
  session,
  signIn,
  signInAsDemoPerson,
  signOut,
  signOutEverywhere,
  useOneTimeLink,
} from './sign-in.service.ts'

/** Where attempts are counted. */
export const signInRoutes = (limits: SignInLimits) => [
  on(identityApi.signIn, ({ body, request }, ctx) => signIn(ctx, limits, request, body)),
  on(identityApi.choosePassword, ({ body, request }, ctx) => choosePassword(ctx, limits, request, body)),
]

export const identityRoutes = [
  on(identityApi.session, (_input, ctx) => session(ctx)),
  on(identityApi.signOut, ({ request }, ctx) => signOut(ctx, request)),
  on(identityApi.signOutEverywhere, ({ request }, ctx) => signOutEverywhere(ctx, request)),
  on(identityApi.demoPersons, (_input, ctx) => listDemoPersons(ctx)),
  on(identityApi.signInAsDemoPerson, ({ params, request }, ctx) => signInAsDemoPerson(ctx, request, params.id)),
  on(identityApi.useOneTimeLink, ({ body, request }, ctx) => useOneTimeLink(ctx, request, body)),
  on(identityApi.chooseLanguage, ({ body }, ctx) => chooseLanguage(ctx, body.lang)),
  on(identityApi.listDepartments, (_input, ctx) => listDepartments(ctx)),
  on(identityApi.createDepartment, ({ body }, ctx) => createDepartment(ctx, body)),
  on(identityApi.updateDepartment, ({ params, version, body }, ctx) => updateDepartment(ctx, params.id, version, body)),
  on(identityApi.createService, ({ body }, ctx) => createService(ctx, body)),
  on(identityApi.updateService, ({ params, version, body }, ctx) => updateService(ctx, params.id, version, body)),
  on(identityApi.findPersons, ({ query }, ctx) => findPersons(ctx, query)),
  on(identityApi.listPersons, ({ query }, ctx) => listPersons(ctx, query)),
  on(identityApi.getPerson, ({ params }, ctx) => getPerson(ctx, params.id)),
  on(identityApi.createPerson, ({ body }, ctx) => createPerson(ctx, body)),
  on(identityApi.updatePerson, ({ params, version, body }, ctx) => updatePerson(ctx, params.id, version, body)),
  on(identityApi.renewLink, ({ params }, ctx) => renewLink(ctx, params.id)),
]
