import { useCallback, useEffect, useRef } from 'react'
import { useSearchParams } from 'react-router'

const place = 'why'

/** Of which project one asks why: it stands in the address, so that the answer can be sent on. */
export function useAsked() {
  const [search, setSearch] = useSearchParams()
  // The router gives another one with every address; hundreds of rows would be drawn anew for it.
  const latest = useRef(setSearch)
  useEffect(() => {
    latest.current = setSearch
  }, [setSearch])
  const ask = useCallback((projectId: string | null) => {
    const put = (before: URLSearchParams) => {
      const after = new URLSearchParams(before)
      after.delete(place)
      if (projectId !== null) after.set(place, projectId)
      return after
    }
    latest.current(put, { replace: true })
  }, [])
  return { asked: search.get(place), ask, close: () => ask(null) }
}
