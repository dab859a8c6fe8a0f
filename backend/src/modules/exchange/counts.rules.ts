import type { ImportCounts } from '@triaxe/shared-types'
import type { Plan } from './plan.rules.ts'

export function countsOf({ rows, leftOut }: Plan): ImportCounts {
  const of = (action: string) => rows.filter((row) => row.action === action).length
  return { create: of('create'), update: of('update'), unchanged: of('unchanged'), leaveOut: leftOut.length }
}
