import type { BodyInput } from '@triaxe/shared-types/endpoint'
import { type Department, identityApi, type Person, type Service } from '@triaxe/shared-types/identity'
import { infiniteQueryOptions, useMutation } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'
import { identityQueries } from './identity.queries.ts'

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

export const useChangePerson = ({ id, version }: Person, done: string) =>
  useMutation({
    mutationFn: (body: PersonFields & { active: boolean }) =>
      call(identityApi.updatePerson, { params: { id }, version, body }),
    meta: { ...quiet, done },
  })

export const useRenewLink = () =>
  useMutation({ mutationFn: (id: string) => call(identityApi.renewLink, { params: { id } }) })

export const useSaveDepartment = (before: Department | null, done: string) =>
  useMutation({
    mutationFn: (body: DepartmentFields) =>
      before
        ? call(identityApi.updateDepartment, { params: { id: before.id }, version: before.version, body })
        : call(identityApi.createDepartment, { body }),
    meta: { ...quiet, done },
  })

export const useSaveService = (before: Service | null, done: string) =>
  useMutation({
    mutationFn: (body: ServiceFields) =>
      before
        ? call(identityApi.updateService, { params: { id: before.id }, version: before.version, body })
        : call(identityApi.createService, { body }),
    meta: { ...quiet, done },
  })
