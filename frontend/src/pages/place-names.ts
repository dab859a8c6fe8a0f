import { useQuery } from '@tanstack/react-query'
import { inLang } from '@triaxe/shared-types/texts'
import { identityQueries } from '../features/identity/identity.queries.ts'
import { strategyQueries } from '../features/strategy/strategy.queries.ts'
import { useLang } from '../lib/i18n.ts'
import type { PlaceNames } from '../lib/place-names.ts'

/** What departments and axes are called; empty while it is asked. */
export function usePlaceNames(): PlaceNames {
  const lang = useLang()
  const { data: departments } = useQuery(identityQueries.departments())
  const { data: framework } = useQuery(strategyQueries.inForce())
  return {
    departments: (departments?.items ?? []).map(({ id, name }) => ({ id, name: inLang(name, lang) })),
    axes: (framework?.axes ?? []).map(({ position, name }) => ({
      position: position as 1 | 2 | 3,
      name: inLang(name, lang),
    })),
  }
}
