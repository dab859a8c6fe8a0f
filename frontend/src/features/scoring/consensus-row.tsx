import type { Consensus, Interval } from '@triaxe/shared-types/scoring'
import { agreedInterval } from '@triaxe/shared-types/scoring.rules'
import { isBlank } from '@triaxe/shared-types/text.rules'
import { inLang } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { Mark } from '../../marks/mark.tsx'
import { Icon } from '../../ui/icons.tsx'
import { ChangedMeanwhile } from '../../ui/changed-meanwhile.tsx'
import { SaveStatus } from '../../ui/save-status.tsx'
import type { Agreed } from './agreement.model.ts'
import { CriterionHead } from './criterion-head.tsx'
import { DefendedRange } from './defended-range.tsx'
import { PointsScale } from './points-scale.tsx'
import { Opinions, type OpinionsProps } from './opinions.tsx'
import { isWide } from './scoring.model.ts'
import { type AgreementProps, useAgreement } from './use-agreement.ts'

interface ConsensusRowProps extends OpinionsProps, AgreementProps {
  ref?: Ref<HTMLFieldSetElement>
}

const bare = { border: 0, m: 0, p: 0, minWidth: 0, scrollMarginTop: '5rem' } as const

/** One criterion in the talk: who stands where and why, and what was agreed. */
export function ConsensusRow(props: ConsensusRowProps) {
  const { ref, line, spread, assessments, own, consensus } = props
  const { t } = useTranslation('scoring')
  const lang = useLang()
  const name = inLang(line.criterion.name, lang)
  const { draft, isKept, change, setPoints, setInterval, meanwhile, leave, press } = useAgreement(props)
  const inWords = useAgreedWords()
  return (
    <Box ref={ref} component="fieldset" aria-label={name} onBlur={leave} onKeyDown={press} sx={bare}>
      <CriterionHead line={line} hasDescription={false}>
        <Distance distance={spread.distance} />
      </CriterionHead>
      <Opinions line={line} spread={spread} assessments={assessments} own={own} />
      <ChangedMeanwhile meanwhile={meanwhile} inWords={inWords} />
      <Stack direction={{ xs: 'column', md: 'row' }} spacing={1.5} sx={{ mt: 1, alignItems: { md: 'flex-start' } }}>
        <Box>
          <PointsScale
            hasAnchors={false}
            criterion={line.criterion}
            position={line.position}
            label={t('consensusPointsOf', { criterion: name })}
            value={draft.points}
            onChange={setPoints}
          />
          <Range line={line} spread={spread} agreed={draft} onChange={setInterval} />
        </Box>
        <TextField
          multiline
          maxRows={4}
          value={draft.note}
          placeholder={t('consensusNoteHint')}
          onChange={(event) => change({ note: event.target.value })}
          slotProps={{ htmlInput: { 'aria-label': t('consensusNoteOf', { criterion: name }), maxLength: 2000 } }}
        />
      </Stack>
      {isKept || meanwhile ? <Kept consensus={consensus} /> : <NotKept draft={draft} />}
    </Box>
  )
}

function useAgreedWords() {
  const { t } = useTranslation('scoring')
  const { t: r } = useTranslation('range')
  return ({ points, interval, note }: Agreed) => [
    [
      t('pointsGiven'),
      [points, interval && r('range', { ...interval })].filter((one) => one !== null).join(' · '),
    ] as const,
    [t('note'), note] as const,
  ]
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

interface RangeProps extends Pick<ConsensusRowProps, 'line' | 'spread'> {
  agreed: Agreed
  onChange: (interval: Interval) => void
}

/** Proposed from the assessors until another is set; equal to the proposal it is the proposal again. */
function Range({ line, spread, agreed: { points, interval }, onChange }: RangeProps) {
  const { t } = useTranslation('range')
  const shown = points === null ? null : agreedInterval({ points, interval }, spread.hull)
  const said = shown && (isWide(shown) ? t(interval ? 'rangeSet' : 'rangeProposed', { ...shown }) : t('noDoubt'))
  return (
    <DefendedRange
      criterion={inLang(line.criterion.name, useLang())}
      position={line.position}
      points={points}
      value={shown}
      said={said ?? ''}
      onChange={onChange}
    />
  )
}

/** What was begun is kept with its points and its note together, when one leaves the criterion. */
function NotKept({ draft: { points, note } }: { draft: Agreed }) {
  const { t } = useTranslation('scoring')
  const lacking = points === null ? 'needsPoints' : isBlank(note) ? 'needsNote' : null
  if (lacking === null) return <SaveStatus state="dirty" />
  return (
    <Typography component="output" variant="caption" sx={{ display: 'block' }}>
      <Mark icon={<Icon name="edit" />}>{t(lacking)}</Mark>
    </Typography>
  )
}

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
