import type { Tx } from '@triaxe/db'
import type { Comparison, FrameworkDraft, Judgement } from '@triaxe/shared-types'
import { compared, judgementsOf, pairsOf } from '@triaxe/shared-types/strategy-comparison.rules'
import type { Ctx } from '../../platform/context.ts'
import { ruleBroken } from '../../platform/errors.ts'
import { changingDraft } from './draft.service.ts'
import { comparisonsOf, putComparison, setAxisWeights, setCriterionWeights } from './draft.queries.ts'
import { framework } from './strategy.queries.ts'
import { visibleFramework } from './strategy.service.ts'

/** The judgements are kept with who gave them and when; the weights that follow from them become those of the draft. */
export async function compare(
  { db, actor, now }: Ctx,
  { id, level }: { id: string; level: number },
  version: number,
  given: Judgement[],
): Promise<FrameworkDraft> {
  return changingDraft({ db, actor, now }, id, version, async (tx) => {
    const items = await itemsOf(tx, id, level)
    if (!isOfEachPair(items, given)) throw ruleBroken('strategy.each_pair_once', ['judgements'])
    const judgements = judgementsOf(items, given)
    const { weightsBp } = compared(items, judgements)
    await putComparison(tx, {
      frameworkId: id,
      level,
      judgements,
      comparedBy: actor.personId,
      comparedByLabel: actor.label,
      comparedAt: now(),
    })
    const weights = items.map((item, place) => ({ id: item, weightBp: weightsBp[place] ?? 0 }))
    await (level === 0 ? setAxisWeights : setCriterionWeights)(tx, weights)
  })
}

async function itemsOf(tx: Tx, id: string, level: number): Promise<string[]> {
  const { axes } = await framework(tx, id)
  const items = level === 0 ? axes : (axes.find(({ position }) => position === level)?.criteria ?? [])
  return items.map((item) => item.id)
}

/** Order within a pair is free; every pair of the items is judged, and nothing else. */
function isOfEachPair(items: string[], judgements: Judgement[]): boolean {
  const wanted = new Set(pairsOf(items).map(named))
  const given = new Set(judgements.map(({ first, second }) => named([first, second])))
  return given.size === judgements.length && given.size === wanted.size && [...given].every((pair) => wanted.has(pair))
}

const named = (pair: [string, string]) => pair.toSorted().join(' ')

export async function listComparisons({ db, actor }: Ctx, id: string): Promise<{ items: Comparison[] }> {
  await visibleFramework({ db, actor }, id)
  return { items: await comparisonsOf(db, id) }
}
