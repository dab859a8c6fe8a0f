import type { Db } from '@triaxe/db'
import { lookAtRanking } from '../modules/options/index.ts'
import { adoptFramework, frameworkInForce } from '../modules/strategy/index.ts'
import type { Logger } from 'pino'
import { system } from '../platform/context.ts'
import { isoDay } from '../platform/day.ts'
import { withFixedIds } from '../platform/id.ts'
import { domainRoutes } from '../routes.ts'
import { addDays, atOffice, atNight, shifting } from './calendar.ts'
import { planScenes } from './adopt.play.ts'
import { adoptedFramework, demoProjects, lastPlan } from './canton/index.ts'
import { adoptedOn, writtenFor } from './canton/model.ts'
import { frameworkScenes } from './framework.play.ts'
import { performer } from './perform.ts'
import { scenesOf } from './project.play.ts'
import type { Part, Scene } from './scene.ts'
import { idOf, settle } from './settle.ts'

/** Plays the Canton of Arvanne through the use cases, from its first project to today: its rules, history and sums hold. */
export async function demonstration(db: Db, now: Date, log: Logger): Promise<void> {
  const shift = shifting(isoDay(now))
  let clock = { day: adoptedOn, order: 0 }
  const playedAt = () => atOffice(shift(clock.day), clock.order)
  // Ids follow the story's own days, so that they stay the same wherever the canton is moved to.
  const told = (what: string, play: () => Promise<unknown>) =>
    withFixedIds(what, () => atOffice(clock.day, clock.order).getTime(), play)
  const perform = performer({ db, log, routes: domainRoutes, now: playedAt })

  const stage: Staged[] = []
  await told('arvanne', async () => {
    const canton = await db.transaction().execute(async (tx) => {
      await adoptFramework(tx, system, playedAt(), adoptedFramework)
      return settle(perform, tx)
    })
    const framework = await frameworkInForce(db)
    const parts = new Map<string, Part>()
    stage.push(...frameworkScenes(perform, canton, shift).map((scene) => ({ ...scene, of: 'framework' })))
    for (const project of demoProjects) {
      const told = { db, now: playedAt, canton, perform, shift, today: writtenFor }
      const part: Part = { ...told, project, id: '', idOf: (key) => idOf(parts, key).id }
      parts.set(project.key, part)
      const add = (scenes: Scene[]) => stage.push(...scenes.map((scene) => ({ ...scene, of: project.key })))
      add(scenesOf(part, framework, add))
    }
    const adopting = { perform, canton, shift, idOf: (key: string) => idOf(parts, key).id }
    stage.push(...planScenes(adopting, lastPlan).map((scene) => ({ ...scene, of: 'plan' })))
  })
  // The night after a day on which something happened, and the one before the next such day: what stands between is the same.
  const look = (day: string) => told(`ranking:${day}`, () => lookAtRanking(db, () => atNight(shift(day))))
  for (let scene = next(stage), nth = 0; scene; scene = next(stage), nth++) {
    if (scene.on > clock.day && scene.on > looksFrom)
      for (const day of [addDays(clock.day, 1), scene.on]) await look(day)
    clock = { day: scene.on, order: clock.day === scene.on ? clock.order + 1 : 0 }
    await told(`${scene.of}:${scene.on}:${nth}`, scene.play)
  }
  await lookAtRanking(db, () => now)
}

/** The rankings of the last year: those of all the years of the story would double the first start. */
const looksFrom = addDays(writtenFor, -365)

type Staged = Scene & { of: string }

/** The earliest scene that is not in the future; what was staged first comes first. */
function next(stage: Staged[]): Staged | undefined {
  const due = stage.filter(({ on }) => on <= writtenFor)
  const first = due.reduce<Staged | undefined>(
    (early, scene) => (early && early.on <= scene.on ? early : scene),
    undefined,
  )
  if (first) stage.splice(stage.indexOf(first), 1)
  return first
}
