import type { DraftScore, Score, ScoringSheet } from '@triaxe/shared-types/scoring'
import type { Framework } from '@triaxe/shared-types/strategy'
import { inLang, type Lang } from '@triaxe/shared-types/texts'
import { useRef, useState } from 'react'
import { useAutosave } from '../../lib/autosave.ts'
import { Problem } from '../../lib/problem.ts'
import { focusScale } from './scale-focus.ts'
import { draftOf, isComplete, type KeyAction, linesOf } from './scoring.model.ts'
import { useSaveSheet, useSubmitScores } from './scoring.queries.ts'

interface SheetOptions {
  sheet: ScoringSheet
  grid: Framework
  lang: Lang
  done: string
  onSubmitted: () => void
}

/** A sheet as it is filled in: what was typed, that it is kept, where the keys lead, and that it is handed in once. */
export function useScoringSheet({ sheet, grid, lang, done, onSubmitted }: SheetOptions) {
  const lines = linesOf(grid)
  const [scores, setScores] = useState(() => draftOf(lines, sheet.scores))
  const [isAsked, setAsked] = useState(false)
  const rows = useRef<(HTMLElement | null)[]>([])
  const submission = useSubmitScores(sheet.project.id, done)
  const keeping = useKeeping(sheet, scores, submission.isPending || submission.isSuccess)

  const change = (place: number, score: DraftScore) =>
    setScores((before) => before.map((one, index) => (index === place ? score : one)))

  function submit() {
    setAsked(true)
    const missing = scores.findIndex((score) => !isComplete(score))
    if (missing >= 0) return focusScale(rows.current[missing])
    void keeping
      .settled()
      .then((version) => submission.mutateAsync({ version, scores: scores.filter(isComplete).map(trimmed) }))
      .then(onSubmitted, () => undefined)
  }
  function accept(place: number) {
    const score = scores[place]
    const anchor = lines[place]?.criterion.anchors.find(({ level }) => level === score?.points)
    if (score && anchor && score.note.trim() === '') change(place, { ...score, note: inLang(anchor.text, lang) })
    focusScale(rows.current[place + 1])
  }
  function goOn(place: number, action: KeyAction) {
    if (action === 'submit') submit()
    else if (action === 'accept') accept(place)
    else if (action !== null && 'move' in action) focusScale(rows.current[place + action.move])
  }
  const missing = scores.flatMap((score, place) => (isComplete(score) ? [] : [lines[place]]))
  return {
    lines,
    scores,
    rows,
    change,
    goOn,
    submit,
    missing,
    isAsked,
    isStale: keeping.isStale,
    saveState: keeping.state,
    savedAt: keeping.savedAt,
    isSubmitting: submission.isPending,
    focusFirst: () =>
      focusScale(
        rows.current[
          Math.max(
            scores.findIndex((score) => !isComplete(score)),
            0,
          )
        ],
      ),
  }
}

const trimmed = (score: Score): Score => ({ ...score, note: score.note.trim() })

/** Every saving goes out on the version that the one before has left; handing in waits for the last one. */
function useKeeping(sheet: ScoringSheet, scores: DraftScore[], isOver: boolean) {
  const version = useRef(sheet.version)
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const [isStale, setStale] = useState(false)
  const [savedAt, setSavedAt] = useState(sheet.savedAt)
  const saving = useSaveSheet(sheet.project.id)

  async function save(value: DraftScore[]) {
    const sent = saving.mutateAsync({ version: version.current, scores: value })
    last.current = sent.catch(() => undefined)
    try {
      const answer = await sent
      version.current = answer.version
      setSavedAt(answer.savedAt)
    } catch (error) {
      if (error instanceof Problem && error.code === 'stale') setStale(true)
      throw error
    }
  }
  const isOn = sheet.can.score && !isOver && !isStale
  const state = useAutosave({ value: scores, save, isOn })
  const settled = () => last.current.then(() => version.current)
  return { state, savedAt, isStale, settled }
}
