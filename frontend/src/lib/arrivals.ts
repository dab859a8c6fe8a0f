import { useSyncExternalStore } from 'react'

let underWay = 0
const listeners = new Set<() => void>()

function change(by: 1 | -1) {
  underWay += by
  listeners.forEach((listener) => listener())
}

/** Remembers that a page is being fetched, until it is there or has failed. */
export async function arriving<T>(page: Promise<T>): Promise<T> {
  change(1)
  try {
    return await page
  } finally {
    change(-1)
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useIsArriving = () => useSyncExternalStore(subscribe, () => underWay > 0)
