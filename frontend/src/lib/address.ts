import { useSearchParams } from 'react-router'

/** What stands after `?` in the address; a change takes the place of the old one in the history. */
export function useAddress() {
  const [search, setSearch] = useSearchParams()
  /** `null` takes a word away. */
  const change = (words: Record<string, string | null>) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before)
        for (const [name, value] of Object.entries(words)) {
          if (value === null || value === '') next.delete(name)
          else next.set(name, value)
        }
        return next
      },
      { replace: true, preventScrollReset: true },
    )
  return { search, change }
}
