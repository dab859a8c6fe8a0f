import { identityApi } from '@triaxe/shared-types/identity'
import type { Lang } from '@triaxe/shared-types/texts'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'

export const identityQueries = {
  all: () => ['identity'] as const,
  session: () =>
    queryOptions({
      queryKey: [...identityQueries.all(), 'session'],
      queryFn: ({ signal }) => call(identityApi.session, {}, signal),
      staleTime: 60_000,
    }),
}

/** Who is signed in and what they may open; undefined while it is asked. */
export const useSession = () => useQuery(identityQueries.session()).data

export const useChooseLanguage = () =>
  useMutation({ mutationFn: (lang: Lang) => call(identityApi.chooseLanguage, { body: { lang } }) })

/** Nothing of the person who leaves stays in this browser's memory. */
export function useSignOut() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (where: 'here' | 'everywhere') =>
      call(where === 'here' ? identityApi.signOut : identityApi.signOutEverywhere, {}),
    onSuccess: () => client.resetQueries(),
  })
}
