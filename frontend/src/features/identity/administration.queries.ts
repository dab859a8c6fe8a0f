import type { BodyInput } from '@triaxe/shared-types/endpoint'
import { identityApi, type Person } from '@triaxe/shared-types/identity'
import { infiniteQueryOptions, queryOptions, useMutation } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'
import { identityQueries } from './identity.queries.ts'

/** What is written, on the version that was read. */
type On<B> = { version: number; body: B }
export type PersonFields = BodyInput<typeof identityApi.createPerson>
export type DepartmentFields = BodyInput<typeof identityApi.createDepartment>
export type ServiceFields = BodyInput<typeof identityApi.createService>

export const personsQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: [...identityQueries.all(), 'persons', q],
    queryFn: ({ signal, pageParam }) =>
      call(identityApi.listPersons, { query: { q, limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })

/** The form shows a refusal itself, beside its fields. */
const quiet = { quiet: true }

export const useCreatePerson = () =>
  useMutation({ mutationFn: (body: PersonFields) => call(identityApi.createPerson, { body }), meta: quiet })

/** One account as it is now: the form that stands open over the list asks for it when others have written. */
export const personQuery = (person: Person) =>
  queryOptions({
    queryKey: [...identityQueries.all(), 'person', person.id],
    queryFn: ({ signal }) => call(identityApi.getPerson, { params: { id: person.id } }, signal),
    initialData: person,
    gcTime: 0,
  })

export const useChangePerson = (id: string, done: string) =>
  useMutation({
    mutationFn: ({ version, body }: On<PersonFields & { active: boolean }>) =>
      call(identityApi.updatePerson, { params: { id }, version, body }),
    meta: { ...quiet, done },
  })

export const useRenewLink = () =>
  useMutation({ mutationFn: (id: string) => call(identityApi.renewLink, { params: { id } }) })

export const useSaveDepartment = (id: string | null, done: string) =>
  useMutation({
    mutationFn: ({ version, body }: On<DepartmentFields>) =>
      id
        ? call(identityApi.updateDepartment, { params: { id }, version, body })
        : call(identityApi.createDepartment, { body }),
    meta: { ...quiet, done },
  })

export const useSaveService = (id: string | null, done: string) =>
  useMutation({
    mutationFn: ({ version, body }: On<ServiceFields>) =>
      id
        ? call(identityApi.updateService, { params: { id }, version, body })
        : call(identityApi.createService, { body }),
    meta: { ...quiet, done },
  })
