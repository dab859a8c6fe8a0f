import { useQuery } from '@tanstack/react-query'
import type { Axis } from '@triaxe/shared-types/strategy'
import { inLang } from '@triaxe/shared-types/texts'
import { useTranslation } from 'react-i18next'
import { identityQueries } from '../features/identity/identity.queries.ts'
import { strategyQueries } from '../features/strategy/strategy.queries.ts'
import { useLang } from '../lib/i18n.ts'
import type { PlaceNames } from '../lib/place-names.ts'

/** The three axes of the strategy in force; by their numbers as long as their names are not there. */
export function useAxes(): Pick<Axis, 'position' | 'name'>[] {
  const { t } = useTranslation('marks')
  const lang = useLang()
  const { data: framework } = useQuery(strategyQueries.inForce())
  return (
    framework?.axes ?? [1, 2, 3].map((position) => ({ position, name: { [lang]: t('axisNumbered', { position }) } }))
  )
}

/** What departments and axes are called; empty while it is asked. */
export function usePlaceNames(): PlaceNames {
  const lang = useLang()
  const { data: departments } = useQuery(identityQueries.departments())
  const axes = useAxes()
  return {
    departments: (departments?.items ?? []).map(({ id, name }) => ({ id, name: inLang(name, lang) })),
    axes: axes.map(({ position, name }) => ({
      position: position as 1 | 2 | 3,
      name: inLang(name, lang),
    })),
  }
}
