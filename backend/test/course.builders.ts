import { newId } from '../src/platform/id.ts'
import type { TestInstallation } from './installation.ts'

// What a project has become on lower floors, written straight to the tables: for tests that only read it.

interface Named {
  id: string
}

/** A concluded evaluation with this value, an exact numerator. */
export async function aValue(at: TestInstallation, project: Named, value: number | null): Promise<void> {
  const { id: frameworkId } = await at.db
    .selectFrom('framework')
    .select('id')
    .where('state', '=', 'in_force')
    .executeTakeFirstOrThrow()
  const concludedAt = value === null ? null : at.now()
  const round = { id: newId(), projectId: project.id, round: 1, frameworkId, isCurrent: true, openedAt: at.now() }
  await write(at, (tx) => tx.insertInto('evaluation').values({ ...round, value, concludedAt }))
}

interface GivenMilestone {
  isGate?: boolean
  isGoLive?: boolean
  originalOn?: string
  approvedOn?: string
  forecastOn?: string
  actualOn?: string
}

export async function aMilestone(at: TestInstallation, project: Named, given: GivenMilestone = {}) {
  const id = newId()
  const made = { id, projectId: project.id, position: 1, phaseKey: 'deployment', level: 'steering' }
  await write(at, (tx) =>
    tx.insertInto('milestone').values({ ...made, key: 'launch_of_operation', name: '{}', ...given }),
  )
  return id
}

export const aCredit = (at: TestInstallation, project: Named, amount: string) =>
  write(at, (tx) =>
    tx.insertInto('credit').values({
      id: newId(),
      projectId: project.id,
      kind: 'commitment',
      amount,
      authority: 'Gouvernement',
      decidedOn: '2026-01-15',
    }),
  )

interface GivenYear {
  year?: number
  plan?: string
  commitment?: string
  actual?: string
  forecast?: string
}

/** The kept total of one year, as the lines of a budget would leave it. */
export const aBudgetYear = (at: TestInstallation, project: Named, given: GivenYear = {}) =>
  write(at, (tx) =>
    tx.insertInto('budgetTotal').values({
      projectId: project.id,
      accountType: 'investment',
      planPosts: 0,
      actualPosts: 0,
      forecastPosts: 0,
      year: given.year ?? 2026,
      plan: given.plan ?? '0.00',
      commitment: given.commitment ?? '0.00',
      actual: given.actual ?? '0.00',
      forecast: given.forecast ?? '0.00',
    }),
  )

type Tx = Parameters<Parameters<ReturnType<TestInstallation['db']['transaction']>['execute']>[0]>[0]
const write = (at: TestInstallation, insert: (tx: Tx) => { execute(): Promise<unknown> }): Promise<unknown> =>
  at.db.transaction().execute((tx) => insert(tx).execute())
