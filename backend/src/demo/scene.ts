import type { Db } from '@triaxe/db'
import type { Actor } from '../platform/context.ts'
import type { DemoProject } from './canton/model.ts'
import type { Perform } from './perform.ts'
import type { Canton } from './settle.ts'
import { idOf } from './settle.ts'
import type { Shift } from './calendar.ts'

/** Something that happens on a day; scenes of all projects are played in the order of their days. */
export interface Scene {
  on: string
  play: () => Promise<unknown>
}

/** A project while it is being played: its id, once it exists. */
export interface Part {
  db: Db
  /** The story's time, moved to today. */
  now: () => Date
  project: DemoProject
  canton: Canton
  perform: Perform
  shift: Shift
  today: string
  id: string
  /** The project that the story calls so, once it exists. */
  idOf: (key: string) => string
}

export const actor = ({ canton }: Part, key: string): Actor => idOf(canton.actors, key)
export const leadOf = (part: Part): Actor => actor(part, part.project.lead)
export const chancellery = (part: Part): Actor => actor(part, 'chancellor')
export const here = ({ id }: Part) => ({ projectId: id })

/** A small number that belongs to a project, the same at every telling. */
export const trait = ({ key }: DemoProject, below: number): number =>
  Array.from(key).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7) % below
