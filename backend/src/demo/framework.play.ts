import { strategyApi, targetsApi } from '@triaxe/shared-types'
import { addDays, type Shift } from './calendar.ts'
import { targets } from './canton/index.ts'
import { type DemoTargets, writtenFor } from './canton/model.ts'
import type { Perform } from './perform.ts'
import type { Scene } from './scene.ts'
import { type Canton, idOf } from './settle.ts'

/** Target shares are set; the chancellery prepares the next version: axes compared in pairs, nothing is adopted yet. */
export function frameworkScenes(perform: Perform, { actors }: Canton, shift: Shift): Scene[] {
  const chancellor = idOf(actors, 'chancellor')
  const setting = ({ on, ...set }: DemoTargets): Scene => ({
    on,
    play: () => perform(targetsApi.setTargetShares, chancellor, { body: { ...set, validFrom: shift(on) } }),
  })
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
  return [...targets.map(setting), { on: addDays(writtenFor, -4), play }]
}
