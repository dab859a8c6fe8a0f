import type { Db } from '@triaxe/db'
import type { Budget, BudgetLine, BudgetLineInput } from '@triaxe/shared-types'
import { creditUse, sumOfFigures } from '@triaxe/shared-types/budget.rules'
import type { Actor, Ctx } from '../../platform/context.ts'
import { isoDay } from '../../platform/day.ts'
import { allow, ruleBroken, unchanged } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { record } from '../audit/index.ts'
import { lockProject, visibleProject, type ProjectFacts } from '../projects/index.ts'
import { budgetCan, isPlanFrozen, mayPlanBudget } from './budget.policy.ts'
import { countSave, creditOf, linesOf, replaceLines, sheetVersion, yearsOf } from './budget.queries.ts'
import { budgetChanges, isUnchanged, planTouched, toldChanges } from './budget.rules.ts'
import { settingsNow } from './settings.queries.ts'

export async function getBudget({ db, actor, now }: Ctx, projectId: string): Promise<Budget> {
  return budgetOf(db, actor, await visibleProject(db, actor, projectId), isoDay(now()))
}

export async function saveBudget(
  { db, actor, now }: Ctx,
  projectId: string,
  version: number,
  { lines: given }: { lines: BudgetLineInput[] },
): Promise<Budget> {
  return db.transaction().execute(async (tx) => {
    const project = await lockProject(tx, actor, projectId)
    const frozen = isPlanFrozen(project, (await creditOf(tx, projectId)) !== null)
    allow(budgetCan(actor, project, frozen).track, 'budget.not_yours')
    unchanged(await sheetVersion(tx, projectId), version)
    const before = await linesOf(tx, projectId)
    const lines = numbered(before, given)
    const changes = budgetChanges(before, lines)
    const touched = planTouched(changes)
    if (touched.length > 0) {
      if (frozen) throw ruleBroken('budget.plan_frozen', pointersTo(lines, touched))
      allow(mayPlanBudget(actor, project), 'budget.plan_not_yours')
    }

    await replaceLines(tx, projectId, lines)
    await countSave(tx, projectId)
    if (!isUnchanged(changes)) {
      const saved = { actor, at: now(), type: 'budget.saved', subject: { projectId } }
      await record(tx, { ...saved, changes: toldChanges(before, lines, changes) })
    }
    return budgetOf(tx, actor, project, isoDay(now()))
  })
}

/** New lines get an id; every other must be one of this project, once. */
function numbered(before: BudgetLine[], given: BudgetLineInput[]): BudgetLine[] {
  const known = new Set(before.map(({ id }) => id))
  const seen = new Set<string>()
  return given.map((line, index) => {
    if (line.id === null) return { ...line, id: newId() }
    if (!known.has(line.id)) throw ruleBroken('budget.line_unknown', [`/lines/${index}/id`])
    if (seen.has(line.id)) throw ruleBroken('budget.line_twice', [`/lines/${index}/id`])
    seen.add(line.id)
    return { ...line, id: line.id }
  })
}

const pointersTo = (lines: BudgetLine[], ids: string[]) =>
  lines.flatMap(({ id }, index) => (ids.includes(id) ? [`/lines/${index}/plan`] : []))

async function budgetOf(db: Db, actor: Actor, project: ProjectFacts, today: string): Promise<Budget> {
  // The version first: what is newer than it is refused when it is saved, what is older would be written over.
  const { version } = await sheetVersion(db, project.id)
  const years = await yearsOf(db, project.id)
  const credit = await creditOf(db, project.id)
  const total = sumOfFigures(years)
  const frozen = isPlanFrozen(project, credit !== null)
  return {
    projectId: project.id,
    asOf: today,
    lines: await linesOf(db, project.id),
    years,
    total,
    credit,
    use: credit && creditUse(credit.amount, total, (await settingsNow(db)).commitmentWarningBp),
    isPlanFrozen: frozen,
    version,
    can: budgetCan(actor, project, frozen),
  }
}
