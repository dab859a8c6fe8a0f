import type { ColumnType } from 'kysely'

/** jsonb columns: read as what they hold, written as the text of `JSON.stringify`. */
interface Languages {
  fr?: string
  de?: string
  en?: string
}
export type Localised = ColumnType<Languages, string, string>
export type LocalisedOrEmpty = ColumnType<Languages, string | undefined, string>
export type JsonText = ColumnType<unknown, string, string>
export type JsonTextOrEmpty = ColumnType<unknown, string | undefined, string>
export type JsonTextOrNull = ColumnType<unknown, string | null | undefined, string | null>
