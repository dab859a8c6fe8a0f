import type { ResponseOf } from '@triaxe/shared-types/endpoint'
import { identityApi } from '@triaxe/shared-types/identity'
import type { Lang } from '@triaxe/shared-types/texts'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'
import { unsaved } from '../../lib/unsaved.ts'

export const identityQueries = {
  all: () => ['identity'] as const,
  session: () =>
    queryOptions({
      queryKey: [...identityQueries.all(), 'session'],
      queryFn: ({ signal }) => call(identityApi.session, {}, signal),
      staleTime: 60_000,
    }),
  departments: () =>
    queryOptions({
      queryKey: [...identityQueries.all(), 'departments'],
      queryFn: ({ signal }) => call(identityApi.listDepartments, {}, signal),
      staleTime: 60_000,
    }),
  demoPersons: () =>
    queryOptions({
      queryKey: [...identityQueries.all(), 'demo-persons'],
      queryFn: ({ signal }) => call(identityApi.demoPersons, {}, signal),
    }),
}

type SignedIn = ResponseOf<typeof identityApi.session>

/** Everything asked before belonged to nobody, or to somebody else. */
function useEnter() {
  const client = useQueryClient()
  return (session: SignedIn) => {
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'identity' })
    client.setQueryData(identityQueries.session().queryKey, session)
  }
}

export const useSignIn = () =>
  useMutation({
    mutationFn: (body: { email: string; password: string }) => call(identityApi.signIn, { body }),
    onSuccess: useEnter(),
    meta: { quiet: true },
  })

export const useSignInAsDemoPerson = () =>
  useMutation({
    mutationFn: (id: string) => call(identityApi.signInAsDemoPerson, { params: { id } }),
    onSuccess: useEnter(),
  })

export const useOneTimeLink = () =>
  useMutation({
    mutationFn: (body: { token: string; password: string }) => call(identityApi.useOneTimeLink, { body }),
    onSuccess: useEnter(),
    meta: { quiet: true },
  })

/** Who is signed in and what they may open; undefined while it is asked. */
export const useSession = () => useQuery(identityQueries.session()).data

export const useChooseLanguage = () =>
  useMutation({ mutationFn: (lang: Lang) => call(identityApi.chooseLanguage, { body: { lang } }) })

export const useChoosePassword = (done: string) =>
  useMutation({
    mutationFn: (body: { current: string; next: string }) => call(identityApi.choosePassword, { body }),
    meta: { quiet: true, done },
  })

/** Nothing of the person who leaves stays in this browser. */
export function useSignOut() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (where: 'here' | 'everywhere') =>
      call(where === 'here' ? identityApi.signOut : identityApi.signOutEverywhere, {}),
    onSuccess: () => {
      unsaved.forgetAll()
      return client.resetQueries()
    },
  })
}
