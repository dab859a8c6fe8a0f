import * as contract from '@triaxe/shared-types'
import type { Endpoint } from '@triaxe/shared-types'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { call } from '../call.ts'
import { installation, type TestInstallation } from '../installation.ts'
import { allRights } from './all.ts'
import { printedRights } from './print.ts'
import { aScene, type Scene } from './scene.ts'
import { everybody, type Scenario, scenarios, signedIn, type Who } from './cast.ts'
import { isOnProject, outcome, type Row, seers } from './table.ts'
import { undoing } from './undoing.ts'

const at = installation()
const made = {} as { scene: Scene; undone: TestInstallation }
beforeAll(async () => {
  made.scene = await aScene(at)
  made.undone = { ...at, app: createApp({ ...at, db: undoing(at.db) }) }
}, 60_000)

const named = ({ method, path: address }: Endpoint) => `${method} ${address}`
const rowsOf = Object.entries(allRights).flatMap(([noun, rights]) =>
  Object.entries(rights).flatMap(([name, { endpoint, rows }]) => rows.map((row) => ({ noun, name, endpoint, row }))),
)

describe('the table of rights', () => {
  it('has a row for every endpoint of the contract', () => {
    const promised = Object.entries(contract)
      .filter(([name]) => name.endsWith('Api'))
      .flatMap(([, api]) => Object.values(api as Record<string, Endpoint>).map(named))
    const covered = new Set(rowsOf.map(({ endpoint }) => named(endpoint)))
    expect(promised.filter((one) => !covered.has(one))).toEqual([])
  })

  it('lets nobody do what they may not know of', () => {
    const wrong = rowsOf
      .filter(({ endpoint, row }) => isOnProject(endpoint) && typeof row.may !== 'string')
      .flatMap(({ name, row }) =>
        scenarios.flatMap((scenario) => {
          const may = Array.isArray(row.may)
            ? []
            : (row.may as Partial<Record<Scenario, readonly Who[] | string>>)[scenario]
          return Array.isArray(may) && may.some((who: Who) => !seers(scenario).includes(who))
            ? [`${name} ${scenario}`]
            : []
        }),
      )
    expect(wrong).toEqual([])
  })

  it('stands in docs/rights.md as it is', () => {
    const page = readFileSync(path.resolve(import.meta.dirname, '../../../docs/rights.md'), 'utf8')
    expect(page, 'npm run rights -w backend').toBe(printedRights())
  })
})

describe.each(Object.keys(allRights))('the doors of %s decide as the table says', (noun) => {
  const rows = rowsOf.filter((row) => row.noun === noun)
  it.each(rows.map((row) => ({ ...row, title: row.row.when ? `${row.name}, ${row.row.when}` : row.name })))(
    '$title',
    async ({ endpoint, row }) => {
      const asked = isOnProject(endpoint) ? scenarios : (['draft'] as const)
      const differing: string[] = []
      for (const scenario of asked)
        for (const some of batches(askers(endpoint), 6))
          differing.push(...(await Promise.all(some.map((who) => difference(endpoint, row, who, scenario)))).flat())
      expect(differing).toEqual([])
    },
    60_000,
  )
})

/** To a public endpoint it makes no difference who asks. */
const askers = (endpoint: Endpoint): Who[] => (endpoint.public ? ['nobody', 'clerk', 'administrator'] : everybody)

const batches = <T>(all: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size))

async function difference(endpoint: Endpoint, row: Row, who: Who, scenario: Scenario): Promise<string[]> {
  const expected = outcome(endpoint, row, who, scenario)
  const got = await answerTo(endpoint, row, who, scenario)
  return got === expected ? [] : [`${who} · ${scenario}: the table says ${expected}, the application ${got}`]
}

/** A version nobody can have read: a policy that lets through ends in 412, and nothing is changed. */
const versionOfNobody = 999_999_999

async function answerTo(endpoint: Endpoint, row: Row, who: Who, scenario: Scenario): Promise<string | number> {
  const project = made.scene.projects[scenario]
  const { params, ...given } = row.ask?.(made.scene, project) ?? {}
  const { status, problem } = await call(made.undone, endpoint, {
    ...(who === 'nobody' ? {} : { as: made.scene.people[who] }),
    ...(endpoint.versioned ? { version: versionOfNobody } : {}),
    params: { ...(isOnProject(endpoint) ? { projectId: project.id } : {}), ...params },
    ...given,
  } as never)
  if (status === 401 || status === 403 || status === 404) return status
  const isMalformed = status >= 500 || status === 415 || status === 428 || problem?.reason === 'platform.invalid'
  return isMalformed ? `${status} ${JSON.stringify(problem)}` : 'ok'
}

it('The cast of the table plays everyone who is signed in', () => {
  expect(Object.keys(made.scene.people).toSorted()).toEqual([...signedIn].toSorted())
})
