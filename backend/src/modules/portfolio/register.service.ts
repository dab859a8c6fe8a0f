import type { portfolioApi, QueryOf, RegisterPage } from '@triaxe/shared-types'
import { usualColumns } from '@triaxe/shared-types/portfolio.rules'
import type { Ctx } from '../../platform/context.ts'
import { isoDay } from '../../platform/day.ts'
import { ruleBroken } from '../../platform/errors.ts'
import type { FileAnswer } from '../../platform/files.ts'
import { asFile } from '../../platform/tabular.ts'
import { frameworkInForce } from '../strategy/index.ts'
import { exportColumns, exportName, exportRows } from './register-export.rules.ts'
import { orderOf, turned } from './register-order.queries.ts'
import { startOf } from './register-place.rules.ts'
import { listed, pageShown } from './register-row.rules.ts'
import { type RegisterRecord, registerRows, type Wanted } from './register.queries.ts'

type PageQuery = QueryOf<typeof portfolioApi.listProjects>
type ExportQuery = QueryOf<typeof portfolioApi.exportProjects>

/** A page of the register. One row more than asked for tells whether another page follows. */
export async function listProjects(ctx: Ctx, query: PageQuery): Promise<RegisterPage> {
  const { limit, cursor, order: ordered, columns = usualColumns, ...filter } = query
  const order = orderOf(ordered, ctx.lang, isoDay(ctx.now()))
  const start = startOf(cursor, ordered, order)
  const { records, alike } = await matching(ctx, {
    filter: { ...filter, alike: start?.alike ?? false },
    columns,
    order: start?.way === 'previous' ? turned(order) : order,
    limit: limit + 1,
    after: start?.at ?? null,
  })
  return pageShown(records, { ordered, limit, start, alike })
}

/** Where nothing holds the very words, a second look takes words that are spelt alike. */
async function matching(
  { db, actor, now }: Ctx,
  wanted: Wanted,
): Promise<{ records: RegisterRecord[]; alike: boolean }> {
  const reader = { actor, today: isoDay(now()) }
  const records = await registerRows(db, reader, wanted)
  const { alike = false, q } = wanted.filter
  if (records[0]?.total !== 0 || !q || alike) return { records, alike }
  const filter = { ...wanted.filter, alike: true }
  return { records: await registerRows(db, reader, { ...wanted, filter }), alike: true }
}

/** More than any canton has; a bound on what one request may ask for. */
const largestExport = 50_000

/** The register as a file: what the screen shows, with all its pages and its total. Whole, or refused: never cut. */
export async function exportProjects(ctx: Ctx, query: ExportQuery): Promise<FileAnswer> {
  const { format, order: ordered, columns = usualColumns, ...filter } = query
  const order = orderOf(ordered, ctx.lang, isoDay(ctx.now()))
  const { records } = await matching(ctx, { filter, columns, order, limit: largestExport, after: null })
  if ((records[0]?.total ?? 0) > largestExport)
    throw ruleBroken('portfolio.too_many_projects', [], { most: largestExport })
  const { axes } = await frameworkInForce(ctx.db)
  const shown = exportColumns(columns, axes, ctx.lang)
  return asFile(format, exportName(ctx.lang, isoDay(ctx.now())), shown, exportRows(listed(records), records[0]))
}
