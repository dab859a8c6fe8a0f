import { simulationApi } from '@triaxe/shared-types'
import type { Who } from './cast.ts'
import type { Scene } from './scene.ts'
import { rights } from './table.ts'

const readers: Who[] = ['chancellery', 'involved', 'council', 'auditor']
const wholePortfolio: Who[] = ['chancellery', 'involved', 'finance', 'council', 'auditor']
const chancellery: Who[] = ['chancellery', 'involved']
const onDraft = ({ draftId }: Scene) => ({ params: { id: draftId } })
const seen = { items: [], others: { valued: 0, unscored: 0 } }
const adoption = { adoptedOn: '2026-11-22', adoptedBy: 'Gouvernement', reason: 'Nouvelle législature', seen }

export const simulationRights = rights(simulationApi, {
  simulate: { may: readers, ask: onDraft },
  exportSimulation: { may: readers, ask: (scene) => ({ ...onDraft(scene), query: { format: 'csv' } }) },
  adoptFramework: { may: chancellery, ask: (scene) => ({ ...onDraft(scene), body: adoption }) },
  listKeptRankings: { may: wholePortfolio },
  keepRanking: { may: chancellery },
  replayRanking: { may: wholePortfolio, ask: ({ keptId }) => ({ params: { id: keptId } }) },
  getRankingDay: { may: wholePortfolio, ask: () => ({ params: { day: '2026-11-01' } }) },
})
