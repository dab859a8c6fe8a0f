import type { DraftScore } from '@triaxe/shared-types/scoring'
import { inLang } from '@triaxe/shared-types/texts'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../lib/i18n.ts'
import { DefendedRange } from './defended-range.tsx'
import { isWide, type Line } from './scoring.model.ts'

interface ScoreRangeProps {
  line: Line
  score: DraftScore
  isReadOnly: boolean
  onChange: (score: DraftScore) => void
}

/** Before the note, so that Shift and Tab lead to it and a digit still leads straight to the note. */
export function ScoreRange({ line, score, isReadOnly, onChange }: ScoreRangeProps) {
  const { t } = useTranslation('range')
  const { interval } = score
  return (
    <DefendedRange
      isUnderAnchors
      criterion={inLang(line.criterion.name, useLang())}
      position={line.position}
      points={score.points}
      value={interval}
      isReadOnly={isReadOnly}
      said={interval ? t('range', { ...interval }) : t('noRange')}
      onChange={(next) => onChange({ ...score, interval: isWide(next) ? next : null })}
    />
  )
}
