import type { Consensus, CriterionSpread, Interval } from '@triaxe/shared-types/scoring'
import { agreedInterval } from '@triaxe/shared-types/scoring.rules'
import { type FocusEvent, type KeyboardEvent, useState } from 'react'
import type { Meanwhile } from '../../lib/draft.ts'
import { type Agreed, type Agreement, agreedOf, isSame, isSameRange } from './agreement.model.ts'
import { isComplete, keyAction, type Line, withPoints } from './scoring.model.ts'

export interface AgreementProps {
  line: Line
  spread: CriterionSpread
  consensus?: Consensus | undefined
  onSet: (agreement: Agreement) => void
  onMove: (by: 1 | -1) => void
}

/** What is being agreed on one criterion; it is kept when one leaves it, on what stood there when one began. */
export function useAgreement({ line, spread, consensus, onSet, onMove }: AgreementProps) {
  const theirs = agreedOf(consensus)
  const { draft, setDraft, seen, isOther, sendOn, goOnFrom } = useTyped(theirs)
  const isKept = isSame(draft, theirs) || (seen.length > 1 && isSame(draft, seen.at(-1) ?? theirs))
  const change = (part: Partial<Agreed>) => setDraft({ ...draft, ...part })
  const setPoints = (points: number) => change(withPoints(draft, points))
  function setInterval(interval: Interval) {
    const proposed =
      draft.points === null ? null : agreedInterval({ points: draft.points, interval: null }, spread.hull)
    change({ interval: isSameRange(interval, proposed) ? null : interval })
  }
  function send(base: Agreed[]) {
    const score = { criterionId: line.criterion.id, ...draft, note: draft.note.trim() }
    if (!isComplete(score) || isSame(base.at(-1) ?? draft, score)) return
    sendOn(score)
    onSet({ score, seen: base })
  }
  function keepMine() {
    goOnFrom(theirs)
    send([theirs])
  }
  function takeTheirs() {
    goOnFrom(theirs)
    setDraft(theirs)
  }
  const meanwhile: Meanwhile<Agreed> | null = isOther
    ? { before: seen[0] ?? theirs, theirs, mine: draft, onKeepMine: keepMine, onTakeTheirs: takeTheirs }
    : null
  function leave(event: FocusEvent<HTMLElement>) {
    if (isOther || event.currentTarget.contains(event.relatedTarget)) return
    send(seen)
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
  return { draft, isKept, change, setPoints, setInterval, meanwhile, leave, press }
}

/** What was typed stays whatever others set meanwhile; only what nobody touched follows them. */
function useTyped(now: Agreed) {
  const [from, setFrom] = useState(now)
  const [sent, setSent] = useState<Agreed | null>(null)
  const [draft, setDraft] = useState(now)
  const isMine = sent !== null && isSame(sent, now)
  const isUntouched = isSame(draft, from) || isSame(draft, now)
  const isOther = !isSame(from, now) && !isMine && !isUntouched
  if (!isSame(from, now) && !isOther) {
    setFrom(now)
    setSent(null)
    if (isUntouched) setDraft(now)
  }
  const goOnFrom = (theirs: Agreed) => {
    setFrom(theirs)
    setSent(null)
  }
  return { draft, setDraft, seen: sent ? [from, sent] : [from], isOther, sendOn: setSent, goOnFrom }
}
