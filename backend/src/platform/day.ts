/** The business day of an instant, in Switzerland. */
export const isoDay = (instant: Date): string => swissDay.format(instant)

const swissDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Zurich', dateStyle: 'short' })

/** Days later, or earlier; whatever the clocks do in between. */
export const daysLater = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)

/** The calendar year of a day. */
export const yearOf = (day: string): number => Number(day.slice(0, 4))
