import { writtenFor } from './canton/model.ts'

const dayMs = 86_400_000
const midnight = (day: string) => Date.parse(`${day}T00:00:00Z`)

export const addDays = (day: string, days: number): string =>
  new Date(midnight(day) + days * dayMs).toISOString().slice(0, 10)

export const daysBetween = (from: string, to: string): number => Math.round((midnight(to) - midnight(from)) / dayMs)

/** Moves the story so that the day it was written for is today; never back in time. */
export const shifting = (today: string) => {
  const days = Math.max(0, daysBetween(writtenFor, today))
  return (day: string) => addDays(day, days)
}
export type Shift = ReturnType<typeof shifting>

/** After midnight in Switzerland, in summer as in winter. */
export const atNight = (day: string): Date => new Date(midnight(day))

/** Office hours of a day; each further event of the day some minutes later. */
export const atOffice = (day: string, order: number): Date =>
  new Date(midnight(day) + 7 * 3_600_000 + Math.min(order, 500) * 60_000)
