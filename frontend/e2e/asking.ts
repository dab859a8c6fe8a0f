import type { Page } from 'playwright'

interface Letter {
  method?: string
  headers?: Record<string, string>
  body?: string
}

/** As the page itself would ask: with its cookie and its origin. */
export const api = <T>(page: Page, path: string, init: Letter = {}): Promise<T> =>
  page.evaluate(
    async ([address, given]) => {
      const headers = { 'content-type': 'application/json', ...given.headers }
      return (await (await fetch(`/api/v1${address}`, { ...given, headers })).json()) as T
    },
    [path, init] as const,
  )

export interface Saved {
  id: string
  version: number
  sheet: object
}
export const begun = (page: Page, title: string) =>
  api<Saved>(page, '/projects', { method: 'POST', body: JSON.stringify({ title: { fr: title } }) })
