import { useQuery } from '@tanstack/react-query'
import type { LocalisedText } from '@triaxe/shared-types/primitives'
import { inLang, type Lang } from '@triaxe/shared-types/texts'
import { useLang } from '../../lib/i18n.ts'
import { projectsQueries } from './projects.queries.ts'

/** How an id on a sheet is called: a department, a service, a person; and the axis by its place. */
export interface Names {
  of: (id: string) => string
  axis: (position: number) => string
}

interface Person {
  id: string
  name: string
}

/** The names of today. */
export function useNames(people: readonly Person[] = []): Names {
  const lang = useLang()
  const { data: departments } = useQuery(projectsQueries.departments())
  const { data: framework } = useQuery(projectsQueries.axes())
  const places = (departments?.items ?? []).flatMap((department) => [department, ...department.services])
  return {
    of: (id) => {
      const place = places.find((each) => each.id === id)
      return place ? inLang(place.name, lang) : (people.find((person) => person.id === id)?.name ?? '…')
    },
    axis: (position) => {
      if (!framework) return '…'
      return inLang(framework.axes.find((axis) => axis.position === position)?.name, lang) || String(position)
    },
  }
}

/** The names of the day on which a version was submitted. */
export function namesOfThen(names: Record<string, string | LocalisedText>, lang: Lang): Names {
  const of = (key: string) => {
    const name = names[key]
    return typeof name === 'string' ? name : inLang(name, lang)
  }
  return { of: (id) => of(id) || '…', axis: (position) => of('mainAxis') || String(position) }
}
