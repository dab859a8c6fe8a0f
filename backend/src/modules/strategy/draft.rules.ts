import type { DraftContent, Framework } from '@triaxe/shared-types'

interface Fault {
  pointer: string
  reason: string
}

/** A criterion stands once, belongs to no other version, and continues at most one of the base, which no other continues. */
export function contentFaults({ axes }: DraftContent, base: Framework, foreign: ReadonlySet<string>): Fault[] {
  const lineages = new Set(base.axes.flatMap(({ criteria }) => criteria.map(({ lineage }) => lineage)))
  const [ids, continued] = [new Set<string>(), new Set<string>()]
  return axes.flatMap(({ criteria }, axis) =>
    criteria.flatMap(({ id, lineage }, place) => {
      const pointer = `/axes/${axis}/criteria/${place}`
      const faults: Fault[] = []
      if (ids.has(id) || foreign.has(id)) faults.push({ pointer: `${pointer}/id`, reason: 'strategy.criterion_twice' })
      if (continued.has(lineage)) faults.push({ pointer: `${pointer}/lineage`, reason: 'strategy.continued_twice' })
      else if (lineage !== id && !lineages.has(lineage))
        faults.push({ pointer: `${pointer}/lineage`, reason: 'strategy.continues_nothing' })
      ids.add(id)
      continued.add(lineage)
      return faults
    }),
  )
}
