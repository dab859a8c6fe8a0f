import type { QueryClient } from '@tanstack/react-query'
import type { Project } from '@triaxe/shared-types/projects'
import type { Sheet } from '@triaxe/shared-types/projects-sheet'
import { sheetChanges } from '@triaxe/shared-types/projects-sheet.rules'
import { keptName } from '../../../lib/kept.ts'
import { unsaved } from '../../../lib/unsaved.ts'
import { merged } from './merge.model.ts'

/** A sheet that the server does not have yet, and the one it went on from. */
interface KeptSheet {
  base: Sheet
  sheet: Sheet
  /** The window that keeps it: another one does not forget it. */
  window: number
}

const thisWindow = Math.random()

/** The copy in this browser of one person's unsaved sheet of one project. */
export function keptSheet(client: QueryClient, projectId: string) {
  const name = keptName(client, `sheet.${projectId}`)
  const read = () => unsaved.read(name) as KeptSheet | null
  return {
    read,
    keep: (base: Sheet, sheet: Sheet) => unsaved.keep(name, { base, sheet, window: thisWindow } satisfies KeptSheet),
    drop: () => unsaved.forget(name),
    forget: () => {
      if (read()?.window === thisWindow) unsaved.forget(name)
    },
  }
}

/** What a form opens with: the sheet of the server, and on it what this browser still had to send. */
export function startOf(project: Project, copy: ReturnType<typeof keptSheet>) {
  const found = copy.read()
  if (!found) return { sheet: project.sheet, base: project.sheet, theirs: null, isFound: false }
  const { sheet, both } = merged(found.base, found.sheet, project.sheet)
  if (both.length > 0) return { sheet: found.sheet, base: found.base, theirs: project, isFound: true }
  const isFound = sheetChanges(project.sheet, sheet).length > 0
  return { sheet: isFound ? sheet : project.sheet, base: project.sheet, theirs: null, isFound }
}
