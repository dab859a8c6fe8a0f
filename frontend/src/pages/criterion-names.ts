import { inLang } from '@triaxe/shared-types/texts'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { strategyQueries } from '../features/strategy/strategy.queries.ts'
import { useLang } from '../lib/i18n.ts'

/** The criteria in force, called as in the strategy. */
export function useCriterionNames() {
  const lang = useLang()
  const { data: framework } = useQuery(strategyQueries.inForce())
  return useMemo(
    () =>
      (framework?.axes ?? []).flatMap(({ position, criteria }) =>
        criteria.map(({ id, name }) => ({ id, axis: position, name: inLang(name, lang) })),
      ),
    [framework, lang],
  )
}
