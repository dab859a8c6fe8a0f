import { useSyncExternalStore } from 'react'

export type Density = 'comfortable' | 'compact'

const kept = 'triaxe.density'
const listeners = new Set<() => void>()
const read = (): Density => (localStorage.getItem(kept) === 'compact' ? 'compact' : 'comfortable')

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function choose(density: Density) {
  localStorage.setItem(kept, density)
  listeners.forEach((listener) => listener())
}

/** How close the lines stand; a habit of this browser, not of the person. */
export const useDensity = () => ({ density: useSyncExternalStore(subscribe, read), chooseDensity: choose })
