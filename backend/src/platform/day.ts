/** The business day of an instant, in Switzerland. */
export const isoDay = (instant: Date): string => swissDay.format(instant)

const swissDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Zurich', dateStyle: 'short' })
