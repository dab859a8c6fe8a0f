import { useState } from 'react'
import { Problem } from './problem.ts'

export interface Meanwhile<D> {
  /** What both began with. */
  before: D
  theirs: D
  /** Theirs, with what I changed on it. */
  mine: D
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** A draft that was left unsaved, with the row it went on from. */
export interface Begun<R, D> {
  from: R
  draft: D
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** What I changed since, on top of what others have saved meanwhile. */
function onTopOf<D extends object>(theirs: D, before: D, mine: D): D {
  const changed = Object.entries(mine).filter(([key, value]) => !same(value, before[key as keyof D]))
  return { ...theirs, ...Object.fromEntries(changed) }
}

/**
 * A form on a row that others may change too. It saves on the version it opened with, whatever is fetched behind it;
 * only once that was refused as stale, and the person has seen both and chosen, does it go on from the newer row.
 */
export function useDraft<R extends { version: number }, D extends object>(
  row: R,
  draftOf: (row: R) => D,
  error: Error | null,
  found: Begun<R, D> | null = null,
  join: (theirs: D, before: D, mine: D) => D = onTopOf,
) {
  const [from, setFrom] = useState(found?.from ?? row)
  const [draft, setDraft] = useState(() => found?.draft ?? draftOf(row))
  const isStale = error instanceof Problem && error.code === 'stale' && row.version !== from.version
  const goOnWith = (next: D) => () => {
    setFrom(row)
    setDraft(next)
  }
  function meanwhile(): Meanwhile<D> {
    const theirs = draftOf(row)
    const before = draftOf(from)
    const mine = join(theirs, before, draft)
    return { before, theirs, mine, onKeepMine: goOnWith(mine), onTakeTheirs: goOnWith(theirs) }
  }
  /** After a saving of my own that left the form open: from what it has become, with what I typed since. */
  const goOn = (saved: R, sent: D) => {
    setFrom(saved)
    setDraft((now) => join(draftOf(saved), sent, now))
  }
  const typed: Begun<R, D> | null = same(draft, draftOf(from)) ? null : { from, draft }
  return { draft, setDraft, typed, goOn, version: from.version, meanwhile: isStale ? meanwhile() : null }
}
