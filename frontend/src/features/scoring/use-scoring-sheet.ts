import type { DraftScore, Score, ScoringSheet } from '@triaxe/shared-types/scoring'
import type { Framework } from '@triaxe/shared-types/strategy'
import { isBlank } from '@triaxe/shared-types/text.rules'
import { inLang, type Lang } from '@triaxe/shared-types/texts'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useAutosave } from '../../lib/autosave.ts'
import type { Meanwhile } from '../../lib/draft.ts'
import { Problem } from '../../lib/problem.ts'
import { focusScale } from './scale-focus.ts'
import { draftOf, isComplete, type KeyAction, type Line, linesOf } from './scoring.model.ts'
import { scoringQueries, useSaveSheet, useSubmitScores } from './scoring.queries.ts'

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
  const keeping = useKeeping(sheet, { scores, setScores, lines }, submission.isPending || submission.isSuccess)

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
    if (score && anchor && isBlank(score.note)) change(place, { ...score, note: inLang(anchor.text, lang) })
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
    meanwhile: keeping.meanwhile,
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

/** Another window of mine kept the sheet meanwhile. */
interface Conflict {
  before: DraftScore[]
  theirs: ScoringSheet
}

interface Typing {
  scores: DraftScore[]
  setScores: (scores: DraftScore[]) => void
  lines: Line[]
}

/** Every saving goes out on the version that the one before has left; handing in waits for the last one. */
function useKeeping(sheet: ScoringSheet, { scores, setScores, lines }: Typing, isOver: boolean) {
  const client = useQueryClient()
  const version = useRef(sheet.version)
  const before = useRef(scores)
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [savedAt, setSavedAt] = useState(sheet.savedAt)
  const saving = useSaveSheet(sheet.project.id)

  async function save(value: DraftScore[]) {
    const sent = saving.mutateAsync({ version: version.current, scores: value })
    last.current = sent.catch(() => undefined)
    try {
      const answer = await sent
      version.current = answer.version
      before.current = value
      setSavedAt(answer.savedAt)
    } catch (error) {
      if (error instanceof Problem && error.code === 'stale')
        setConflict({
          before: before.current,
          theirs: await client.fetchQuery({ ...scoringQueries.sheet(sheet.project.id), staleTime: 0 }),
        })
      throw error
    }
  }
  const isOn = sheet.can.score && !isOver && conflict === null
  const state = useAutosave({ value: scores, save, isOn })
  const settled = () => last.current.then(() => version.current)
  const goOnWith = (next: DraftScore[]) => {
    version.current = conflict?.theirs.version ?? version.current
    setConflict(null)
    setScores(next)
  }
  const both = conflict && joined(conflict.before, scores, draftOf(lines, conflict.theirs.scores))
  const meanwhile: Meanwhile<DraftScore[]> | null = both && {
    ...both,
    onKeepMine: () => goOnWith(both.mine),
    onTakeTheirs: () => goOnWith(both.theirs),
  }
  return { state, savedAt, meanwhile, settled }
}

/** Criterion by criterion: what I did not touch is theirs. */
function joined(before: DraftScore[], typed: DraftScore[], theirs: DraftScore[]) {
  const isMine = (place: number) => JSON.stringify(typed[place]) !== JSON.stringify(before[place])
  return { before, theirs, mine: theirs.map((score, place) => (isMine(place) ? (typed[place] ?? score) : score)) }
}
