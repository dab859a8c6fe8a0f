import type { Db, Tx } from '@triaxe/db'
import type { OptionProject, PlanReplay } from '@triaxe/shared-types'
import { type Ctx, system } from '../../platform/context.ts'
import { AppError, found, unchanged } from '../../platform/errors.ts'
import { record } from '../audit/index.ts'
import { lockProject, type ProjectFacts } from '../projects/index.ts'
import { lockOpenProjects } from '../scoring/index.ts'
import { changesOf, type Kept } from './basis.rules.ts'
import { lockOption, type OptionRow } from './option.queries.ts'
import { standsNow } from './option.service.ts'
import { judgedApart } from './optimiser/judge-thread.ts'
import { judgementOf } from './optimiser/judgement.rules.ts'
import { programOf } from './optimiser/model.rules.ts'
import { solvers } from './optimiser/solver-pool.ts'
import { keepJudgement, type PlanRow, unjudgedPlan } from './plan.queries.ts'
import { keep } from './replay.service.ts'
import { selected, shownSelection } from './selection.rules.ts'

/**
 * An option about to be adopted, with the facts of its candidates. All open projects are held until the transaction ends, so
 * that none becomes a candidate meanwhile; the caller holds the basis. Refused where anything it was computed from has changed
 * since: each thing stands in a pointer, `/kind/code`.
 */
export async function optionToAdopt(tx: Tx, ctx: Ctx, id: string, version: number) {
  const option: OptionRow = found(await lockOption(tx, id))
  unchanged(option, version)
  await lockOpenProjects(tx)
  const { basis, putOff } = await standsNow({ ...ctx, db: tx }, option)
  const pointers = changesOf(option.basis, basis).map(({ kind, code }) => ({
    pointer: code === null ? `/${kind}` : `/${kind}/${code}`,
    reason: 'decisions.plan_basis_changed',
  }))
  if (pointers.length > 0) throw new AppError('conflict', 'decisions.plan_basis_changed', { pointers })
  // The ranking that was decided upon can be read again for good.
  await keep(tx, ctx.actor, ctx.now())
  const projects = new Map<string, ProjectFacts>()
  for (const { projectId } of option.basis.model.candidates)
    projects.set(projectId, await lockProject(tx, ctx.actor, projectId))
  const selection = shownSelection(option)
  const lines = selection.projects.map((one) => planLine(one, putOff.get(one.projectId) ?? 0))
  return { option, projects, selection, lines }
}

/** What a plan puts off adds to what the plan before it has put off: the sheet still says neither. */
function planLine({ projectId, isIn, departure, startYear, later }: OptionProject, before: number) {
  const years = isIn ? later + before : 0
  return { projectId, isIn, departure, later: years, startsIn: years > 0 ? startYear : null }
}

const patienceSeconds = 60

/** The kept question asked once more. Where the search was cut short the kept choice is valued anew, as no search repeats. */
export async function replayed(plan: PlanRow, personId: string, gone: AbortSignal): Promise<PlanReplay> {
  const { model, weights } = plan.basis
  const asking = { personId, seconds: patienceSeconds, gone }
  const isWhole = plan.solution.isProven && plan.solution.isDecided
  const solution = isWhole ? await solvers.solve('optimum', { model, weights }, asking) : plan.solution
  const kept = figuresOf(plan)
  const computed = solution.chosen ? figuresOf({ ...plan, solution }) : null
  return { isSame: JSON.stringify(kept) === JSON.stringify(computed), kept, computed }
}

function figuresOf(kept: Kept): PlanReplay['kept'] {
  const { value, calculatedValue, cost } = shownSelection(kept)
  const { candidates } = kept.basis.model
  const projectIds = selected(kept).flatMap(({ candidate }) => candidates[candidate]?.projectId ?? [])
  return { value, calculatedValue, cost, projectIds }
}

/** The independent judge looks at a plan that nobody has judged yet; false: there was none. */
export async function judgePlan(db: Db, now: () => Date): Promise<boolean> {
  const plan = await unjudgedPlan(db)
  if (!plan) return false
  const { model, weights } = plan.basis
  const { program } = programOf(model, weights)
  const judgement = judgementOf(program, plan.solution, await judgedApart(program))
  await db.transaction().execute(async (tx) => {
    if (!(await keepJudgement(tx, plan.id, judgement, now()))) return
    const changes = { judgement: [null, judgement] }
    await record(tx, { actor: system, at: now(), type: 'plan.judged', subject: { decisionId: plan.id }, changes })
  })
  return true
}
