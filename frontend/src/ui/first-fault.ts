import { useEffect, useRef } from 'react'

/** A refused form is read from its first fault: `watch` when it is sent, and the fault that then appears has the focus. */
export function useFirstFault(isBusy: boolean) {
  const form = useRef<HTMLFormElement>(null)
  const isWatching = useRef(false)
  useEffect(() => {
    if (!isWatching.current || isBusy) return
    const fault = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (!fault) return
    isWatching.current = false
    fault.focus()
  })
  return { form, watch: () => (isWatching.current = true) }
}
