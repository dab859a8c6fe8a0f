import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { Envelope } from '@triaxe/shared-types/arbitration-optimum'
import type { Triple } from '@triaxe/shared-types/arbitration.rules'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useSettled } from '../../lib/settled.ts'
import { envelopesPaying } from './envelope-of-before.model.ts'
import {
  proposedOf,
  readLater,
  readLimits,
  readShares,
  readWeights,
  type Settings,
  writtenLater,
  writtenLimits,
  writtenShares,
  writtenWeights,
} from './settings.model.ts'

const settleMs = 120

/** What the envelopes become, of what they are at that moment: of two fast changes none is lost. */
export type ChangeEnvelopes = (change: (now: Envelope[]) => Envelope[]) => void

export type Leeway = Pick<Settings, 'laterStart' | 'minimumShareBp'>

/** What one changes at once, what is computed once the hand rests, and the address that gives the same again. */
export function useSettings(present: Arbitration) {
  const [search, setSearch] = useSearchParams()
  const proposed = useMemo(() => proposedOf(present), [present])
  const [chosen, setChosen] = useState<Envelope[] | null>(
    () => readLimits(search.get('limits'), proposed) ?? envelopesPaying(present, search.get('envelope')),
  )
  const [weights, setWeights] = useState<Triple | null>(() => readWeights(search.get('weights')))
  const [leeway, setLeeway] = useState<Leeway>(() => ({
    laterStart: readLater(search.get('later')),
    minimumShareBp: readShares(search.get('shares')),
  }))
  const now = useMemo<Settings>(
    () => ({ envelopes: chosen ?? proposed, weights, ...leeway }),
    [chosen, proposed, weights, leeway],
  )
  const settled = useSettled(now, settleMs)
  useEffect(() => {
    const next = addressOf(search, settled, proposed)
    // The same address again would draw every link of the page anew.
    if (`${next}` !== `${search}`) setSearch(next, { replace: true })
  }, [settled, proposed, search, setSearch])
  const changeEnvelopes = useCallback<ChangeEnvelopes>(
    (change) => setChosen((before) => change(before ?? proposed)),
    [proposed],
  )
  return { now, settled, leeway, changeEnvelopes, setWeights, setLeeway }
}

function addressOf(before: URLSearchParams, settings: Settings, proposed: Envelope[]) {
  const after = new URLSearchParams(before)
  after.delete('envelope')
  const limits = writtenLimits(settings.envelopes)
  const parts = {
    limits: limits === writtenLimits(proposed) ? null : limits,
    weights: writtenWeights(settings.weights),
    later: writtenLater(settings.laterStart),
    shares: writtenShares(settings.minimumShareBp),
  }
  for (const [name, value] of Object.entries(parts)) {
    after.delete(name)
    if (value !== null) after.set(name, value)
  }
  return after
}
