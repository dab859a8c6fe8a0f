import { useCallback } from 'react'
import { useSearchParams } from 'react-router'

const place = 'why'

/** Of which project one asks why: it stands in the address, so that the answer can be sent on. */
export function useAsked() {
  const [search, setSearch] = useSearchParams()
  const ask = useCallback(
    (projectId: string | null) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before)
          after.delete(place)
          if (projectId !== null) after.set(place, projectId)
          return after
        },
        { replace: true },
      ),
    [setSearch],
  )
  return { asked: search.get(place), ask, close: () => ask(null) }
}
