import { strategyApi } from '@triaxe/shared-types'
import { addDays } from './calendar.ts'
import { writtenFor } from './canton/model.ts'
import type { Perform } from './perform.ts'
import type { Scene } from './scene.ts'
import { type Canton, idOf } from './settle.ts'

/** The chancellery prepares the next version: the axes are compared in pairs, nothing is adopted yet. */
export function frameworkScenes(perform: Perform, { actors }: Canton): Scene[] {
  const chancellor = idOf(actors, 'chancellor')
  const play = async () => {
    const { framework } = await perform(strategyApi.draftFramework, chancellor, {})
    const [first = '', second = '', third = ''] = framework.axes.map(({ id }) => id)
    const judgements = [
      { first, second, intensity: -3 },
      { first, second: third, intensity: 2 },
      { first: second, second: third, intensity: 4 },
    ]
    const params = { id: framework.id, level: 0 }
    await perform(strategyApi.compare, chancellor, { params, version: framework.version, body: { judgements } })
  }
  return [{ on: addDays(writtenFor, -4), play }]
}
