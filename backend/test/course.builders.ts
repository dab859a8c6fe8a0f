import type { Tx } from '@triaxe/db'
import { keepCreditUse } from '../src/modules/budget/budget.queries.ts'
import { newId } from '../src/platform/id.ts'
import type { TestInstallation } from './installation.ts'

// What a project has become on lower floors, written straight to the tables: for tests that only read it.

interface Named {
  id: string
}

/** A concluded evaluation with this value, an exact numerator. */
export async function aValue(
  at: TestInstallation,
  project: Named,
  value: number | null,
  contributions = value === null ? null : [value, 0, 0],
): Promise<void> {
  const { id: frameworkId } = await at.db
    .selectFrom('framework')
    .select('id')
    .where('state', '=', 'in_force')
    .executeTakeFirstOrThrow()
  const concludedAt = value === null ? null : at.now()
  const round = { id: newId(), projectId: project.id, round: 1, frameworkId, isCurrent: true, openedAt: at.now() }
  await write(at, (tx) =>
    tx.insertInto('evaluation').values({ ...round, ...certain(value), contributions, concludedAt }),
  )
}

/** A value without doubt. */
export const certain = (value: number | null) => ({ value, valueLow: value, valueHigh: value })

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

export async function aCredit(at: TestInstallation, project: Named, amount: string): Promise<void> {
  const granted = { kind: 'commitment', authority: 'Gouvernement', decidedOn: '2026-01-15' }
  await write(at, (tx) => tx.insertInto('credit').values({ id: newId(), projectId: project.id, amount, ...granted }))
  await write(at, (tx) => keepCreditUse(tx, project.id))
}

interface GivenYear {
  year?: number
  plan?: string
  commitment?: string
  actual?: string
  forecast?: string
}

/** The kept total of one year, as the lines of a budget would leave it. */
export async function aBudgetYear(at: TestInstallation, project: Named, given: GivenYear = {}): Promise<void> {
  const nothing = { plan: '0.00', commitment: '0.00', actual: '0.00', forecast: '0.00' }
  const posts = { planPosts: 0, actualPosts: 0, forecastPosts: 0 }
  const year = { projectId: project.id, accountType: 'investment', year: 2026, ...nothing, ...posts, ...given }
  await write(at, (tx) => tx.insertInto('budgetTotal').values(year))
  await write(at, (tx) => keepCreditUse(tx, project.id))
}

type Write = { execute(): Promise<unknown> } | Promise<unknown>
const write = (at: TestInstallation, made: (tx: Tx) => Write): Promise<unknown> =>
  at.db.transaction().execute((tx) => {
    const writing = made(tx)
    return 'execute' in writing ? writing.execute() : writing
  })
