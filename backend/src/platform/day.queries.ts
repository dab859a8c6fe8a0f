import { type RawBuilder, sql } from 'kysely'

/** The instant at which a business day begins in Switzerland, in summer as in winter; `later` days after it. */
export const midnight = (day: string, later = 0): RawBuilder<Date> =>
  sql`((${day}::date + ${sql.lit(later)})::timestamp at time zone 'Europe/Zurich')`
