import { queryOptions } from '@tanstack/react-query'
import { homeApi } from '@triaxe/shared-types/portfolio-home'
import { call } from '../../../lib/call.ts'

export const homeQueries = {
  mine: () =>
    queryOptions({ queryKey: ['portfolio', 'home'], queryFn: ({ signal }) => call(homeApi.readHome, {}, signal) }),
}
