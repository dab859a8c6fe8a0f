import { AppError } from '../../platform/errors.ts'
import { inThread } from '../../platform/thread.ts'
import { limits } from './limits.rules.ts'
import type { Understood } from './planned.rules.ts'
import { type ToUnderstand, understand } from './understand.rules.ts'

/** A long list takes seconds to understand, in which the server goes on answering; a short one is not worth a thread. */
export async function understandList(list: ToUnderstand): Promise<Understood> {
  const { table, mapping, departmentNames } = list
  if (table.rows.length * table.headers.length <= limits.cellsAtOnce) return understand(table, mapping, departmentNames)
  return inThread<Understood>({
    file: new URL('./understand.worker.ts', import.meta.url),
    data: list,
    megabytes: limits.understandingMegabytes,
    milliseconds: limits.understandingMilliseconds,
    tooHeavy: () => new AppError('too_large', 'exchange.file_too_heavy'),
  })
}
