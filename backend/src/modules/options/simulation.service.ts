import type { Framework, Simulation } from '@triaxe/shared-types'
import { candidateStates } from '@triaxe/shared-types/options.rules'
import { weightsAddUp } from '@triaxe/shared-types/strategy.rules'
import type { Ctx } from '../../platform/context.ts'
import { allow, conflict, ruleBroken } from '../../platform/errors.ts'
import type { FileAnswer } from '../../platform/files.ts'
import { asFile } from '../../platform/tabular.ts'
import { type Footing, footings } from '../scoring/index.ts'
import { framework, frameworkInForce, mayReadDrafts, maySteerStrategy } from '../strategy/index.ts'
import { candidates } from './ranking.queries.ts'
import { simulationColumns, simulationFileName } from './simulation.file.ts'
import { revalued, simulated, totalsOf } from './simulation.rules.ts'

/** A draft on today's scores; nothing changes. */
export async function simulate({ db, actor }: Pick<Ctx, 'db' | 'actor'>, id: string): Promise<Simulation> {
  allow(mayReadDrafts(actor), 'strategy.drafts_closed')
  const draft = await framework(db, id)
  if (draft.state !== 'draft') throw conflict('strategy.adopted_already')
  if (!weightsAddUp(draft.axes)) throw ruleBroken('strategy.weights_do_not_add_up')
  const [inForce, rows, known] = [await frameworkInForce(db), await candidates(db, actor), await footings(db)]
  const items = simulated(rows, new Map(known.map((one) => [one.projectId, one])), draft)
  return {
    draft: { ...versionOf(draft), version: draft.version },
    inForce: versionOf(inForce),
    items,
    totals: totalsOf(items),
    others: othersOf(known, draft),
    can: { adopt: maySteerStrategy(actor) },
  }
}

const versionOf = ({ id, number, name }: Framework) => ({ id, number, name })

function othersOf(known: Footing[], draft: Framework): Simulation['others'] {
  const others = known.filter(({ state }) => !candidateStates.some((one) => one === state))
  const valued = others.filter((footing) => revalued(draft, footing).value !== null).length
  return { valued, unscored: others.length - valued }
}

export async function exportSimulation(
  { db, actor, lang }: Ctx,
  id: string,
  format: 'csv' | 'xlsx',
): Promise<FileAnswer> {
  const { items } = await simulate({ db, actor }, id)
  return asFile(format, simulationFileName(lang), simulationColumns(lang), items)
}
