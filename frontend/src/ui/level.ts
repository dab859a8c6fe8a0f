import { createContext, use } from 'react'

/** The heading level of the section one stands in: the page's title is 1. */
export const LevelContext = createContext(1)

const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

/** The heading of what is nested here, and the level to hand on. */
export function useNextLevel() {
  const level = Math.min(use(LevelContext) + 1, 6)
  return { level, tag: tags[level - 1] ?? 'h6' }
}
