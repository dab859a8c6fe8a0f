import { type Framework, planningApi } from '@triaxe/shared-types'
import type { DemoEvent } from './canton/model.ts'
import { addDays } from './calendar.ts'
import { arbitrate } from './arbitrate.play.ts'
import { decide, scenesAfter } from './decide.play.ts'
import { agree, assign, score, scoreOwn } from './evaluate.play.ts'
import { bookMoney } from './money.play.ts'
import { planScenes } from './plan.play.ts'
import { here, leadOf, type Part, type Scene } from './scene.ts'
import { answer, move, register, sendBack } from './sheet.play.ts'

const daysToAgree = 10
const daysToScore = 14

/** All that happens to one project, each thing on its day. */
export function scenesOf(part: Part, framework: Framework, stage: (scenes: Scene[]) => void): Scene[] {
  const { created, story } = part.project
  const begin = async () => {
    await register(part)
    await scoreOwn(part, framework)
    if (story.length > 0) stage(await laterScenes(part))
  }
  return [{ on: created, play: begin }, ...story.flatMap((event) => scenesOfEvent(part, framework, event))]
}

/** Once the plan is drawn its milestones are known, and with them what is reached when. */
async function laterScenes(part: Part): Promise<Scene[]> {
  const { project, today } = part
  const started = project.story.some(({ what }) => what === 'start')
  if (!started) return []
  const ended = project.story.find(({ what }) => what === 'complete' || what === 'stop' || what === 'hold')?.on
  const plan = await part.perform(planningApi.getPlan, leadOf(part), { params: here(part) })
  const booking = { on: addDays(ended ?? today, -3), play: () => bookMoney(part) }
  return [...planScenes(part, plan.milestones.length, addDays(ended ?? today, -4)), booking]
}

function scenesOfEvent(part: Part, framework: Framework, event: DemoEvent): Scene[] {
  const { on } = event
  switch (event.what) {
    case 'submit':
    case 'withdraw':
    case 'take_up':
    case 'start': {
      const { what } = event
      return [{ on, play: () => move(part, what) }]
    }
    case 'return':
      return [
        { on, play: () => sendBack(part, event.field, event.question) },
        ...(event.answer ? [{ on: addDays(on, 5), play: () => answer(part, event.answer) }] : []),
      ]
    case 'assign':
      return [{ on, play: () => assign(part, event, part.shift(addDays(on, daysToScore))) }]
    case 'score':
      return [
        { on: addDays(on, -6), play: () => assign(part, event, part.shift(addDays(on, 1))) },
        { on, play: () => score(part, framework, event) },
        { on: addDays(on, daysToAgree), play: () => agree(part, framework, event) },
      ]
    case 'set_by_hand':
    case 'need':
    case 'instead_of':
      return [{ on, play: () => arbitrate(part, event) }]
    case 'approve':
    case 'defer':
    case 'reject':
    case 'hold':
    case 'resume':
    case 'stop':
    case 'complete':
      return [{ on, play: () => decide(part, event) }, ...scenesAfter(part, event)]
  }
}
