import { contribution } from '@triaxe/shared-types'
import { frameworkInForce } from '../src/modules/strategy/index.ts'
import { newId } from '../src/platform/id.ts'
import { aPerson } from './builders.ts'
import { certain } from './course.builders.ts'
import type { TestInstallation } from './installation.ts'
import { aProject } from './project.builders.ts'

type Project = NonNullable<Parameters<typeof aProject>[1]>
interface Year {
  year: number
  accountType?: 'investment' | 'operating'
  plan?: string
  actual?: string
  forecast?: string
  planPosts?: number
  actualPosts?: number
  forecastPosts?: number
}

/** Consensus points, by the place of the criterion in the framework. */
export type PointsAt = number | ((place: number) => number)

/** A project with a concluded evaluation, written straight to the tables, and the years of its budget. */
export async function aCandidate(
  at: TestInstallation,
  given: Project & { points?: PointsAt | null; years?: Year[] } = {},
) {
  const { points = 3, years = [], ...of } = given
  const project = await aProject(at, { state: 'under_review', ...of })
  if (points !== null) await aConsensus(at, project.id, project.leads[0]!, points)
  for (const year of years) await aYear(at, project.id, year)
  return project
}

/** A concluded evaluation of a project that is there already. */
export async function aConsensus(at: TestInstallation, projectId: string, by: { id: string }, points: PointsAt) {
  const { id: frameworkId, axes } = await frameworkInForce(at.db)
  const criteria = axes.flatMap((axis) => axis.criteria)
  const pointsOf = new Map(criteria.map(({ id }, place) => [id, typeof points === 'number' ? points : points(place)]))
  const contributions = axes.map((axis) => contribution(axis, pointsOf))
  const value = contributions.reduce((sum, part) => sum + part, 0)
  const id = newId()
  const [setAt, setBy] = [at.now(), by.id]
  const round = { id, projectId, round: 1, frameworkId, isCurrent: true, openedAt: setAt }
  await at.db.transaction().execute(async (tx) => {
    await tx
      .insertInto('evaluation')
      .values({ ...round, ...certain(value), contributions, concludedAt: setAt })
      .execute()
    const rows = [...pointsOf].map(([criterionId, of]) => ({ evaluationId: id, criterionId, points: of }))
    await tx
      .insertInto('consensus')
      .values(rows.map((row) => ({ ...row, note: 'Motif', setBy, setAt })))
      .execute()
  })
}

/** The points of one more assessor in the current round, by the place of the criterion in the framework. */
export async function aSheet(
  at: TestInstallation,
  projectId: string,
  pointsAt: (place: number) => number,
  { isSubmitted = true } = {},
) {
  const { axes } = await frameworkInForce(at.db)
  const { id: personId } = await aPerson(at, { roles: ['assessor'] })
  await at.db.transaction().execute(async (tx) => {
    const round = tx.selectFrom('evaluation').where('projectId', '=', projectId).where('isCurrent', '=', true)
    const { id: evaluationId } = await round.select('id').executeTakeFirstOrThrow()
    const submittedAt = isSubmitted ? at.now() : null
    await tx.insertInto('assessment').values({ evaluationId, personId, assignedAt: at.now(), submittedAt }).execute()
    const criteria = axes.flatMap((axis) => axis.criteria)
    const given = criteria.map(({ id: criterionId }, place) => ({
      criterionId,
      points: pointsAt(place),
      note: 'Motif',
    }))
    await tx
      .insertInto('score')
      .values(given.map((score) => ({ evaluationId, personId, ...score })))
      .execute()
  })
}

const aYear = (at: TestInstallation, projectId: string, given: Year) =>
  at.db.transaction().execute((tx) =>
    tx
      .insertInto('budgetTotal')
      .values({
        projectId,
        accountType: 'investment',
        plan: '0.00',
        commitment: '0.00',
        actual: '0.00',
        forecast: '0.00',
        planPosts: 0,
        actualPosts: 0,
        forecastPosts: 0,
        ...given,
      })
      .execute(),
  )
