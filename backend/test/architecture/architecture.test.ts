import { describe, expect, it } from 'vitest'
import { callsAgainstTheFloors, circles, groundAgainstTheFloors, screensAgainstTheFloors } from './floors.ts'
import {
  drawersForEverything,
  foreignWrites,
  functionLengths,
  impureRules,
  longFiles,
  longFunctions,
  median,
  namelessMigrations,
  readsOfEnvironment,
  textsReadElsewhere,
} from './habits.ts'
import { allSources, isTest, sourceOf, type Source } from './sources.ts'

interface Law {
  says: string
  faults: (sources: Source[]) => string[]
  /** Each of these houses breaks it: path → text. */
  breaches: Record<string, string>[]
}

const modules = 'backend/src/modules'
const laws: Law[] = [
  {
    says: 'calls between modules only go down, and only to the face of a module',
    faults: callsAgainstTheFloors,
    breaches: [
      { [`${modules}/audit/a.ts`]: `import { b } from '../projects/index.ts'` },
      { [`${modules}/scoring/a.ts`]: `import type { B } from '../budget/index.ts'` },
      { [`${modules}/decisions/a.ts`]: `export { b } from '../projects/projects.queries.ts'` },
      { [`${modules}/projects/a.ts`]: `import { b } from './index.ts'` },
      { [`${modules}/projects/a.ts`]: `import { b } from '../../routes.ts'` },
      { [`${modules}/gadgets/a.ts`]: `import { b } from '../audit/index.ts'` },
      { 'backend/src/platform/a.ts': `const b = await import('../modules/audit/index.ts')` },
      { 'backend/src/app.ts': `import { b } from './modules/audit/audit.queries.ts'` },
      { 'backend/src/demo/a.ts': `import { b } from '../modules/audit/audit.queries.ts'` },
    ],
  },
  {
    says: 'screens only build on what lies below, and a feature never sees a feature',
    faults: screensAgainstTheFloors,
    breaches: [
      { 'frontend/src/features/a/a.tsx': `import { B } from '../b/b.tsx'` },
      { 'frontend/src/ui/a.tsx': `import { B } from '../marks/b.tsx'` },
      { 'frontend/src/lib/a.ts': `import type { B } from '../app/b.ts'` },
      { 'frontend/src/gadgets/a.ts': `import { B } from '../lib/b.ts'` },
      { 'frontend/src/lib/a.ts': `import { B } from '@triaxe/db'` },
    ],
  },
  {
    says: 'the contract knows zod alone, the database Kysely and pg alone',
    faults: groundAgainstTheFloors,
    breaches: [
      { 'shared-types/src/a.ts': `import path from 'node:path'` },
      { 'shared-types/src/a.ts': `import type { Db } from '@triaxe/db'` },
      { 'db/src/a.ts': `import { Role } from '@triaxe/shared-types'` },
      { 'db/src/a.ts': `import express from 'express'` },
    ],
  },
  {
    says: 'no files import each other in a circle',
    faults: circles,
    breaches: [
      {
        'db/src/a.ts': `import { b } from './b.ts'`,
        'db/src/b.ts': `import type { A } from './c.ts'`,
        'db/src/c.ts': `export * from './a.ts'`,
      },
    ],
  },
  {
    says: 'rules and policies are pure: no database, no clock, no chance',
    faults: impureRules,
    breaches: [
      { [`${modules}/audit/a.policy.ts`]: `import { sql } from 'kysely'` },
      { [`${modules}/audit/a.rules.ts`]: `import { b } from './a.queries.ts'` },
      { 'shared-types/src/a.rules.ts': `export const today = () => new Date()` },
      { 'shared-types/src/a.rules.ts': `export const today = () => Date.now()` },
      { [`${modules}/audit/a.policy.ts`]: `export function may() { throw new Error('no') }` },
    ],
  },
  {
    says: 'a table is written by its owner alone',
    faults: foreignWrites,
    breaches: [
      { [`${modules}/scoring/a.ts`]: `export const a = (tx) => tx.updateTable('project').set({}).execute()` },
      { [`${modules}/scoring/a.ts`]: `export const a = (tx) => tx.insertInto('project as p').execute()` },
      {
        [`${modules}/scoring/a.ts`]:
          'export const a = (tx) => sql`delete from project_member where id = ${1}`.execute(tx)',
      },
      { [`${modules}/scoring/a.ts`]: 'export const a = (tx) => sql`update budget_line set amount = 0`.execute(tx)' },
      { [`${modules}/scoring/a.ts`]: `export const a = (tx, table) => tx.deleteFrom(table).execute()` },
      { [`${modules}/scoring/a.ts`]: 'export const a = (tx, t) => sql`insert into ${t} values (1)`.execute(tx)' },
      { 'backend/src/seed.ts': `export const a = (tx) => tx.mergeInto('axis').execute()` },
    ],
  },
  {
    says: 'platform/config.ts is the only reader of the environment',
    faults: readsOfEnvironment,
    breaches: [
      { 'backend/src/a.ts': `export const port = process.env.PORT` },
      { 'db/src/a.ts': `export const all = { ...process.env }` },
      { 'frontend/src/lib/a.ts': `export const mode = import.meta.env.MODE` },
    ],
  },
  {
    says: 'no file or folder is a drawer for everything',
    faults: drawersForEverything,
    breaches: [
      { 'backend/src/utils/a.ts': '' },
      { 'frontend/src/lib/date-helpers.ts': '' },
      { 'db/src/common.ts': '' },
    ],
  },
  {
    says: 'a migration is named after its time, its module and what it does',
    faults: namelessMigrations,
    breaches: [
      { 'db/migrations/20261122T0100_tables.ts': '' },
      { 'db/migrations/1_audit_base.ts': '' },
      { 'db/migrations/20261122T0100_gadgets_base.ts': '' },
    ],
  },
  {
    says: 'a text that people write is read by `text` or `required` of the primitives',
    faults: textsReadElsewhere,
    breaches: [{ 'shared-types/src/ideas.ts': 'const reason = z.string().trim().min(1)' }],
  },
  {
    says: 'no file is longer than 300 lines',
    faults: longFiles,
    breaches: [{ 'db/src/a.ts': '\n'.repeat(301) }],
  },
  {
    says: 'no function is longer than 60 lines',
    faults: longFunctions,
    breaches: [{ 'db/src/a.ts': `export const a = () => {${'\n'.repeat(60)}}` }],
  },
]

const sources = allSources()

describe.each(laws)('$says', ({ faults, breaches }) => {
  it('in the whole house', () => expect(faults(sources)).toEqual([]))

  it.each(breaches.map((files) => ({ files, code: Object.values(files)[0]?.trim().slice(0, 60) ?? '' })))(
    'and a breach is noticed: $code',
    ({ files }) => {
      const broken = Object.entries(files).map(([file, text]) => sourceOf(file, text))
      expect(faults(broken)).not.toEqual([])
    },
  )
})

describe('the house', () => {
  it('is read whole', () => {
    for (const workspace of ['backend', 'db', 'frontend', 'shared-types', 'scripts'])
      expect(sources.filter(({ path }) => path.startsWith(`${workspace}/`)).length).toBeGreaterThan(2)
  })

  it('has short files and short functions', () => {
    const ours = sources.filter((source) => !isTest(source))
    const file = median(ours.map(({ lines }) => lines))
    const inFunctions = median(ours.flatMap(functionLengths))
    process.stdout.write(`  median: file ${file} lines, function ${inFunctions} lines (${ours.length} files)\n`)
    expect(file).toBeLessThanOrEqual(80)
    expect(inFunctions).toBeLessThanOrEqual(12)
  })
})
