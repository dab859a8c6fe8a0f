import type { Assessment, Consensus, CriterionSpread, OwnScore, Score } from '@triaxe/shared-types/scoring'
import { inLang } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { type FocusEvent, type KeyboardEvent, type ReactNode, type Ref, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { Mark } from '../../marks/mark.tsx'
import { Icon } from '../../ui/icons.tsx'
import { CriterionHead } from './criterion-head.tsx'
import { PointsScale } from './points-scale.tsx'
import { isComplete, keyAction, type Line } from './scoring.model.ts'
import { SpreadPlot } from './spread-plot.tsx'

interface ConsensusRowProps {
  ref?: Ref<HTMLFieldSetElement>
  line: Line
  spread: CriterionSpread
  assessments: Assessment[]
  own?: OwnScore | undefined
  consensus?: Consensus | undefined
  onSet: (score: Score) => void
  onMove: (by: 1 | -1) => void
}

const bare = { border: 0, m: 0, p: 0, minWidth: 0, scrollMarginTop: '5rem' } as const

/** What is being agreed on one criterion; it is kept when one leaves it. */
function useAgreement({ line, consensus, onSet, onMove }: ConsensusRowProps) {
  const [points, setPoints] = useState(consensus?.points ?? null)
  const [note, setNote] = useState(consensus?.note ?? '')
  const [known, setKnown] = useState(consensus)
  // Set from outside: the agreed criteria were accepted at once.
  if (consensus !== known) {
    setKnown(consensus)
    setPoints(consensus?.points ?? null)
    setNote(consensus?.note ?? '')
  }
  function leave(event: FocusEvent<HTMLElement>) {
    if (event.currentTarget.contains(event.relatedTarget)) return
    const score = { criterionId: line.criterion.id, points, interval: null, note: note.trim() }
    if (isComplete(score) && (score.points !== consensus?.points || score.note !== consensus?.note)) onSet(score)
  }
  function press(event: KeyboardEvent<HTMLElement>) {
    const action = keyAction(event, event.target instanceof HTMLTextAreaElement)
    if (action === null || action === 'submit') return
    event.preventDefault()
    if (action === 'accept') onMove(1)
    else if ('move' in action) onMove(action.move)
    else {
      setPoints(action.set)
      event.currentTarget.querySelector('textarea')?.focus()
    }
  }
  return { points, setPoints, note, setNote, leave, press }
}

/** One criterion in the talk: who stands where and why, and what was agreed. */
export function ConsensusRow(props: ConsensusRowProps) {
  const { ref, line, spread, assessments, own, consensus } = props
  const { t } = useTranslation('scoring')
  const lang = useLang()
  const name = inLang(line.criterion.name, lang)
  const { points, setPoints, note, setNote, leave, press } = useAgreement(props)
  return (
    <Box ref={ref} component="fieldset" aria-label={name} onBlur={leave} onKeyDown={press} sx={bare}>
      <CriterionHead line={line} hasDescription={false}>
        <Distance distance={spread.distance} />
      </CriterionHead>
      <Opinions line={line} spread={spread} assessments={assessments} own={own} />
      <Stack direction={{ xs: 'column', md: 'row' }} spacing={1.5} sx={{ mt: 1, alignItems: { md: 'flex-start' } }}>
        <PointsScale
          hasAnchors={false}
          criterion={line.criterion}
          position={line.position}
          label={t('consensusPointsOf', { criterion: name })}
          value={points}
          onChange={setPoints}
        />
        <TextField
          multiline
          maxRows={4}
          value={note}
          placeholder={t('consensusNoteHint')}
          onChange={(event) => setNote(event.target.value)}
          slotProps={{ htmlInput: { 'aria-label': t('consensusNoteOf', { criterion: name }), maxLength: 2000 } }}
        />
      </Stack>
      <Kept consensus={consensus} />
    </Box>
  )
}

function Distance({ distance }: { distance: number }) {
  const { t } = useTranslation('scoring')
  if (distance === 0) return <Mark icon={<Icon name="check" />}>{t('agreement')}</Mark>
  return (
    <Mark
      icon={<Icon name={distance > 1 ? 'warning' : 'info'} />}
      color={distance > 1 ? 'warning.main' : 'text.secondary'}
    >
      {t('distance', { distance })}
    </Mark>
  )
}

function Opinions({
  line,
  spread,
  assessments,
  own,
}: Pick<ConsensusRowProps, 'line' | 'spread' | 'assessments' | 'own'>) {
  const { t } = useTranslation('scoring')
  const { number } = useFormat()
  const opinions = assessments.flatMap(({ person, scores }) => {
    const score = scores.find(({ criterionId }) => criterionId === line.criterion.id)
    return score ? [{ person, ...score }] : []
  })
  const mean = t('meanIs', { mean: number(spread.sum / spread.count, 2) })
  const said = [...opinions.map(({ person, points }) => `${person.name} ${points}`), mean].join(', ')
  // Where all agree a plot would only repeat the figure.
  const plot = spread.distance > 0 && (
    <Box>
      <SpreadPlot
        label={said}
        position={line.position}
        points={opinions.map(({ points }) => points)}
        mean={spread}
        own={own?.points}
      />
      <Typography variant="caption" color="textSecondary" component="div">
        {mean}
      </Typography>
    </Box>
  )
  return (
    <Stack direction={{ xs: 'column', md: 'row' }} spacing={2} sx={{ alignItems: { md: 'flex-start' } }}>
      {plot}
      <Box component="dl" sx={notes}>
        {opinions.map(({ person, points, note }) => (
          <Opinion key={person.id} points={points} who={person.name}>
            {note}
          </Opinion>
        ))}
        {own !== undefined && (
          <Opinion points={own.points} who={`◆ ${t('departmentHere')}`}>
            {own.note}
          </Opinion>
        )}
      </Box>
    </Stack>
  )
}

const notes = {
  flex: 1,
  minWidth: 0,
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: 'minmax(9rem, auto) 1fr' },
  columnGap: 2,
} as const

const Opinion = ({ points, who, children }: { points: number; who: string; children: ReactNode }) => (
  <Box sx={{ display: 'contents' }}>
    <Typography component="dt" variant="body2" sx={{ fontWeight: 550 }}>
      {points} · {who}
    </Typography>
    <Typography component="dd" variant="body2">
      {children}
    </Typography>
  </Box>
)

function Kept({ consensus }: { consensus?: Consensus | undefined }) {
  const { t } = useTranslation('scoring')
  const { instant } = useFormat()
  if (!consensus) return null
  return (
    <Typography variant="caption" color="textSecondary">
      <Mark icon={<Icon name="check" />}>{t('ownSetBy', { name: consensus.setBy, at: instant(consensus.setAt) })}</Mark>
    </Typography>
  )
}
