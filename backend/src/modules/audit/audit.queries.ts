import type { Tx } from '@triaxe/db'
import { type Actor, isSignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/id.ts'

export interface AuditEntry {
  actor: Actor
  at: Date
  /** A noun and what became of it: `project.submitted`. */
  type: string
  /** What it speaks of; a project where there is one. */
  subject: Record<string, string | number | null>
  /** Old → new by field, or the facts of a new thing. */
  changes?: Record<string, unknown>
  reason?: string | null
}

export const record = (tx: Tx, entry: AuditEntry) => tx.insertInto('auditEvent').values(rowOf(entry)).execute()

/** One event each, in few statements: for imports of thousands. */
export async function recordAll(tx: Tx, entries: AuditEntry[]): Promise<void> {
  for (let at = 0; at < entries.length; at += 1000)
    await tx
      .insertInto('auditEvent')
      .values(entries.slice(at, at + 1000).map(rowOf))
      .execute()
}

const rowOf = ({ actor, at, type, subject, changes = {}, reason = null }: AuditEntry) => ({
  id: newId(at.getTime()),
  at,
  actorId: isSignedIn(actor) ? actor.personId : null,
  actorLabel: actor.label,
  type,
  projectId: typeof subject['projectId'] === 'string' ? subject['projectId'] : null,
  subject: JSON.stringify(subject),
  changes: JSON.stringify(changes),
  reason,
})
