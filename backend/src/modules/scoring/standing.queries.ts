import type { Db } from '@triaxe/db'
import { sql } from 'kysely'
import { currentRounds } from './round.queries.ts'
import { axisContributions } from './value.queries.ts'

/** Where the current round of a project stands, for modules above. */
export interface Standing {
  round: number
  assigned: number
  submitted: number
  /** The exact numerator of the strategic value, or null while unknown. */
  value: number | null
  concludedAt: Date | null
  /** Parts of the value by position of the axis; empty while it is unknown. */
  contributions: { position: number; value: number }[]
}

/** By project id; a project without a round is absent. */
export async function evaluationOf(db: Db, projectIds: string[]): Promise<Map<string, Standing>> {
  if (projectIds.length === 0) return new Map()
  const rounds = await currentRounds(db, projectIds)
  const known = rounds.filter(({ value }) => value !== null).map(({ id }) => id)
  const parts = await partsOf(db, known)
  return new Map(
    rounds.map(({ id, projectId, number, assigned, submitted, value, concludedAt }) => [
      projectId,
      {
        round: number,
        assigned,
        submitted,
        value,
        concludedAt,
        contributions: parts.get(id) ?? [],
      },
    ]),
  )
}

async function partsOf(db: Db, evaluationIds: string[]): Promise<Map<string, Standing['contributions']>> {
  const rows = await axisContributions(db)
    .where(sql<boolean>`evaluation.id = any(${evaluationIds}::uuid[])`)
    .orderBy('axis.position')
    .execute()
  const parts = new Map<string, Standing['contributions']>()
  for (const { evaluationId, position, value } of rows)
    parts.set(evaluationId, [...(parts.get(evaluationId) ?? []), { position, value: value ?? 0 }])
  return parts
}
