import { useState } from 'react'
import { useAddress } from '../../../lib/address.ts'

/** What is ticked holds at once and the address follows, so that a link shows the same and no fast tick is lost. */
export function useCompared() {
  const { search, change } = useAddress()
  const [compared, setCompared] = useState(() => new Set((search.get('compare') ?? '').split(',').filter(Boolean)))
  const compare = (ids: Set<string>) => {
    setCompared(ids)
    change({ compare: [...ids].join(',') })
  }
  return { compared, compare }
}
