/** Of 100, to two places; what is at stake is never shown as nothing. */
export const stakeShown = (stake: number, whole: number): number =>
  Math.max(0.01, Math.round((stake * 10_000) / whole) / 100)
