import { useEffect, useEffectEvent, useRef, useState } from 'react'

type State = 'clean' | 'dirty' | 'saving' | 'saved' | 'failed'

interface Autosave<V> {
  value: V
  /** What the server has when the form opens; without it, what the form opens with. */
  saved?: V
  /** Keeps one state of the form; may throw. */
  save: (value: V) => Promise<unknown>
  /** Nothing is saved while this is off, also not when one goes elsewhere. */
  isOn?: boolean
  delay?: number
}

const beforeTryingAgain = 5_000

/** Saves what was typed a moment after the last key; one saving at a time, and always the latest state. */
export function useAutosave<V>({ value, saved = value, save, isOn = true, delay = 800 }: Autosave<V>): State {
  const current = JSON.stringify(value)
  const [kept, setKept] = useState(() => JSON.stringify(saved))
  const [refused, setRefused] = useState<string | null>(null)
  const [state, setState] = useState<State>('clean')
  const underWay = useRef<Promise<unknown>>(Promise.resolve())
  const isBehind = current !== kept
  const isSaving = state === 'saving'
  // What was refused as it stands is tried again later; a correction need not wait.
  const wait = current === refused ? beforeTryingAgain : delay

  async function keepNow() {
    if (!isOn || !isBehind || isSaving) return
    const sent = current
    setState('saving')
    const saving = save(value)
    underWay.current = saving.catch(() => undefined)
    try {
      await saving
      setKept(sent)
      setRefused(null)
      setState('saved')
    } catch {
      setRefused(sent)
      setState('failed')
    }
  }
  const keep = useEffectEvent(keepNow)

  useEffect(() => {
    if (!isOn || !isBehind || isSaving) return
    const timer = setTimeout(() => void keep(), wait)
    return () => clearTimeout(timer)
  }, [current, isBehind, isOn, isSaving, wait])

  function leave() {
    if (isBehind && isOn) void underWay.current.then(() => save(value)).catch(() => undefined)
  }
  useLeaving(isBehind, () => void keepNow(), leave)
  return isBehind && (state === 'clean' || state === 'saved') ? 'dirty' : state
}

/** Putting the window aside saves at once, and so does a connection that is back; closing it asks first while something is behind. */
function useLeaving(isBehind: boolean, keep: () => void, leave: () => void) {
  const onAside = useEffectEvent(keep)
  const onLeaving = useEffectEvent(leave)
  useEffect(() => () => onLeaving(), [])
  useEffect(() => {
    if (!isBehind) return
    const left = new AbortController()
    const { signal } = left
    window.addEventListener('beforeunload', (event) => event.preventDefault(), { signal })
    window.addEventListener('online', () => onAside(), { signal })
    document.addEventListener('visibilitychange', () => document.hidden && onAside(), { signal })
    return () => left.abort()
  }, [isBehind])
}
