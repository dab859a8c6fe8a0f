import type { Endpoint } from '@triaxe/shared-types'
import { everybody, type Scenario, signedIn, type Who } from './cast.ts'
import type { Scene, SceneProject } from './scene.ts'

/** `seers`: everyone who may know of the project. */
type Allowed = readonly Who[] | 'everybody' | 'signedIn' | 'seers'

interface Asked {
  params?: Record<string, string>
  query?: Record<string, string>
  body?: unknown
}

export interface Row {
  /** Who gets through, in every scenario or by scenario; an unnamed scenario lets nobody through. */
  may: Allowed | Partial<Record<Scenario, Allowed>>
  /** Which variant of the request this row is about. */
  when?: string
  /** What those get who know of it and may not. */
  otherwise?: 401 | 403 | 404
  /** A well-formed request; the project's parameter is filled in. */
  ask?: (scene: Scene, project: SceneProject) => Asked
}

export type Rights = Record<string, { endpoint: Endpoint; rows: Row[] }>

/** One row per endpoint of an `…Api`, or several where its variants differ; a missing one does not compile. */
export function rights<Api extends Record<string, Endpoint>>(api: Api, rows: Record<keyof Api, Row | Row[]>): Rights {
  return Object.fromEntries(
    Object.entries(api).map(([name, endpoint]) => {
      const given = rows[name] as Row | Row[]
      return [name, { endpoint, rows: Array.isArray(given) ? given : [given] }]
    }),
  )
}

export type Outcome = 'ok' | 401 | 403 | 404

const always: Who[] = [
  'chancellery',
  'involved',
  'auditor',
  'colleague',
  'head',
  'registrar',
  'partner',
  'lead',
  'sponsor',
  'member',
  'insider',
]

/** The second door, as ARCHITECTURE says: who may know that the project exists. */
export function seers(scenario: Scenario): readonly Who[] {
  if (scenario === 'draft') return always
  return scenario === 'confidential' ? [...always, 'council', 'finance'] : signedIn
}

export const isOnProject = ({ path }: Endpoint) => path.includes(':projectId')

/** What the doors must decide for one person. */
export function outcome(endpoint: Endpoint, row: Row, who: Who, scenario: Scenario): Outcome {
  if (endpoint.public) return allowed(row, scenario).includes(who) ? 'ok' : (row.otherwise ?? 403)
  if (who === 'nobody') return 401
  if (isOnProject(endpoint) && !seers(scenario).includes(who)) return 404
  return allowed(row, scenario).includes(who) ? 'ok' : (row.otherwise ?? 403)
}

function allowed({ may }: Row, scenario: Scenario): readonly Who[] {
  const named = typeof may === 'string' || isList(may) ? may : (may[scenario] ?? [])
  if (named === 'everybody') return everybody
  if (named === 'signedIn') return signedIn
  return named === 'seers' ? seers(scenario) : named
}

const isList = (may: Row['may']): may is readonly Who[] => Array.isArray(may)

/** The same people in every one of these states. */
export const inStates = (states: Scenario[], who: Allowed): Partial<Record<Scenario, Allowed>> =>
  Object.fromEntries(states.map((state) => [state, who]))
