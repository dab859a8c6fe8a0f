import type { Db } from '@triaxe/db'
import type { Department, LocalisedText, Mapping, NewDepartment } from '@triaxe/shared-types'
import { toCents } from '@triaxe/shared-types/money.rules'
import type { Actor } from '../../platform/context.ts'
import { ruleBroken } from '../../platform/errors.ts'
import { departmentsById } from '../identity/index.ts'
import { isApprovedHere, targetOf } from './frozen.rules.ts'
import { labelOf } from './lens.rules.ts'
import { indexable, type KnownKey, keysOf } from './memory.queries.ts'
import { type Known, type Plan, planOf } from './plan.rules.ts'
import type { Said, SaidField } from './planned.rules.ts'
import { type ProjectNow, codesByTitle, openTo, projectsNow } from './register.queries.ts'
import type { Table } from './table.rules.ts'
import { understandList } from './understand-list.ts'
import { titleOf } from './understand.rules.ts'
import { plainText } from './word.rules.ts'

export interface Prepared extends Plan {
  /** Departments that the rows need and that are not there yet. */
  newDepartments: NewDepartment[]
  known: Map<string, Known>
}

/** What an import would do now, without doing it. */
export async function prepare(db: Db, actor: Actor, table: Table, mapping: Mapping): Promise<Prepared> {
  const departments = [...(await departmentsById(db)).values()]
  const { mapping: settled, missing } = settleDepartments(departments, mapping)
  const departmentNames = new Map(departments.map(({ id, code, name }) => [id, [code, ...told(name)]]))
  const read = await understandList({ table, mapping: settled, departmentNames })
  const understood = { ...read, rows: read.rows.map((row) => ({ ...row, key: indexable(row.key) })) }
  refuseBeyondCounting(understood.rows)
  const known = await knownProjects(db, actor, mapping.list)
  const titles = understood.rows.filter(({ key }) => !known.has(key)).map(titleOf)
  const plan = planOf(understood, known, await codesByTitle(db, actor, titles), headersOf(table, mapping))
  const needed = new Set(
    plan.rows.flatMap(({ said: { department } }) => (department && 'code' in department ? [department.code] : [])),
  )
  return { ...plan, known, newDepartments: missing.filter(({ code }) => needed.has(code)) }
}

const headersOf =
  ({ headers }: Table, { columns }: Mapping) =>
  (field: SaidField) =>
    labelOf(
      headers,
      columns.findIndex(({ target }) => target === targetOf[field]),
    )

/** A portfolio is added up in centimes that stay exact; a wrong unit soon makes more of them. */
function refuseBeyondCounting(rows: { said: Said }[]): void {
  const cents = rows.reduce((sum, { said }) => sum + BigInt(toCents(said.estimatedCost ?? '0.00')), 0n)
  if (cents > largestSum) throw ruleBroken('exchange.amounts_too_large', ['amounts/unit'])
}
const largestSum = 999_999_999_999_999n

const told = (name: LocalisedText) => Object.values(name).filter((text) => text !== undefined)

/** A department to be made whose code is there meanwhile is that department. */
function settleDepartments(there: Department[], mapping: Mapping): { mapping: Mapping; missing: NewDepartment[] } {
  const idByCode = new Map(there.map(({ code, id }) => [plainText(code), id]))
  const missing = new Map<string, NewDepartment>()
  const departments = mapping.departments.map((entry) => {
    if (!entry.create) return entry
    const id = idByCode.get(plainText(entry.create.code))
    if (id) return { ...entry, departmentId: id, create: null }
    const first = missing.get(plainText(entry.create.code)) ?? entry.create
    missing.set(plainText(entry.create.code), first)
    return { ...entry, create: first }
  })
  return { mapping: { ...mapping, departments }, missing: [...missing.values()] }
}

async function knownProjects(db: Db, actor: Actor, list: string): Promise<Map<string, Known>> {
  const keys = await keysOf(db, list)
  const open = await openTo(
    db,
    actor,
    keys.map(({ projectId }) => projectId),
  )
  const now = new Map(
    (
      await projectsNow(
        db,
        keys.map(({ projectId }) => projectId),
      )
    ).map((project) => [project.id, project]),
  )
  return new Map(
    keys.flatMap((key) => {
      const project = now.get(key.projectId)
      return project ? [[key.key, { ...asKnown(key, project), isHidden: !open.has(project.id) }] as const] : []
    }),
  )
}

const asKnown = (key: KnownKey, project: ProjectNow): Omit<Known, 'isHidden'> => ({
  ...key,
  code: project.code,
  now: saidBy(project),
  isApproved: isApprovedHere(project),
})

/** A project in the words of a list. */
const saidBy = (project: ProjectNow): Required<Said> => ({
  title: project.title,
  summary: project.summary,
  department: { id: project.leadDepartmentId },
  state: project.state,
  natures: project.natures,
  mainAxis: project.mainAxis,
  estimatedCost: project.estimatedCost,
  estimatedPosts: project.estimatedPosts,
  startsOn: project.startsOn,
  end: { on: project.endsOn, isOpen: project.openEnded },
  legalBasis: project.legalBasis,
})
