import type { ArbitrationSettings } from '@triaxe/shared-types'
import { lineAt, orderAt, weightsInForce } from '@triaxe/shared-types/arbitration-order.rules'
import type { Ctx } from '../../platform/context.ts'
import type { FileAnswer } from '../../platform/files.ts'
import { asFile } from '../../platform/tabular.ts'
import { arbitrationColumns, arbitrationFileName, arbitrationRows } from './arbitration.file.ts'
import { getArbitration } from './arbitration.service.ts'
import { computeOptimum } from './optimum.service.ts'
import { computeTriangle } from './weighting.service.ts'

/** What the page shows at these settings: one computation after the other, as one person has room for one at a time. */
export async function exportArbitration(
  ctx: Ctx,
  settings: ArbitrationSettings,
  format: 'csv' | 'xlsx',
  gone: AbortSignal,
): Promise<FileAnswer> {
  const present = await getArbitration(ctx)
  const { chosen } = await computeOptimum(ctx, settings, gone)
  const { candidates: certainty } = await computeTriangle(ctx, settings, gone)
  const order = orderAt(present, settings.weights ?? weightsInForce(present))
  const { paid } = lineAt(present, order, settings.envelopes)
  const rows = arbitrationRows({ present, order, paid, chosen, certainty: certainty ?? [] }, ctx.lang)
  return asFile(format, arbitrationFileName(ctx.lang), arbitrationColumns(present, ctx.lang), rows)
}
