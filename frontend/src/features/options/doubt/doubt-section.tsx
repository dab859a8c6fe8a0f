import type { Arbitration } from '@triaxe/shared-types/arbitration'
import type { ArbitrationDoubt } from '@triaxe/shared-types/arbitration-doubt'
import { inLang } from '@triaxe/shared-types/texts'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { useLang } from '../../../lib/i18n.ts'
import { Section } from '../../../ui/section.tsx'
import { arbitrationQueries } from '../arbitration.queries.ts'
import { ComputedAnswer } from '../computed.tsx'
import { useTitles } from '../project-titles.ts'
import type { Settings } from '../settings.model.ts'
import { DoubtTable } from './doubt-table.tsx'

interface DoubtSectionProps {
  present: Arbitration
  settings: Settings
}

/** Which scores are worth another discussion, and who is chosen whatever they and the weights say. */
export const DoubtSection = memo(function DoubtSection({ present, settings }: DoubtSectionProps) {
  const { t } = useTranslation('doubt')
  // What hangs on the weights comes first: one person has few computations at a time.
  const { isFetching } = useQuery(arbitrationQueries.triangle(settings))
  const doubt = useQuery({ ...arbitrationQueries.doubt(settings), enabled: !isFetching })
  if (doubt.data?.candidates === null) return null
  return (
    <Section title={t('doubtTitle')} lead={t('doubtLead')}>
      <ComputedAnswer task="doubt" query={doubt} rows={4}>
        {(data) => (
          <Stack spacing={2}>
            <Finding present={present} doubt={data} />
            {data.scores.length > 0 && <DoubtTable present={present} doubt={data} />}
          </Stack>
        )}
      </ComputedAnswer>
    </Section>
  )
})

function Finding({ present, doubt }: { present: Arbitration; doubt: ArbitrationDoubt }) {
  const { t } = useTranslation('doubt')
  const lang = useLang()
  const { number } = useFormat()
  const titleOf = useTitles(present)
  const [inDoubt, scored] = [number(doubt.inDoubt), number(doubt.scored)]
  const [first] = doubt.scores
  const count = doubt.scores.length
  const counted = (verdict: 'always' | 'depends' | 'never') =>
    number(doubt.candidates?.filter((one) => one.verdict === verdict).length ?? 0)
  const byScores = (doubt.candidates ?? [])
    .filter(({ overWeights, overScores }) => overWeights !== 'depends' && overScores === 'depends')
    .map(({ projectId }) => titleOf(projectId))
  return (
    <div>
      <Typography sx={{ fontWeight: 600 }}>
        {first
          ? t('doubtFinding', {
              count,
              number: number(count),
              inDoubt,
              criterion: inLang(first.criterion, lang),
              project: titleOf(first.projectId),
            })
          : t('doubtNone', { inDoubt, scored })}
      </Typography>
      <Typography variant="body2">
        {t('doubtSure', { always: counted('always'), depends: counted('depends'), never: counted('never') })}
      </Typography>
      {byScores.length > 0 && (
        <Typography variant="body2">{t('doubtByScores', { projects: byScores.join(', ') })}</Typography>
      )}
      {!doubt.isComplete && <Typography variant="body2">{t('doubtUnfinished')}</Typography>}
    </div>
  )
}
