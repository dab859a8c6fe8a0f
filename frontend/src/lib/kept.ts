import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import type { Session } from '@triaxe/shared-types/identity'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toast } from './toasts.ts'
import { unsaved } from './unsaved.ts'

/** Under which name this browser keeps what one person typed: another one who signs in here does not find it. */
export const keptName = (client: QueryClient, what: string) =>
  `${what}.${client.getQueryData<Session>(['identity', 'session'])?.person?.id ?? 'nobody'}`

/** What this person had typed here the last time and left without saving; null if nothing. */
export function useFound<V>(what: string): V | null {
  const client = useQueryClient()
  return useState(() => unsaved.read(keptName(client, what)) as V | null)[0]
}

/**
 * A form that is saved by a button outlives leaving it by a link, a reload or a closed window: `typed`, null while there
 * is nothing to lose, stays in this browser. Leaving says so. Gives what lets go of it, for when it is saved or given up.
 */
export function useKept(what: string, typed: unknown): () => void {
  const name = keptName(useQueryClient(), what)
  const { t } = useTranslation('ui')
  const isDone = useRef(false)
  const isTyped = typed !== null
  useEffect(() => {
    if (isDone.current) return
    if (isTyped) unsaved.keep(name, typed)
    else unsaved.forget(name)
  })
  useEffect(() => {
    if (!isTyped) return
    const ask = (event: Event) => isDone.current || event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isTyped])
  const leave = useEffectEvent(() => isTyped && !isDone.current && toast(t('leftTyped')))
  useEffect(() => () => void leave(), [])
  return () => {
    isDone.current = true
    unsaved.forget(name)
  }
}
