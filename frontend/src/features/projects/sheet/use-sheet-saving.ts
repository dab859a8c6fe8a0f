import { useQueryClient } from '@tanstack/react-query'
import type { Project } from '@triaxe/shared-types/projects'
import type { Sheet } from '@triaxe/shared-types/projects-sheet'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAutosave } from '../../../lib/autosave.ts'
import { fieldProblems, Problem, problemText } from '../../../lib/problem.ts'
import { toast } from '../../../lib/toasts.ts'
import { projectsQueries, useSaveSheet } from '../projects.queries.ts'
import { asInput } from '../sheet.model.ts'
import { keptSheet, startOf } from './kept-sheet.ts'
import { merged } from './merge.model.ts'

/** Keeps a sheet on the server while it is typed, and in this browser until the server has it. */
export function useSheetSaving(project: Project) {
  const copy = keptSheet(useQueryClient(), project.id)
  const [start] = useState(() => startOf(project, copy))
  const [sheet, setSheet] = useState(start.sheet)
  const { save, error, ...keeping } = useKeeping(project, start, setSheet)
  const [isAsked, ask] = useState(false)
  const latest = useRef(sheet)
  const isGone = useGone()
  const { t } = useTranslation(['sheet', 'ui'])
  // Of a draft no keystroke is history; later every saving is, so it waits for the button.
  const isDraft = project.state === 'draft'
  const isFree = keeping.theirs === null

  async function saveAll(value: Sheet) {
    try {
      await save(value)
      if (latest.current === value) copy.forget()
    } catch (failure) {
      if (isGone.current) toast(t('leftUnsaved'), { tone: 'failed' })
      throw failure
    } finally {
      ask(false)
    }
  }
  const state = useAutosave({
    value: sheet,
    saved: project.sheet,
    save: saveAll,
    isOn: isFree && (isDraft || isAsked),
    ...(isDraft ? {} : { delay: 0 }),
  })
  const isBehind = state !== 'clean' && state !== 'saved'
  useEffect(() => {
    latest.current = sheet
    if (isBehind) copy.keep(keeping.base.current, sheet)
    else copy.forget()
  })
  const arrive = useEffectEvent(() => (start.isFound ? toast(t('foundUnsaved')) : copy.drop()))
  useEffect(() => arrive(), [])
  // Leaving writes nothing into the history that nobody asked for: it says where the rest is.
  const leave = useEffectEvent(() => isBehind && !isDraft && !isAsked && toast(t('ui:leftTyped')))
  useEffect(() => () => void leave(), [])
  const isRefused = state === 'failed' && error !== null && isFree
  return {
    sheet,
    setSheet,
    state,
    ...keeping,
    saveNow: isDraft ? null : () => ask(true),
    refusal: isRefused ? problemText(error) : null,
    refusals: isRefused ? fieldProblems(error) : {},
  }
}

function useGone() {
  const isGone = useRef(false)
  useEffect(() => {
    isGone.current = false
    return () => void (isGone.current = true)
  }, [])
  return isGone
}

type Start = ReturnType<typeof startOf>

/** Each saving goes on from what the one before has left; where two have written, both keep the fields that only they changed. */
function useKeeping(project: Project, start: Start, setSheet: (change: (mine: Sheet) => Sheet) => void) {
  const client = useQueryClient()
  const { mutateAsync, error } = useSaveSheet(project.id)
  const version = useRef(project.version)
  const base = useRef(start.base)
  const [theirs, setTheirs] = useState(start.theirs)

  function goOnFrom(saved: Pick<Project, 'version' | 'sheet'>) {
    version.current = saved.version
    base.current = saved.sheet
    setTheirs(null)
  }
  async function save(value: Sheet): Promise<void> {
    try {
      goOnFrom(await mutateAsync({ version: version.current, body: asInput(value) }))
    } catch (failure) {
      if (!(failure instanceof Problem) || failure.code !== 'stale') throw failure
      const saved = await client.fetchQuery({ ...projectsQueries.one(project.id), staleTime: 0 })
      const [before, together] = [base.current, merged(base.current, value, saved.sheet)]
      if (together.both.length > 0) {
        setTheirs(saved)
        throw failure
      }
      goOnFrom(saved)
      setSheet((mine) => merged(before, mine, saved.sheet).sheet)
      return save(together.sheet)
    }
  }
  return { save, error, version, base, theirs, goOnFrom }
}
