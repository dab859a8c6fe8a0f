import { z } from 'zod'
import { said } from './text.rules.ts'
import { langs } from './texts.ts'

export const LangCode = z.enum(langs)

/** A business day, `YYYY-MM-DD`; no calendar has a year zero. */
export const Day = z.iso.date().regex(/^(?!0000)/)
/** When something is planned: a year that a budget can have, or one that is long past. */
export const PlannedDay = Day.regex(/^(19|20|2100)/)
/** An instant in UTC. */
export const Instant = z.iso.datetime({ offset: true })
/** In one spelling: what is the same to the database is the same to a rule that compares. */
export const Id = z.uuid().toLowerCase()

/** Swiss francs as a decimal string with two places; a safe integer in centimes. */
export const Amount = z.string().regex(/^-?\d{1,13}\.\d{2}$/)
/** Amounts added up outgrow single ones. */
export const Sum = z.string().regex(/^-?\d{1,15}\.\d{2}$/)
/** As typed or imported: places may be missing, the server writes two. */
const amountInput = (digits: number) =>
  z
    .string()
    .regex(new RegExp(`^\\d{1,${digits}}(\\.\\d{1,2})?$`))
    .transform((text) => {
      const [francs = '0', rest = ''] = text.split('.')
      return `${francs}.${rest.padEnd(2, '0')}`
    })
export const AmountInput = amountInput(12)
/** Of one project: however many of them add up, the sum is still an amount that can be asked for. */
export const EstimateInput = amountInput(10)
/** A limit holds what all projects of a portfolio cost together. */
export const LimitInput = amountInput(13)

/** Full-time equivalents in integer hundredths: 240 is 2.4 posts. */
export const PostsHundredths = z.int().min(0).max(1_000_000)

/** What a person writes: trimmed, and empty where none of its signs can be seen. */
export const text = (max: number) => z.string().overwrite(said).max(max)
/** A reason, a name, an answer: at least one sign that can be seen. */
export const required = (max: number) => text(max).min(1)

/** A text per language; an absent one falls back to the first that is there. */
export const localised = (max: number) =>
  z.strictObject({ fr: text(max).optional(), de: text(max).optional(), en: text(max).optional() })
export const LocalisedText = z.object({
  fr: z.string().optional(),
  de: z.string().optional(),
  en: z.string().optional(),
})
export type LocalisedText = z.infer<typeof LocalisedText>

export const ById = z.strictObject({ id: Id })
export const ProjectParams = z.strictObject({ projectId: Id })

/** Every list pages by an opaque cursor and says how many rows there are in all. */
export const PageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
}
export const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable(), total: z.int() })

/** Lists travel in an address as `a,b,c`. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value), z.array(item))
/** Booleans travel in an address as `true` or `false`. */
export const Flag = z.enum(['true', 'false']).transform((word) => word === 'true')
export const FileFormat = z.enum(['csv', 'xlsx'])
