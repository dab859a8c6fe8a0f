import type { ScoringSheet as Sheet } from '@triaxe/shared-types/scoring'
import type { Framework } from '@triaxe/shared-types/strategy'
import { inLang } from '@triaxe/shared-types/texts'
import Alert from '@mui/material/Alert'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { ChangedMeanwhile } from '../../ui/changed-meanwhile.tsx'
import { CommandHint } from '../../ui/command-hint.tsx'
import { Failed } from '../../ui/failed.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { CriterionRow } from './criterion-row.tsx'
import { scoresInWords } from './scoring.model.ts'
import { scoringQueries } from './scoring.queries.ts'
import { useScoringSheet } from './use-scoring-sheet.ts'
import { ScoreRange } from './score-range.tsx'
import { SheetFoot } from './sheet-foot.tsx'

interface ScoringSheetProps {
  projectId: string
  onSubmitted: () => void
  /** The keys are ready at once: somebody goes from one sheet to the next. */
  startsAtOnce?: boolean
}

/** My own sheet for a project: every criterion with its anchors, kept as one types, handed in once. */
export function ScoringSheet({ projectId, ...rest }: ScoringSheetProps) {
  const { data: sheet, error, isPending, isError, refetch } = useQuery(scoringQueries.sheet(projectId))
  const asked = useQuery({
    ...scoringQueries.framework(sheet?.frameworkId ?? ''),
    enabled: sheet !== undefined,
  })
  if (isError) return <Failed error={error} onRetry={refetch} />
  if (asked.isError) return <Failed error={asked.error} onRetry={asked.refetch} />
  const grid = asked.data
  if (isPending || !grid) return <Waiting rows={10} />
  return <OpenSheet key={projectId} sheet={sheet} grid={grid} {...rest} />
}

interface OpenSheetProps extends Omit<ScoringSheetProps, 'projectId'> {
  sheet: Sheet
  grid: Framework
}

function OpenSheet({ sheet, grid, onSubmitted, startsAtOnce = false }: OpenSheetProps) {
  const { t } = useTranslation('scoring')
  const lang = useLang()
  const form = useScoringSheet({ sheet, grid, lang, done: t('submitted'), onSubmitted })
  const own = new Map(sheet.own.map(({ criterionId, points }) => [criterionId, points]))
  const start = useEffectEvent(() => form.focusFirst())
  useEffect(() => {
    if (startsAtOnce) start()
  }, [startsAtOnce])

  return (
    <Stack spacing={4}>
      {sheet.can.score ? <Keys /> : <Submitted at={sheet.submittedAt} />}
      <ChangedMeanwhile meanwhile={form.meanwhile} inWords={scoresInWords(form.lines, lang)} />
      {form.scores.map((score, place) => {
        const line = form.lines[place]
        return (
          line && (
            <CriterionRow
              key={score.criterionId}
              ref={(row) => {
                form.rows.current[place] = row
              }}
              line={line}
              score={score}
              own={own.get(score.criterionId)}
              isReadOnly={!sheet.can.score}
              range={
                <ScoreRange
                  line={line}
                  score={score}
                  isReadOnly={!sheet.can.score}
                  onChange={(next) => form.change(place, next)}
                />
              }
              onChange={(next) => form.change(place, next)}
              onKey={(action) => form.goOn(place, action)}
            />
          )
        )
      })}
      {form.isAsked && form.missing.length > 0 && (
        <Alert severity="warning">
          {t('stillMissing', { names: form.missing.map((line) => inLang(line?.criterion.name, lang)).join(', ') })}
        </Alert>
      )}
      {sheet.can.score && <SheetFoot grid={grid} form={form} />}
    </Stack>
  )
}

function Keys() {
  const { t } = useTranslation(['scoring', 'range'])
  return (
    <Stack spacing={1}>
      <Typography color="textSecondary">{t('blind')}</Typography>
      <Stack direction="row" spacing={2.5} useFlexGap sx={{ flexWrap: 'wrap', display: { xs: 'none', md: 'flex' } }}>
        <CommandHint keys={['0', '…', '5']} label={t('keyPoints')} />
        <CommandHint keys={['⇧', 'Tab']} label={t('range:keyRange')} />
        <CommandHint keys={['↑', '↓']} label={t('keyMove')} />
        <CommandHint keys={['↵']} label={t('keyAccept')} />
        <CommandHint keys={['Ctrl', '↵']} label={t('keySubmit')} />
      </Stack>
    </Stack>
  )
}

function Submitted({ at }: { at: string | null }) {
  const { t } = useTranslation('scoring')
  const { instant } = useFormat()
  return <Alert severity="success">{at ? t('submittedAt', { at: instant(at) }) : t('blind')}</Alert>
}
