import { useQueryClient } from '@tanstack/react-query'
import type { Project } from '@triaxe/shared-types/projects'
import type { Sheet } from '@triaxe/shared-types/projects-sheet'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useAutosave } from '../../../lib/autosave.ts'
import { fieldProblems, Problem, problemText } from '../../../lib/problem.ts'
import { projectsQueries, useSaveSheet } from '../projects.queries.ts'
import { asInput } from '../sheet.model.ts'

/** Keeps a sheet on the server while it is typed; of two editors, the second is shown both. */
export function useSheetSaving(project: Project, sheet: Sheet) {
  const client = useQueryClient()
  const { mutateAsync, error } = useSaveSheet(project.id)
  const version = useRef(project.version)
  const [theirs, setTheirs] = useState<Project | null>(null)
  const [isAsked, ask] = useState(false)
  // Of a draft no keystroke is history; later every saving is, so it waits for the button.
  const isDraft = project.state === 'draft'

  async function save(value: Sheet) {
    try {
      version.current = (await mutateAsync({ version: version.current, body: asInput(value) })).version
    } catch (failure) {
      if (failure instanceof Problem && failure.code === 'stale')
        setTheirs(await client.fetchQuery({ ...projectsQueries.one(project.id), staleTime: 0 }))
      throw failure
    } finally {
      ask(false)
    }
  }
  const isOn = theirs === null && (isDraft || isAsked)
  const state = useAutosave({ value: sheet, save, isOn, ...(isDraft ? {} : { delay: 0 }) })
  const isBehind = state === 'dirty' || state === 'failed'
  useLeaving(isBehind, () => theirs === null && void save(sheet).catch(() => undefined))
  const isRefused = state === 'failed' && error !== null && theirs === null
  return {
    state,
    theirs,
    version,
    saveNow: isDraft ? null : () => ask(true),
    refusal: isRefused ? problemText(error) : null,
    refusals: isRefused ? fieldProblems(error) : {},
    /** The next saving goes on from what was saved meanwhile. */
    goOnFrom: (saved: Project) => {
      version.current = saved.version
      setTheirs(null)
    },
  }
}

/** Going elsewhere within the application saves what is behind; closing the window asks first. */
function useLeaving(isBehind: boolean, saveNow: () => void) {
  const leave = useEffectEvent(() => {
    if (isBehind) saveNow()
  })
  useEffect(() => () => leave(), [])
  useEffect(() => {
    if (!isBehind) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isBehind])
}
