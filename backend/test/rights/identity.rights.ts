import { identityApi } from '@triaxe/shared-types'
import { rights } from './table.ts'
import type { Scene } from './scene.ts'

const account = (scene: Scene) => ({
  name: 'Une personne',
  email: 'une.personne@example.org',
  departmentId: scene.own.id,
  serviceId: scene.service.id,
  roles: ['registrar'],
  lang: 'fr',
})
const department = { code: 'NEU', name: { fr: 'Nouveau département' } }
const service = (scene: Scene) => ({ departmentId: scene.own.id, code: 'NEU', name: { fr: 'Nouveau service' } })

export const identityRights = rights(identityApi, {
  session: { may: 'everybody' },
  signIn: { may: [], otherwise: 401, ask: () => ({ body: { email: 'nobody@example.org', password: 'wrong' } }) },
  signOut: { may: 'signedIn' },
  signOutEverywhere: { may: 'signedIn' },
  demoPersons: { may: 'everybody' },
  signInAsDemoPerson: { may: [], otherwise: 404, ask: ({ people }) => ({ params: { id: people.chancellery.id } }) },
  useOneTimeLink: {
    may: 'everybody',
    ask: () => ({ body: { token: 'a token that nobody was given', password: 'douze caractères' } }),
  },
  choosePassword: { may: 'signedIn', ask: () => ({ body: { current: 'wrong', next: 'douze caractères' } }) },
  chooseLanguage: { may: 'signedIn', ask: () => ({ body: { lang: 'de' } }) },
  listDepartments: { may: 'signedIn' },
  createDepartment: { may: ['administrator'], ask: () => ({ body: department }) },
  updateDepartment: { may: ['administrator'], ask: ({ own }) => ({ params: { id: own.id }, body: department }) },
  createService: { may: ['administrator'], ask: (scene) => ({ body: service(scene) }) },
  updateService: {
    may: ['administrator'],
    ask: (scene) => ({ params: { id: scene.service.id }, body: service(scene) }),
  },
  findPersons: { may: 'signedIn', ask: () => ({ query: { q: 'a' } }) },
  listPersons: { may: ['administrator'] },
  getPerson: { may: ['administrator'], ask: ({ people }) => ({ params: { id: people.clerk.id } }) },
  createPerson: { may: ['administrator'], ask: (scene) => ({ body: account(scene) }) },
  updatePerson: {
    may: ['administrator'],
    ask: (scene) => ({ params: { id: scene.people.clerk.id }, body: { ...account(scene), active: true } }),
  },
  renewLink: { may: ['administrator'], ask: ({ people }) => ({ params: { id: people.clerk.id } }) },
})
