import { type BodyInput, type Framework, scoringApi, strategyApi } from '@triaxe/shared-types'
import { aPerson } from './builders.ts'
import { done } from './call.ts'
import type { TestInstallation } from './installation.ts'
import { aProject } from './project.builders.ts'

type Project = Parameters<typeof aProject>[1]
/** As it is sent; an interval may stand with the points. */
type Given = BodyInput<typeof scoringApi.submitScores>['scores'][number]

export const gridInForce = async (at: TestInstallation, as: { id: string }): Promise<Framework> =>
  done(at, strategyApi.frameworkInForce, { as })

export const criteriaOf = ({ axes }: Framework) => axes.flatMap((axis) => axis.criteria)

/** Points for every criterion, the same or by its place in the framework. */
export const fullScores = (grid: Framework, points: number | ((place: number) => number), note = 'Motif'): Given[] =>
  criteriaOf(grid).map(({ id }, place) => ({
    criterionId: id,
    points: typeof points === 'number' ? points : points(place),
    note,
  }))

/** A project under review, with a chancellery and assessors who have been assigned. */
export async function aReview(at: TestInstallation, given: { assessors?: number; project?: Project } = {}) {
  const chancellery = await aPerson(at, { roles: ['chancellery'] })
  // Of a confidential project only the chancellery may know.
  const roles = [given.project?.confidential ? ('chancellery' as const) : ('assessor' as const)]
  const assessors = await Promise.all(Array.from({ length: given.assessors ?? 2 }, () => aPerson(at, { roles })))
  const project = await aProject(at, { state: 'under_review', ...given.project })
  const params = { projectId: project.id }
  if (assessors.length > 0)
    await done(at, scoringApi.assignAssessors, {
      as: chancellery,
      params,
      body: { personIds: assessors.map(({ id }) => id) },
    })
  return { chancellery, assessors, project, params, grid: await gridInForce(at, chancellery) }
}

/** Submits the points of one assessor, in the version that is current. */
export async function submitted(
  at: TestInstallation,
  as: { id: string },
  params: { projectId: string },
  scores: Given[],
) {
  const { version } = await done(at, scoringApi.getScoringSheet, { as, params })
  return done(at, scoringApi.submitScores, { as, params, version, body: { scores } })
}
