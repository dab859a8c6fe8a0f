import type { DraftScore, Evaluation, OwnScore as GivenScore } from '@triaxe/shared-types/scoring'
import type { Framework } from '@triaxe/shared-types/strategy'
import { ofHundred } from '@triaxe/shared-types/strategy.rules'
import { inLang } from '@triaxe/shared-types/texts'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Begun, useDraft } from '../../lib/draft.ts'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { useFound, useKept } from '../../lib/kept.ts'
import { ValueMark } from '../../marks/value-mark.tsx'
import { ChangedMeanwhile } from '../../ui/changed-meanwhile.tsx'
import { Section } from '../../ui/section.tsx'
import { CriterionRow } from './criterion-row.tsx'
import { draftOf, type Line, linesOf, scoresInWords, valueOf } from './scoring.model.ts'
import { useSaveOwnScores } from './scoring.queries.ts'

interface OwnScoreProps {
  evaluation: Evaluation
  grid: Framework
}

/** How the department sees its own project: kept apart, compared, never counted. */
export function OwnScore({ evaluation, grid }: OwnScoreProps) {
  const { t } = useTranslation('scoring')
  const { own, can } = evaluation
  // What was left unsaved is in sight at once.
  const [isOpen, setOpen] = useState(useFound<Left>(copyOf(evaluation)) !== null && can.scoreOwn)
  const edit = can.scoreOwn && !isOpen && (
    <Button variant="outlined" onClick={() => setOpen(true)}>
      {t('ownEdit')}
    </Button>
  )
  return (
    <Section title={t('ownTitle')} lead={t('ownLead')} actions={edit}>
      {isOpen ? (
        <OwnForm evaluation={evaluation} grid={grid} onDone={() => setOpen(false)} />
      ) : (
        <OwnGiven own={own} value={evaluation.round?.value ?? null} />
      )}
    </Section>
  )
}

function OwnGiven({ own, value }: { own: Evaluation['own']; value: number | null }) {
  const { t } = useTranslation('scoring')
  const { instant } = useFormat()
  if (!own.setAt) return <Typography color="textSecondary">{t('ownNone')}</Typography>
  return (
    <Typography>
      {t('ownValue')} <ValueMark value={own.value} />
      {own.value !== null && value !== null && <Difference by={own.value - value} />}
      <Typography component="span" variant="body2" color="textSecondary">
        {` · ${t('ownSetBy', { name: own.setBy ?? '', at: instant(own.setAt) })}`}
      </Typography>
    </Typography>
  )
}

/** Rounded from the exact difference, so that it may differ by a tenth from that of the two shown figures. */
function Difference({ by }: { by: number }) {
  const { t } = useTranslation('scoring')
  const { number } = useFormat()
  const points = number(ofHundred(Math.abs(by)), 1)
  return <>{` · ${by === 0 ? t('ownSame') : t(by > 0 ? 'ownAbove' : 'ownBelow', { points })}`}</>
}

const given = (scores: DraftScore[]): GivenScore[] =>
  scores.flatMap(({ criterionId, points, note }) => (points === null ? [] : [{ criterionId, points, note }]))

type Scores = Record<string, DraftScore>

type Left = Begun<Evaluation['own'], Scores>
const copyOf = ({ project }: Evaluation) => `own-score.${project.id}`

/** The department's points as a form: it saves on the version it was opened with, and outlives leaving the page. */
function useOwnDraft(evaluation: Evaluation, lines: Line[], onDone: () => void) {
  const { t } = useTranslation('scoring')
  const { project, own } = evaluation
  const save = useSaveOwnScores(project.id, t('ownSaved'))
  const byCriterion = ({ scores }: Evaluation['own']): Scores =>
    Object.fromEntries(draftOf(lines, scores).map((score) => [score.criterionId, score]))
  const { draft, setDraft, typed, version, meanwhile } = useDraft(
    own,
    byCriterion,
    save.error,
    useFound<Left>(copyOf(evaluation)),
  )
  const letGo = useKept(copyOf(evaluation), typed)
  const close = () => {
    letGo()
    onDone()
  }
  return {
    scores: draftOf(lines, Object.values(draft)),
    change: (score: DraftScore) => setDraft({ ...draft, [score.criterionId]: score }),
    meanwhile,
    isSaving: save.isPending,
    submit: () => save.mutate({ version, scores: given(Object.values(draft)) }, { onSuccess: close }),
    close,
  }
}

function OwnForm({ evaluation, grid, onDone }: OwnScoreProps & { onDone: () => void }) {
  const { t } = useTranslation('scoring')
  const { t: ui } = useTranslation('ui')
  const lang = useLang()
  const lines = linesOf(grid)
  const { scores, change, meanwhile, isSaving, submit, close } = useOwnDraft(evaluation, lines, onDone)
  const inWords = (draft: Scores) => scoresInWords(lines, lang)(Object.values(draft))
  return (
    <Stack spacing={4}>
      {scores.map((score, place) => {
        const line = lines[place]
        return (
          line && (
            <CriterionRow
              key={score.criterionId}
              line={line}
              noteLabel={t('noteOf', { criterion: inLang(line.criterion.name, lang) })}
              score={score}
              onChange={change}
            />
          )
        )
      })}
      <ChangedMeanwhile meanwhile={meanwhile} inWords={inWords} />
      <Stack direction="row" spacing={2} sx={{ alignItems: 'center' }}>
        <Button variant="contained" loading={isSaving} disabled={meanwhile !== null} onClick={submit}>
          {t('ownSave')}
        </Button>
        <Button onClick={close}>{ui('cancel')}</Button>
        <Typography variant="body2">
          {t('ownValue')} <ValueMark value={valueOf(grid, scores)} />
        </Typography>
      </Stack>
    </Stack>
  )
}
