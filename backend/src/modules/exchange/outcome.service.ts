import type { ImportOutcome } from '@triaxe/shared-types'
import { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import { allow, found } from '../../platform/errors.ts'
import { cutToPage, placeAt } from '../../platform/page.ts'
import { mayImport } from './exchange.policy.ts'
import { runById } from './import.queries.ts'
import { importedProjects, importedTotals, sourceStates } from './outcome.queries.ts'

/** The last row of the file that was shown. */
const Place = z.tuple([z.int32().min(0)])

/** The projects of an import as they stand now, and the figures they add up to. */
export async function importOutcome(
  { db, actor, lang }: Ctx,
  id: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<ImportOutcome> {
  allow(mayImport(actor), 'exchange.not_open_to_you')
  found(await runById(db, id))
  const [after] = placeAt(cursor, Place, 1) ?? [0]
  const rows = await importedProjects(db, actor, id, lang, after, limit + 1)
  const { shown, nextCursor } = cutToPage(rows, limit, ({ row }) => [row])
  return {
    items: shown,
    nextCursor,
    ...(await importedTotals(db, actor, id)),
    sourceStates: await sourceStates(db, actor, id),
  }
}
