/** The four dates of a milestone, business days or open. */
export interface MilestoneDates {
  originalOn: string | null
  approvedOn: string | null
  forecastOn: string | null
  actualOn: string | null
}

const msOfDay = 86_400_000
const noonOf = (day: string) => Date.parse(`${day}T12:00:00Z`)

/** Whole days from one business day to another, across leap days and changes of the clock; negative when it lies before. */
export const daysBetween = (from: string, to: string) => Math.round((noonOf(to) - noonOf(from)) / msOfDay)

const later = (a: string, b: string) => (a > b ? a : b)

/**
 * When a milestone was or will be reached: actual, else forecast, else the approved date.
 * A milestone without a forecast counts from today: an approved date that has passed no longer holds.
 */
export function expectedOn({ actualOn, forecastOn, approvedOn }: MilestoneDates, today: string): string | null {
  return actualOn ?? forecastOn ?? (approvedOn === null ? null : later(approvedOn, today))
}

/** Days against the original date, positive when late; null while one of the two dates is open. */
export const slipDays = (dates: MilestoneDates, today: string) => between(dates.originalOn, expectedOn(dates, today))

/** Days against the last approved date. */
export const slipSinceApproval = (dates: MilestoneDates, today: string) =>
  between(dates.approvedOn, expectedOn(dates, today))

/** Not reached, and the day it was due has passed: by the forecast, else by the approved date. */
export function isOverdue({ actualOn, forecastOn, approvedOn }: MilestoneDates, today: string): boolean {
  const due = forecastOn ?? approvedOn
  return actualOn === null && due !== null && due < today
}

const between = (from: string | null, to: string | null) =>
  from === null || to === null ? null : daysBetween(from, to)
