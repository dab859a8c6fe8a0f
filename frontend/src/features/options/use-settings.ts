import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { Envelope } from '@triaxe/shared-types/arbitration-optimum'
import type { Triple } from '@triaxe/shared-types/arbitration.rules'
import { useEffect, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useSettled } from '../../lib/settled.ts'
import { envelopesPaying } from './envelope-of-before.model.ts'
import { proposedOf, readLimits, readWeights, type Settings, writtenLimits, writtenWeights } from './settings.model.ts'

const settleMs = 120

/** What one changes at once, what is computed once the hand rests, and the address that gives the same again. */
export function useSettings(present: Arbitration) {
  const [search, setSearch] = useSearchParams()
  const proposed = useMemo(() => proposedOf(present), [present])
  const [chosen, setChosen] = useState<Envelope[] | null>(
    () => readLimits(search.get('limits'), proposed) ?? envelopesPaying(present, search.get('envelope')),
  )
  const [weights, setWeights] = useState<Triple | null>(() => readWeights(search.get('weights')))
  const now = useMemo<Settings>(() => ({ envelopes: chosen ?? proposed, weights }), [chosen, proposed, weights])
  const settled = useSettled(now, settleMs)
  useEffect(() => {
    setSearch((before) => addressOf(before, settled, proposed), { replace: true })
  }, [settled, proposed, setSearch])
  return { now, settled, setEnvelopes: setChosen, setWeights }
}

function addressOf(before: URLSearchParams, { envelopes, weights }: Settings, proposed: Envelope[]) {
  const after = new URLSearchParams(before)
  after.delete('envelope')
  const parts = {
    limits: writtenLimits(envelopes) === writtenLimits(proposed) ? null : writtenLimits(envelopes),
    weights: writtenWeights(weights),
  }
  for (const [name, value] of Object.entries(parts)) {
    after.delete(name)
    if (value !== null) after.set(name, value)
  }
  return after
}
