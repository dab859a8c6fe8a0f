import type { Consensus, CriterionSpread, Interval, Score } from '@triaxe/shared-types/scoring'
import { agreedInterval } from '@triaxe/shared-types/scoring.rules'
import { type FocusEvent, type KeyboardEvent, useState } from 'react'
import { isComplete, keyAction, type Line, withPoints } from './scoring.model.ts'

export interface AgreementProps {
  line: Line
  spread: CriterionSpread
  consensus?: Consensus | undefined
  onSet: (score: Score) => void
  onMove: (by: 1 | -1) => void
}

export interface Agreement {
  points: number | null
  /** Null: as the assessors' points and ranges propose. */
  interval: Interval | null
}

const agreementOf = (consensus: Consensus | undefined): Agreement => ({
  points: consensus?.points ?? null,
  interval: consensus?.intervalFrom === 'consensus' ? consensus.interval : null,
})

const same = (a: Interval | null, b: Interval | null) => a?.low === b?.low && a?.high === b?.high

/** What is being agreed on one criterion; it is kept when one leaves it. */
export function useAgreement({ line, spread, consensus, onSet, onMove }: AgreementProps) {
  const [agreed, setAgreed] = useState(agreementOf(consensus))
  const [note, setNote] = useState(consensus?.note ?? '')
  const [known, setKnown] = useState(consensus)
  // Set from outside: the agreed criteria were accepted at once.
  if (consensus !== known) {
    setKnown(consensus)
    setAgreed(agreementOf(consensus))
    setNote(consensus?.note ?? '')
  }
  const setPoints = (points: number) => setAgreed(withPoints(agreed, points))
  function setInterval(interval: Interval) {
    const proposed =
      agreed.points === null ? null : agreedInterval({ points: agreed.points, interval: null }, spread.hull)
    setAgreed({ ...agreed, interval: same(interval, proposed) ? null : interval })
  }
  function leave(event: FocusEvent<HTMLElement>) {
    if (event.currentTarget.contains(event.relatedTarget)) return
    const score = { criterionId: line.criterion.id, ...agreed, note: note.trim() }
    if (isComplete(score) && !isSame(score, consensus)) onSet(score)
  }
  function press(event: KeyboardEvent<HTMLElement>) {
    const action = keyAction(event, event.target instanceof HTMLTextAreaElement)
    if (action === null || action === 'submit') return
    event.preventDefault()
    if (action === 'accept') onMove(1)
    else if ('move' in action) onMove(action.move)
    else {
      setPoints(action.set)
      event.currentTarget.querySelector('textarea')?.focus()
    }
  }
  return { agreed, setPoints, setInterval, note, setNote, leave, press }
}

const isSame = (score: Score, consensus: Consensus | undefined) =>
  score.points === consensus?.points &&
  score.note === consensus.note &&
  same(score.interval, agreementOf(consensus).interval)
