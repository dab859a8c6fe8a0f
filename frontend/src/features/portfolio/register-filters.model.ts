import type { Names } from './register-names.model.ts'
import type { RegisterAsked } from './register.model.ts'

/** What every part of the filters takes. */
export interface RegisterFiltersProps {
  address: URLSearchParams
  asked: RegisterAsked
  names: Names
  onChange: (address: URLSearchParams) => void
}
