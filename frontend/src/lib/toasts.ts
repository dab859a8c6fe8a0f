import { useSyncExternalStore } from 'react'

export interface Toast {
  id: number
  text: string
  tone: 'done' | 'failed'
  /** Instead of asking *are you sure*: takes the action back. */
  undo?: () => void
}

let next = 1
let shown: Toast[] = []
const listeners = new Set<() => void>()

function show(toasts: Toast[]) {
  shown = toasts
  listeners.forEach((listener) => listener())
}

/** Says one sentence at the foot of the page; a newer one takes the place of an older. */
export const toast = (text: string, { tone = 'done', undo }: Partial<Pick<Toast, 'tone' | 'undo'>> = {}) =>
  show([{ id: next++, text, tone, ...(undo ? { undo } : {}) }])

export const dismissToast = (id: number) => show(shown.filter((one) => one.id !== id))

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useToasts = () => useSyncExternalStore(subscribe, () => shown)
