import type { DraftScore, Evaluation, OwnScore as GivenScore } from '@triaxe/shared-types/scoring'
import type { Framework } from '@triaxe/shared-types/strategy'
import { ofHundred } from '@triaxe/shared-types/strategy.rules'
import { inLang } from '@triaxe/shared-types/texts'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { ValueMark } from '../../marks/value-mark.tsx'
import { Section } from '../../ui/section.tsx'
import { CriterionRow } from './criterion-row.tsx'
import { draftOf, linesOf, valueOf } from './scoring.model.ts'
import { useSaveOwnScores } from './scoring.queries.ts'

interface OwnScoreProps {
  evaluation: Evaluation
  grid: Framework
}

/** How the department sees its own project: kept apart, compared, never counted. */
export function OwnScore({ evaluation, grid }: OwnScoreProps) {
  const { t } = useTranslation('scoring')
  const [isOpen, setOpen] = useState(false)
  const { own, can } = evaluation
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

const isGiven = (score: DraftScore): score is GivenScore => score.points !== null

function OwnForm({ evaluation, grid, onDone }: OwnScoreProps & { onDone: () => void }) {
  const { t } = useTranslation('scoring')
  const { t: ui } = useTranslation('ui')
  const lang = useLang()
  const lines = linesOf(grid)
  const [scores, setScores] = useState(() => draftOf(lines, evaluation.own.scores))
  const save = useSaveOwnScores(evaluation.project.id, t('ownSaved'))
  const submit = () =>
    save.mutate({ version: evaluation.own.version, scores: scores.filter(isGiven) }, { onSuccess: onDone })
  return (
    <Stack spacing={4}>
      {lines.map((line, place) => (
        <CriterionRow
          key={line.criterion.id}
          line={line}
          noteLabel={t('noteOf', { criterion: inLang(line.criterion.name, lang) })}
          score={scores[place] ?? { criterionId: line.criterion.id, points: null, note: '' }}
          onChange={(score) => setScores(scores.map((one, index) => (index === place ? score : one)))}
        />
      ))}
      <Stack direction="row" spacing={2} sx={{ alignItems: 'center' }}>
        <Button variant="contained" loading={save.isPending} onClick={submit}>
          {t('ownSave')}
        </Button>
        <Button onClick={onDone}>{ui('cancel')}</Button>
        <Typography variant="body2">
          {t('ownValue')} <ValueMark value={valueOf(grid, scores)} />
        </Typography>
      </Stack>
    </Stack>
  )
}
