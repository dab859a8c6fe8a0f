import { queryOptions } from '@tanstack/react-query'
import { identityApi } from '@triaxe/shared-types/identity'
import { call } from '../lib/call.ts'

/** Who is called so. */
export const personsNamed = (q: string) =>
  queryOptions({
    queryKey: ['persons', q],
    queryFn: ({ signal }) => call(identityApi.findPersons, { query: { q } }, signal),
    placeholderData: (before) => before,
    staleTime: 60_000,
  })
