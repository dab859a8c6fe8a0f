import { scoringApi } from '@triaxe/shared-types'
import { assign } from '../../src/modules/scoring/assessment.queries.ts'
import { currentRound } from '../../src/modules/scoring/round.queries.ts'
import { aPerson } from '../builders.ts'
import { done } from '../call.ts'
import type { TestInstallation } from '../installation.ts'
import { fullScores, gridInForce, submitted } from '../scoring.builders.ts'

interface Named {
  id: string
}

/** Gives every project under review its assessors; in the assessed one all have submitted. Answers the one beside the cast. */
export async function assessors(
  at: TestInstallation,
  people: Record<'chancellery' | 'assigned' | 'insider', Named>,
  projects: Record<'under_review' | 'assessed' | 'confidential', Named>,
) {
  const second = await aPerson(at, { roles: ['chancellery', 'assessor'] })
  const grid = await gridInForce(at, second)
  const assigned = async (projectId: string, ...persons: Named[]) =>
    done(at, scoringApi.assignAssessors, {
      as: people.chancellery,
      params: { projectId },
      body: { personIds: persons.map(({ id }) => id) },
    })
  await assigned(projects.under_review.id, second, people.assigned)
  await assigned(projects.assessed.id, second, people.assigned)
  await assigned(projects.confidential.id, second)
  for (const person of [second, people.assigned])
    await submitted(at, person, { projectId: projects.assessed.id }, fullScores(grid, 3))
  await makeInsider(at, projects.under_review.id, people.insider)
  return second
}

/** Who becomes a member after being assigned: no door allows it, life does. */
async function makeInsider(at: TestInstallation, projectId: string, { id }: Named): Promise<void> {
  await at.db.transaction().execute(async (tx) => {
    const round = await currentRound(tx, projectId)
    if (round) await assign(tx, round.id, [id], { assignedAt: at.now(), dueOn: null })
  })
}
