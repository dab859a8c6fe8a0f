const whole = 10_000

/** `12,5` and `12.5 %` → 1250 basis points; `null` is empty, `undefined` unreadable or more than the whole. */
export function readShare(text: string): number | null | undefined {
  const typed = text.replace(/[%\s]/g, '')
  if (typed === '') return null
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(typed)
  const basisPoints = match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : whole + 1
  return basisPoints <= whole ? basisPoints : undefined
}
