/** Told how far it is; true ends the computation with what it has. */
export interface Counting {
  isEnough?: (progress: { done: number; of: number }) => boolean
}

/** The same for one piece of work among many, which tells by itself how many were done before it. */
export function pieceOf({ isEnough }: Counting, done: number, of: number): { isEnough?: () => boolean } {
  if (!isEnough) return {}
  const tell = () => isEnough({ done, of })
  // Short searches never ask: it is told once for them.
  tell()
  return { isEnough: tell }
}
