import type { DraftScore } from '@triaxe/shared-types/scoring'
import { inLang } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../lib/i18n.ts'
import { CriterionHead } from './criterion-head.tsx'
import { PointsScale } from './points-scale.tsx'
import { type KeyAction, keyAction, type Line, withPoints } from './scoring.model.ts'

interface CriterionRowProps {
  ref?: Ref<HTMLFieldSetElement>
  line: Line
  score: DraftScore
  onChange: (score: DraftScore) => void
  /** A key that leads out of this criterion. */
  onKey?: (action: KeyAction) => void
  own?: number | undefined
  isReadOnly?: boolean
  /** A note must stand with the points; without, it is welcome. */
  noteLabel?: string
  /** What else one could defend, between the points and the note. */
  range?: ReactNode
}

// A row that the keys reach stands clear of the bars above and below it.
const bare = { border: 0, m: 0, p: 0, minWidth: 0, scrollMarginTop: '5rem', scrollMarginBottom: '8rem' } as const

/** A criterion to be scored: the levels with their anchors, the department's own points, and the note. */
export function CriterionRow({
  ref,
  line,
  score,
  onChange,
  onKey,
  own,
  isReadOnly = false,
  noteLabel,
  range,
}: CriterionRowProps) {
  const { t } = useTranslation('scoring')
  const lang = useLang()
  const name = inLang(line.criterion.name, lang)

  function press(event: KeyboardEvent<HTMLElement>) {
    const isInNote = event.target instanceof HTMLTextAreaElement
    const action = keyAction(event, isInNote)
    if (action === null || isReadOnly) return
    const sets = typeof action === 'object' && 'set' in action
    // What leads nowhere here is left to the browser: a new line in the note, the arrows on the scale.
    if (!sets && !onKey) return
    event.preventDefault()
    if (sets) {
      onChange(withPoints(score, action.set))
      event.currentTarget.querySelector('textarea')?.focus()
    } else onKey?.(action)
  }
  return (
    <Box ref={ref} component="fieldset" aria-label={name} onKeyDown={press} sx={bare}>
      <CriterionHead line={line} />
      <PointsScale
        criterion={line.criterion}
        position={line.position}
        label={t('pointsOf', { criterion: name })}
        value={score.points}
        own={own}
        isReadOnly={isReadOnly}
        onChange={(points) => onChange(withPoints(score, points))}
      />
      {range}
      <TextField
        multiline
        maxRows={6}
        value={score.note}
        placeholder={t('noteHint')}
        onChange={(event) => onChange({ ...score, note: event.target.value })}
        slotProps={{
          htmlInput: {
            'aria-label': noteLabel ?? t('noteOf', { criterion: name }),
            maxLength: 2000,
            readOnly: isReadOnly,
          },
        }}
        sx={{ mt: 0.75 }}
      />
    </Box>
  )
}
