import type { ArbitrationSettings, ProjectExplanation } from '@triaxe/shared-types'
import type { Ctx } from '../../platform/context.ts'
import { allow, ruleBroken } from '../../platform/errors.ts'
import { visibleProject } from '../projects/index.ts'
import { frameworkInForce } from '../strategy/index.ts'
import { type Assembled, shown } from './arbitration.rules.ts'
import { arbitrationOfAll } from './arbitration.service.ts'
import { relatedProjects } from './condition.queries.ts'
import { mayReadReasons } from './options.policy.ts'
import { posedOn } from './optimum.service.ts'
import { sieved, spokenOf } from './project-why.rules.ts'
import { explained } from './why.service.ts'

/** Whoever reads a project's page waits no longer; what is not established by then is said to be open. */
const seconds = 10

/** All projects are weighed, one is told of, and of the others no more than the person who asks may know. */
export async function getExplanation(ctx: Ctx, projectId: string, gone: AbortSignal): Promise<ProjectExplanation> {
  const { db, actor } = ctx
  allow(mayReadReasons(actor, await visibleProject(db, actor, projectId)), 'options.not_of_your_department')
  const all = await arbitrationOfAll(ctx)
  const own = all.candidates.find((candidate) => candidate.projectId === projectId)
  // Without points nothing is told, not even of an obligation: what is not yet consolidated stays blind.
  if (!own || own.value === null) throw ruleBroken('options.not_explained_yet')

  const posed = posedOn(all, ctx, settingsInForce(all), gone)
  const { ranked, whole, explanations } = await explained(ctx, posed, projectId)
  const [told] = explanations
  if (!told) throw ruleBroken('options.not_explained_yet')
  const projects = await relatedProjects(db, actor, spokenOf(told))
  const known = new Set(projects.map((project) => project.projectId))
  const mustBy = own.legalObligation ? 'law' : own.must && 'hand'
  return {
    ranked,
    whole,
    mustBy,
    projects,
    plan: planOn(all, projectId),
    ...(await namesInForce(ctx)),
    ...sieved(told, (id) => known.has(id)),
  }
}

/**
 * What the arbitration begins with: the envelopes of today's plan, at the weights in force. Those that a plan was adopted with
 * need not hold what has begun since, and then would explain nothing.
 */
const settingsInForce = (all: Assembled): ArbitrationSettings => ({
  envelopes: shown(all).proposed,
  minimumShareBp: [null, null, null],
  laterStart: 0,
  seconds,
})

function planOn({ read: { plan } }: Assembled, projectId: string): ProjectExplanation['plan'] {
  if (!plan) return null
  const { number, name } = plan
  return { number, name, isIn: plan.projects.find((one) => one.projectId === projectId)?.isIn ?? null }
}

async function namesInForce({ db }: Ctx) {
  const { axes } = await frameworkInForce(db)
  return {
    axes: axes.map(({ position, name }) => ({ position, name })),
    criteria: axes.flatMap(({ criteria }) => criteria.map(({ id, name }) => ({ id, name }))),
  }
}
