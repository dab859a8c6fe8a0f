import type { Tx } from '@triaxe/db'
import type { NewPlan, PriorityPlan } from '@triaxe/shared-types'
import { nextNumber } from '../../platform/counter.queries.ts'
import type { Ctx } from '../../platform/context.ts'
import { isoDay } from '../../platform/day.ts'
import { allow, type Pointer } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { record } from '../audit/index.ts'
import { holdBasis, keepPlan, optionToAdopt } from '../options/index.ts'
import type { ProjectFacts } from '../projects/index.ts'
import { carryOut, refuseFaults, type Standing, whatStands } from './carry-out.service.ts'
import { faultsOfConditions } from './decision-condition.rules.ts'
import { unableOwners } from './decision-condition.service.ts'
import { mayRecordDecision, recordsDecisions } from './decisions.policy.ts'
import { owed, pointersOf } from './decisions.rules.ts'
import { insertPlanDecision, planDecisions } from './plan-decision.queries.ts'
import { getPlan } from './plan.service.ts'
import { stepOf } from './plan.rules.ts'

type Adoptable = Awaited<ReturnType<typeof optionToAdopt>>

/** The plan, the decisions it brings, their states, credits and baselines, and the trail: all of them, or none. */
export async function adoptPlan(ctx: Ctx, version: number, given: NewPlan): Promise<PriorityPlan> {
  const { db, actor, now } = ctx
  return db.transaction().execute(async (tx) => {
    allow(recordsDecisions(actor), 'decisions.only_chancellery')
    await holdBasis(tx)
    const number = await nextNumber(tx, 'plan', 0)
    const adoptable = await optionToAdopt(tx, ctx, given.optionId, version)
    const steps = await stepsOf(tx, ctx, adoptable)
    const inForce = (await planDecisions(tx))[0]?.decidedOn ?? null
    const lastDays = [inForce, ...steps.map(({ before }) => before.lastDecidedOn)]
    const ofConditions = await faultsInConditions(tx, given, steps)
    refuseFaults([...pointersOf(owed(given, lastDays, isoDay(now()))), ...ofConditions])

    const id = newId(now().getTime())
    await write(tx, ctx, { id, number, given, adoptable })
    for (const { project, before, type, departureReason, later } of steps)
      await carryOut(tx, ctx, project, before, {
        ...nothing,
        ...said(given),
        type,
        departureReason,
        later,
        conditions: given.conditions.flatMap(({ projectId, ...condition }) =>
          projectId === project.id ? [condition] : [],
        ),
        planDecisionId: id,
      })
    await record(tx, {
      actor,
      at: now(),
      type: 'plan.adopted',
      subject: { decisionId: id },
      changes: { number, name: adoptable.option.name, body: given.body, decidedOn: given.decidedOn },
      reason: given.reasons[1] ?? null,
    })
    return getPlan({ db: tx, actor }, id)
  })
}

const said = ({ body, decidedOn }: NewPlan) => ({ body, decidedOn })
const nothing = { reasons: {}, publicText: {}, internalReasons: '', nextReviewOn: null }

/** The decisions that the plan brings; what is decided alike already needs none. */
async function stepsOf(tx: Tx, { actor }: Ctx, { selection, projects }: Adoptable) {
  const steps = []
  for (const one of selection.projects) {
    const type = stepOf(one)
    const project = projects.get(one.projectId)
    if (!project || (type === null && one.departure === null)) continue
    allow(mayRecordDecision(actor, project), 'decisions.member_of_project')
    if (type === null) continue
    const before: Standing = await whatStands(tx, project)
    steps.push({ project, before, type, departureReason: one.departure, later: one.later } as const)
  }
  return steps
}

/** A condition belongs to a decision: a project that the plan leaves as it is can carry none. */
async function faultsInConditions(
  tx: Tx,
  { conditions, decidedOn }: NewPlan,
  steps: { project: Pick<ProjectFacts, 'id'> }[],
): Promise<Pointer[]> {
  const faults: Pointer[] = []
  for (const [index, { projectId, ...condition }] of conditions.entries()) {
    if (!steps.some(({ project }) => project.id === projectId)) {
      faults.push({ pointer: `/conditions/${index}/projectId`, reason: 'decisions.condition_of_no_decision' })
      continue
    }
    const unable = await unableOwners(tx, projectId, [condition.ownerId])
    faults.push(...faultsOfConditions([condition], decidedOn, unable, () => index))
  }
  return faults
}

interface Adopted {
  id: string
  number: number
  given: NewPlan
  adoptable: Adoptable
}

async function write(tx: Tx, { actor, now }: Ctx, { id, number, given, adoptable }: Adopted): Promise<void> {
  const { option, selection, lines } = adoptable
  const { reasons } = given
  await insertPlanDecision(tx, {
    ...said(given),
    id,
    number,
    reasonAxis1: reasons[1] ?? null,
    reasonAxis2: reasons[2] ?? null,
    reasonAxis3: reasons[3] ?? null,
    frameworkId: option.basis.frameworkId,
    value: selection.value,
    recordedBy: actor.personId,
    recordedByLabel: actor.label,
    recordedAt: now(),
  })
  const { name, settings, basis, solution } = option
  const origin = { optionId: option.id, optionVersion: option.version }
  const kept = { name, settings, basis, solution, decidedOn: given.decidedOn }
  await keepPlan(tx, { ...kept, ...origin, decisionId: id, number, projects: lines })
}
