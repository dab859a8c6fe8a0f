import { z } from 'zod'
import {
  dayOrders,
  decimalSigns,
  delimiters,
  encodings,
  hermesPhases,
  importTargets,
  importUnits,
  keySources,
  shortDayForms,
} from './exchange.rules.ts'
import { Id, LangCode, required, text } from './primitives.ts'
import { natures, projectStates } from './projects.rules.ts'

export const ImportTarget = z.enum(importTargets)
export type ImportTarget = z.infer<typeof ImportTarget>
export const Encoding = z.enum(encodings)
export type Encoding = z.infer<typeof Encoding>
export const Delimiter = z.enum(delimiters)
export type Delimiter = z.infer<typeof Delimiter>
export const HermesPhase = z.enum(hermesPhases)
export type HermesPhase = z.infer<typeof HermesPhase>

/** How the bytes are cut into a table; what is absent is found out. */
export const Reading = z.strictObject({
  sheet: z.string().max(200).nullable(),
  encoding: Encoding.nullable(),
  delimiter: Delimiter.nullable(),
  /** The row of the spreadsheet that holds the headers, from 1. */
  headerRow: z.int().min(1).max(200),
  /** A project stands in each column instead of each row. */
  transposed: z.boolean(),
})
export type Reading = z.infer<typeof Reading>

const word = text(500)
const words = z.array(word.min(1)).max(200)
const value = z.string().max(10_000)

export const NewDepartment = z.strictObject({
  code: required(20),
  name: required(200),
})
export type NewDepartment = z.infer<typeof NewDepartment>

/** What a person decides about a list before anything is written; kept under the list's name. */
export const Mapping = z.strictObject({
  /** The name of the list: under it a project is known again. */
  list: required(120),
  lang: LangCode,
  columns: z.array(z.strictObject({ header: z.string().max(2000), target: ImportTarget })).max(400),
  keyFrom: z.enum(keySources),
  /** Positions of the columns that together name a project. */
  keyColumns: z.array(z.int().min(0).max(399)).max(5),
  amounts: z.strictObject({
    unit: z.enum(importUnits),
    currency: z.string().regex(/^[A-Z]{3}$/),
    /** Francs for one of that currency; null: not said yet. */
    rate: z
      .string()
      .regex(/^\d{1,6}(\.\d{1,8})?$/)
      .refine((text) => Number(text) > 0)
      .nullable(),
    /** The list says its currency itself, or a person has confirmed it. */
    isCurrencySure: z.boolean().default(false),
    decimal: z.enum(decimalSigns),
  }),
  dates: z.strictObject({ order: z.enum(dayOrders), short: z.enum(shortDayForms) }),
  /** Whole cells; one that ends in `…` stands for all that begin so. */
  unknownWords: words,
  openEndWords: words,
  states: z
    .array(z.strictObject({ value, state: z.enum(projectStates).nullable(), phase: HermesPhase.nullable() }))
    .max(500),
  natures: z.array(z.strictObject({ value, nature: z.enum(natures).nullable() })).max(500),
  axes: z.array(z.strictObject({ value, axis: z.int().min(1).max(3).nullable() })).max(500),
  departments: z
    .array(z.strictObject({ value, departmentId: Id.nullable(), create: NewDepartment.nullable() }))
    .max(1000),
  defaults: z.strictObject({
    /** `null`: nobody has said yet; a list without a column of states is not read as if all of it were running. */
    state: z.enum(projectStates).nullable(),
    natures: z.array(z.enum(natures)).max(natures.length),
    mainAxis: z.int().min(1).max(3).nullable(),
    departmentId: Id.nullable(),
  }),
  /** Rows with an error stay out instead of stopping the import. */
  leaveOutFaulty: z.boolean(),
})
export type Mapping = z.infer<typeof Mapping>
