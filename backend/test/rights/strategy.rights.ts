import { strategyApi, targetsApi } from '@triaxe/shared-types'
import type { Who } from './cast.ts'
import type { Scene } from './scene.ts'
import { rights } from './table.ts'

const chancellery: Who[] = ['chancellery', 'involved']
const onDraft = ({ draftId }: Scene) => ({ params: { id: draftId } })
const emptyAxis = { name: {}, description: {}, weightBp: 0, criteria: [] }
const emptyDraft = { name: {}, axes: [emptyAxis, emptyAxis, emptyAxis] }
const id = '019ab8c0-0000-7000-8000-000000000000'
const equal = { judgements: [{ first: id, second: id, intensity: 1 }] }

export const strategyRights = rights(strategyApi, {
  frameworkInForce: { may: 'signedIn' },
  listFrameworks: { may: 'signedIn' },
  getFramework: { may: 'signedIn', ask: ({ frameworkId }) => ({ params: { id: frameworkId } }) },
  exportGrid: {
    may: 'signedIn',
    ask: ({ frameworkId }) => ({ params: { id: frameworkId }, query: { format: 'csv' } }),
  },
  draftFramework: { may: chancellery },
  getDraft: { may: [...chancellery, 'council', 'auditor'], ask: onDraft },
  saveDraft: { may: chancellery, ask: (scene) => ({ ...onDraft(scene), body: emptyDraft }) },
  dropDraft: { may: chancellery, ask: onDraft },
  compare: { may: chancellery, ask: ({ draftId }) => ({ params: { id: draftId, level: '0' }, body: equal }) },
  listComparisons: { may: 'signedIn', ask: ({ frameworkId }) => ({ params: { id: frameworkId } }) },
})

const targets = { validFrom: '2027-01-01', sharesBp: [3000, 4000, 3000], body: 'Gouvernement', reason: 'Législature' }

export const targetsRights = rights(targetsApi, {
  listTargetShares: { may: 'signedIn' },
  setTargetShares: { may: chancellery, ask: () => ({ body: targets }) },
})
