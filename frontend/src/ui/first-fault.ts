import { useEffect, useRef, useState } from 'react'

/** A refused form is read from its first fault: `watch` when it is sent, and the fault that then stands there has the focus. */
export function useFirstFault(isBusy: boolean) {
  const form = useRef<HTMLFormElement>(null)
  const isWatching = useRef(false)
  const [, look] = useState(0)
  useEffect(() => {
    if (!isWatching.current || isBusy) return
    const fault = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (!fault) return
    isWatching.current = false
    fault.focus()
  })
  function watch() {
    isWatching.current = true
    // Sent again with the same fault nothing else would be drawn anew.
    look((times) => times + 1)
  }
  return { form, watch }
}
