import { lazy, Suspense } from 'react'
import { withTexts } from '../lib/i18n.ts'
import { useToasts } from '../lib/toasts.ts'

const ToastStack = lazy(async () => ({ default: (await withTexts(import('./toast-stack.tsx'))).ToastStack }))

/** Where toasts appear, one per application; fetched when the first one comes. */
export function Toaster() {
  const toasts = useToasts()
  if (toasts.length === 0) return null
  return (
    <Suspense fallback={null}>
      <ToastStack toasts={toasts} />
    </Suspense>
  )
}
