import type { Mapping, Sheet } from '@triaxe/shared-types'
import type { ProjectState } from '@triaxe/shared-types'
import type { Said, SaidField } from './planned.rules.ts'

/** The departments that this import made, by their code. */
export type DepartmentIds = Map<string, string>

type Fields = Partial<Sheet> & { state?: ProjectState }

const departmentId = ({ department }: Partial<Said>, made: DepartmentIds): string | undefined =>
  department && ('id' in department ? department.id : made.get(department.code))

/** What a list says, as fields of the sheet; what it does not name is absent. */
export function fieldsOf(said: Partial<Said>, made: DepartmentIds): Fields {
  const { department: _department, end, ...rest } = said
  const leadDepartmentId = departmentId(said, made)
  return {
    ...rest,
    ...(leadDepartmentId ? { leadDepartmentId } : {}),
    ...(end ? { endsOn: end.on, openEnded: end.isOpen } : {}),
  }
}

/** With the state that stands where the list says none. */
export type Defaults = Mapping['defaults'] & { state: ProjectState }

/** For a new project the defaults of the mapping fill what the list does not say. */
export function newFieldsOf(
  said: Said,
  { state, natures, mainAxis, departmentId: fallback }: Defaults,
  made: DepartmentIds,
) {
  const fields = fieldsOf(said, made)
  return { state, natures, mainAxis, leadDepartmentId: fallback ?? '', ...fields, title: said.title }
}

/** With the departments by their ids: as it is remembered for the next time. */
export function settled<S extends Partial<Said>>(said: S, made: DepartmentIds): S {
  const id = departmentId(said, made)
  return id ? { ...said, department: { id } } : said
}

export const picked = (said: Said, like: Partial<Said>): Partial<Said> =>
  Object.fromEntries((Object.keys(like) as SaidField[]).map((field) => [field, said[field]]))
