import { QueryClientProvider } from '@tanstack/react-query'
import axe from 'axe-core'
import { type ReactNode, useSyncExternalStore } from 'react'
import { MemoryRouter } from 'react-router'
import { render } from 'vitest-browser-react'
import { LookProvider } from '../src/app/providers.tsx'
import { createQueryClient } from '../src/lib/query-client.ts'
import { Toaster } from '../src/ui/toaster.tsx'

export type Scheme = 'light' | 'dark'

/** Draws a part of the screen as the application would: theme, texts, addresses, toasts. */
export function show(children: ReactNode, { scheme = 'light', at = '/' }: { scheme?: Scheme; at?: string } = {}) {
  localStorage.setItem('triaxe.scheme', scheme)
  return render(
    <LookProvider>
      <QueryClientProvider client={createQueryClient(() => undefined)}>
        <MemoryRouter initialEntries={[at]}>
          <main>{children}</main>
        </MemoryRouter>
        <Toaster />
      </QueryClientProvider>
    </LookProvider>,
  )
}

/** Draws what was fetched, and again when the page fetches something newer behind it. */
export async function showFetched<R>(first: R, draw: (row: R) => ReactNode) {
  const listeners = new Set<() => void>()
  let row = first
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const Fetched = () => draw(useSyncExternalStore(subscribe, () => row))
  const screen = await show(<Fetched />)
  const fetchAgain = (next: R) => {
    row = next
    listeners.forEach((listener) => listener())
  }
  return { screen, fetchAgain }
}

/** Faults against WCAG 2.2 AA, and against what axe holds for good practice within a part of a page. */
export async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'page-has-heading-one': { enabled: false }, 'heading-order': { enabled: false } },
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' · ')}`)
}
