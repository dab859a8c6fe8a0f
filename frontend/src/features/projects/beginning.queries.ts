import { queryOptions, useQuery } from '@tanstack/react-query'
import { projectsApi } from '@triaxe/shared-types/projects'
import { call } from '../../lib/call.ts'

/** Apart from the other questions on projects: every home asks it. */
export const beginning = () =>
  queryOptions({
    queryKey: ['projects', 'beginning'],
    queryFn: ({ signal }) => call(projectsApi.getBeginning, {}, signal),
    staleTime: 60_000,
  })

/** Whether this person may begin a project; not yet known counts as no. */
export const useMayBegin = () => useQuery(beginning()).data?.can.create ?? false
