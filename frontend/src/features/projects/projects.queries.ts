import { type QueryClient, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { identityApi } from '@triaxe/shared-types/identity'
import type { BodyInput } from '@triaxe/shared-types/endpoint'
import { type Project, projectsApi } from '@triaxe/shared-types/projects'
import type { SheetInput } from '@triaxe/shared-types/projects-sheet'
import { strategyApi } from '@triaxe/shared-types/strategy'
import { call } from '../../lib/call.ts'

export const projectsQueries = {
  all: () => ['projects'] as const,
  one: (projectId: string) =>
    queryOptions({
      queryKey: [...projectsQueries.all(), 'one', projectId],
      queryFn: ({ signal }) => call(projectsApi.getProject, { params: { projectId } }, signal),
    }),
  similar: (title: string, except?: string) =>
    queryOptions({
      queryKey: [...projectsQueries.all(), 'similar', title, except],
      queryFn: ({ signal }) =>
        call(projectsApi.similarProjects, { query: { title, ...(except ? { except } : {}) } }, signal),
      placeholderData: (before) => before,
      staleTime: 60_000,
    }),
  questions: (projectId: string) =>
    queryOptions({
      queryKey: [...projectsQueries.all(), 'questions', projectId],
      queryFn: ({ signal }) => call(projectsApi.listQuestions, { params: { projectId } }, signal),
    }),
  submissions: (projectId: string) =>
    queryOptions({
      queryKey: [...projectsQueries.all(), 'submissions', projectId],
      queryFn: ({ signal }) => call(projectsApi.listSubmissions, { params: { projectId } }, signal),
    }),
  submission: (projectId: string, number: number) =>
    queryOptions({
      queryKey: [...projectsQueries.all(), 'submission', projectId, number],
      queryFn: ({ signal }) => call(projectsApi.getSubmission, { params: { projectId, number } }, signal),
      staleTime: Infinity,
    }),
  /** What a form of a project offers to choose from. */
  departments: () =>
    queryOptions({
      queryKey: ['identity', 'departments'],
      queryFn: ({ signal }) => call(identityApi.listDepartments, {}, signal),
      staleTime: 300_000,
    }),
  axes: () =>
    queryOptions({
      queryKey: ['strategy', 'in-force'],
      queryFn: ({ signal }) => call(strategyApi.frameworkInForce, {}, signal),
      staleTime: 300_000,
    }),
}

/** What the chancellery asked and nobody has answered, for those who may answer. */
export function useOpenQuestions({ id, can, openQuestions }: Pick<Project, 'id' | 'can' | 'openQuestions'>) {
  const enabled = can.answerQuestions && openQuestions > 0
  const { data } = useQuery({ ...projectsQueries.questions(id), enabled })
  return data?.items.filter(({ answer }) => answer === null) ?? []
}

const keep = (client: QueryClient, project: Project) =>
  client.setQueryData(projectsQueries.one(project.id).queryKey, project)

/** What follows happens at once, before anything is asked again, and also when the part of the screen has gone. */
type After<T> = (answer: T) => unknown

export function useCreateProject(after: After<Project>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Partial<SheetInput>) => call(projectsApi.createProject, { body }),
    onSuccess: (project) => {
      keep(client, project)
      void after(project)
    },
  })
}

/** The form shows what was saved already: nothing is asked again, and refusals stand beside their fields. */
export function useSaveSheet(projectId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: SheetInput }) =>
      call(projectsApi.saveSheet, { params: { projectId }, version, body }),
    meta: { quiet: true, still: true },
    onSuccess: (project) => keep(client, project),
  })
}

type Step = BodyInput<typeof projectsApi.moveProject>

export function useTakeStep(projectId: string, done: string, after?: After<Project>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ version, ...body }: Step & { version: number }) =>
      call(projectsApi.moveProject, { params: { projectId }, version, body: body as Step }),
    meta: { done },
    onSuccess: (project) => {
      keep(client, project)
      void after?.(project)
    },
  })
}

export const useDeleteDraft = (projectId: string, after: After<void>) =>
  useMutation({
    mutationFn: (version: number) => call(projectsApi.deleteDraft, { params: { projectId }, version }),
    onSuccess: () => void after(),
  })

export const useRestoreDraft = (projectId: string, done: string, after: After<Project>) =>
  useMutation({
    mutationFn: () => call(projectsApi.restoreDraft, { params: { projectId } }),
    meta: { done },
    onSuccess: (project) => void after(project),
  })

export const useCopyProject = (projectId: string, done: string, after: After<Project>) =>
  useMutation({
    mutationFn: () => call(projectsApi.copyProject, { params: { projectId } }),
    meta: { done },
    onSuccess: (project) => void after(project),
  })

export function useAnswerQuestion(projectId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ questionId, ...body }: { questionId: string; answer: string; replaces: string | undefined }) =>
      call(projectsApi.answerQuestion, { params: { projectId, questionId }, body }),
    onSuccess: (exchange) => client.setQueryData(projectsQueries.questions(projectId).queryKey, exchange),
  })
}
