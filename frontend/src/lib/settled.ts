import { startTransition, useEffect, useState } from 'react'

/** The value once it has rested this long; what is drawn for it waits for a hand that moves again. */
export function useSettled<T>(value: T, restMs: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSettled(value)), restMs)
    return () => clearTimeout(timer)
  }, [value, restMs])
  return settled
}

/** True once something has lasted so long that one should say so. */
export function useLasting(isGoing: boolean, afterMs = 300): boolean {
  const [since, setSince] = useState(false)
  useEffect(() => {
    if (!isGoing) return undefined
    const timer = setTimeout(() => setSince(true), afterMs)
    return () => {
      clearTimeout(timer)
      setSince(false)
    }
  }, [isGoing, afterMs])
  return isGoing && since
}
