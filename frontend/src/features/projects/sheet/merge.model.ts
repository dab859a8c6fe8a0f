import type { Sheet } from '@triaxe/shared-types/projects-sheet'
import { sheetChanges } from '@triaxe/shared-types/projects-sheet.rules'
import type { SheetField } from '../sheet.model.ts'

interface Merged {
  /** Theirs, with the fields on it that I changed. */
  sheet: Sheet
  /** Fields that both changed, and not to the same. */
  both: SheetField[]
}

/** Two people went on from one sheet: each keeps the fields they changed. */
export function merged(base: Sheet, mine: Sheet, theirs: Sheet): Merged {
  const changed = (from: Sheet, to: Sheet) => sheetChanges(from, to).map(({ field }) => field)
  const [byMe, byThem, different] = [changed(base, mine), changed(base, theirs), changed(mine, theirs)]
  return {
    sheet: { ...theirs, ...Object.fromEntries(byMe.map((field) => [field, mine[field]])) },
    both: byMe.filter((field) => byThem.includes(field) && different.includes(field)),
  }
}
