import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type ImportCheck, type ImportDetail, type Mapping, exchangeApi } from '@triaxe/shared-types'
import { done } from './call.ts'
import type { TestInstallation } from './installation.ts'

interface Person {
  id: string
}

/** Uploads a file and gives the import with its proposed mapping. */
export const uploaded = (
  at: TestInstallation,
  as: Person,
  name: string,
  body: Buffer | string,
): Promise<ImportDetail> => done(at, exchangeApi.uploadImport, { as, query: { name }, body: Buffer.from(body) })

/** Changes the mapping as a person would on the screen. */
export const mapped = (
  at: TestInstallation,
  as: Person,
  run: ImportDetail,
  change: Partial<Mapping>,
): Promise<ImportDetail> =>
  done(at, exchangeApi.mapImport, {
    as,
    params: { id: run.id },
    version: run.version,
    body: { ...run.mapping, ...change },
  })

export const checked = (at: TestInstallation, as: Person, run: ImportDetail): Promise<ImportCheck> =>
  done(at, exchangeApi.checkImport, { as, params: { id: run.id } })

/** What a list does not say itself a person has said before: its projects are in progress, its amounts in the currency proposed. */
export async function stated(at: TestInstallation, as: Person, run: ImportDetail): Promise<ImportDetail> {
  const { defaults, amounts } = run.mapping
  if (defaults.state !== null && !run.doubts.includes('currency')) return run
  return mapped(at, as, run, {
    defaults: { ...defaults, state: defaults.state ?? 'in_progress' },
    amounts: { ...amounts, isCurrencySure: true },
  })
}

export async function committed(at: TestInstallation, as: Person, run: ImportDetail): Promise<ImportDetail> {
  const { id, version } = await stated(at, as, run)
  return done(at, exchangeApi.commitImport, { as, params: { id }, version })
}

/** Published portfolios are not in the repository: without them a test says so and is skipped. */
const dataFolder = path.resolve(import.meta.dirname, '../..', process.env['TRIAXE_TEST_DATA'] ?? '../shared/data')
export const hasData = existsSync(dataFolder)
export const absent = `the published portfolios are absent (${dataFolder}; set TRIAXE_TEST_DATA)`
export const dataFile = (name: string): Buffer => readFileSync(path.join(dataFolder, name))
