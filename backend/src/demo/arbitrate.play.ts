import { arbitrationApi } from '@triaxe/shared-types'
import type { DemoEvent } from './canton/model.ts'
import { chancellery, here, type Part } from './scene.ts'

type Condition = Extract<DemoEvent, { what: 'set_by_hand' | 'need' | 'instead_of' }>

/** What the chancellery lays down before it computes: a priority with its reason, or how two projects hang together. */
export function arbitrate(part: Part, event: Condition): Promise<unknown> {
  const { perform, id } = part
  const clerk = chancellery(part)
  switch (event.what) {
    case 'set_by_hand':
      return perform(arbitrationApi.setByHand, clerk, {
        params: here(part),
        body: { must: event.must, reason: event.reason },
      })
    case 'need':
      return perform(arbitrationApi.addNeed, clerk, { body: { projectId: id, needsId: part.idOf(event.of) } })
    case 'instead_of':
      return perform(arbitrationApi.addExclusion, clerk, { body: { projectIds: [id, part.idOf(event.of)] } })
  }
}
