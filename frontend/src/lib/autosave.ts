import { useEffect, useEffectEvent, useState } from 'react'

type State = 'clean' | 'dirty' | 'saving' | 'saved' | 'failed'

interface Autosave<V> {
  value: V
  /** Keeps one state of the form; may throw. */
  save: (value: V) => Promise<unknown>
  /** Nothing is saved while this is off. */
  isOn?: boolean
  delay?: number
}

const beforeTryingAgain = 5_000

/** Saves what was typed a moment after the last key; one saving at a time, and always the latest state. */
export function useAutosave<V>({ value, save, isOn = true, delay = 800 }: Autosave<V>): State {
  const current = JSON.stringify(value)
  const [kept, setKept] = useState(current)
  const [refused, setRefused] = useState<string | null>(null)
  const [state, setState] = useState<State>('clean')
  const isBehind = current !== kept
  const isSaving = state === 'saving'
  // What was refused as it stands is tried again later; a correction need not wait.
  const wait = current === refused ? beforeTryingAgain : delay

  const keep = useEffectEvent(async () => {
    const sent = current
    setState('saving')
    try {
      await save(value)
      setKept(sent)
      setRefused(null)
      setState('saved')
    } catch {
      setRefused(sent)
      setState('failed')
    }
  })

  useEffect(() => {
    if (!isOn || !isBehind || isSaving) return
    const timer = setTimeout(() => void keep(), wait)
    return () => clearTimeout(timer)
  }, [current, isBehind, isOn, isSaving, wait])

  return isBehind && (state === 'clean' || state === 'saved') ? 'dirty' : state
}
