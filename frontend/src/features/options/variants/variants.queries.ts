import { queryOptions, useMutation } from '@tanstack/react-query'
import { type OptionChange, portfolioOptionsApi } from '@triaxe/shared-types/arbitration-options'
import type { BodyInput } from '@triaxe/shared-types/endpoint'
import { plansApi } from '@triaxe/shared-types/plans'
import { call } from '../../../lib/call.ts'
import { bodyOf, type Settings } from '../settings.model.ts'

export const variantsQueries = {
  all: () => ['variants'] as const,
  list: () =>
    queryOptions({
      queryKey: [...variantsQueries.all(), 'list'],
      queryFn: ({ signal }) => call(portfolioOptionsApi.listPortfolioOptions, {}, signal),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: [...variantsQueries.all(), 'one', id],
      queryFn: ({ signal }) => call(portfolioOptionsApi.getPortfolioOption, { params: { id } }, signal),
    }),
  plans: () =>
    queryOptions({
      queryKey: [...variantsQueries.all(), 'plans'],
      queryFn: ({ signal }) => call(plansApi.listPlans, {}, signal),
    }),
  plan: (id: string) =>
    queryOptions({
      queryKey: [...variantsQueries.all(), 'plan', id],
      queryFn: ({ signal }) => call(plansApi.getPlan, { params: { id } }, signal),
    }),
}

export const useSaveOption = (settings: Settings, done: string) =>
  useMutation({
    mutationFn: (name: string) =>
      call(portfolioOptionsApi.savePortfolioOption, { body: { name, settings: bodyOf(settings) } }),
    meta: { quiet: true, done },
  })

export const useChangeOption = (id: string, version: number, done: string) =>
  useMutation({
    mutationFn: (body: OptionChange) =>
      call(portfolioOptionsApi.changePortfolioOption, { params: { id }, version, body }),
    meta: { quiet: true, done },
  })

export const useDuplicateOption = (id: string, done: string) =>
  useMutation({
    mutationFn: (name: string) =>
      call(portfolioOptionsApi.duplicatePortfolioOption, { params: { id }, body: { name } }),
    meta: { quiet: true, done },
  })

export const useDeleteOption = (id: string, after: () => void) =>
  useMutation({
    mutationFn: () => call(portfolioOptionsApi.deletePortfolioOption, { params: { id } }),
    onSuccess: () => after(),
  })

export const useRestoreOption = (id: string, done: string) =>
  useMutation({
    mutationFn: () => call(portfolioOptionsApi.restorePortfolioOption, { params: { id } }),
    meta: { done },
  })

/** The form shows the refusals beside its fields. */
export const useAdoptPlan = (version: number, done: string) =>
  useMutation({
    mutationFn: (body: BodyInput<typeof plansApi.adoptPlan>) => call(plansApi.adoptPlan, { version, body }),
    meta: { quiet: true, done },
  })

export const useReplayPlan = (id: string) =>
  useMutation({ mutationFn: () => call(plansApi.replayPlan, { params: { id } }) })
