import { queryOptions } from '@tanstack/react-query'
import { problemOf } from '../../lib/problem.ts'
import type { OpenApi } from './reference.model.ts'

/** The document is not part of the contract: it describes it. */
export const openApiAddress = '/api/v1/openapi.json'

async function fetched(signal: AbortSignal): Promise<OpenApi> {
  const response = await fetch(openApiAddress, { signal })
  if (!response.ok) throw await problemOf(response)
  return (await response.json()) as OpenApi
}

export const referenceQueries = {
  document: () =>
    queryOptions({ queryKey: ['reference'], queryFn: ({ signal }) => fetched(signal), staleTime: Infinity }),
}
