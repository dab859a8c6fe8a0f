import { projectsApi } from '@triaxe/shared-types'
import { emptySheet } from '../../src/modules/projects/sheet.rules.ts'
import { inStates, rights } from './table.ts'
import { type Scenario, scenarios, type Who } from './cast.ts'
import type { Scene } from './scene.ts'

const department: Who[] = ['head', 'registrar']
const members: Who[] = ['lead', 'sponsor', 'member', 'insider', 'involved']
const leadOrHead: Who[] = ['lead', 'head']
/** What is submitted or examined does not move, and what has ended stays. */
const openSheets: Scenario[] = ['draft', 'deferred', 'approved', 'in_progress', 'on_hold']

const step = (action: string, body: object = {}) => ({ ask: () => ({ body: { action, ...body } }), when: action })
const sheet = ({ own }: Scene) => emptySheet(own.id)

export const projectsRights = rights(projectsApi, {
  getBeginning: { may: 'signedIn' },
  createProject: { may: department, ask: ({ own }) => ({ body: { leadDepartmentId: own.id } }) },
  similarProjects: { may: 'signedIn', ask: () => ({ query: { title: 'Guichet' } }) },
  getProject: { may: 'seers' },
  saveSheet: { may: inStates(openSheets, [...department, ...members]), ask: (scene) => ({ body: sheet(scene) }) },
  // Whether the state allows the step is a rule, told with 422 to those whose step it is.
  moveProject: [
    { may: inStates([...scenarios], leadOrHead), ...step('submit') },
    { may: inStates([...scenarios], leadOrHead), ...step('withdraw') },
    { may: inStates([...scenarios], leadOrHead), ...step('start') },
    { may: inStates([...scenarios], ['chancellery']), ...step('take_up') },
    {
      may: inStates([...scenarios], ['chancellery']),
      ...step('return', { questions: [{ field: 'title', question: 'Pourquoi ?' }] }),
    },
  ],
  deleteDraft: { may: inStates([...scenarios], [...department, 'lead']) },
  restoreDraft: { may: [], otherwise: 404 },
  copyProject: { may: inStates([...scenarios], department) },
  listQuestions: {
    may: inStates([...scenarios], [...department, ...members, 'colleague', 'partner', 'chancellery', 'auditor']),
  },
  answerQuestion: {
    may: inStates(['draft', 'deferred'], [...department, ...members]),
    ask: ({ questions }, { id }) => ({ params: { questionId: questions[id] ?? '' }, body: { answer: 'Parce que.' } }),
  },
  listSubmissions: { may: 'seers' },
  getSubmission: { may: 'seers', ask: () => ({ params: { number: '1' } }) },
})
