import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import type { QueueItem } from '@triaxe/shared-types/scoring'
import { inLang } from '@triaxe/shared-types/texts'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../lib/i18n.ts'
import { useFormat } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { Failed } from '../../ui/failed.tsx'
import { Section } from '../../ui/section.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { WorkLine, WorkLines } from '../../ui/work-line.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { grouped } from './scoring.model.ts'
import { scoringQueries } from './scoring.queries.ts'

/** What waits to be scored, assigned or agreed; nothing where nothing waits. */
export function QueueSummary() {
  const { t } = useTranslation('scoring')
  const { data, error, isPending, isError, refetch } = useQuery(scoringQueries.queue())
  if (isPending) return <Waiting rows={2} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  const waiting = data.items.filter(({ step }) => step !== 'done')
  return grouped(waiting).map(({ step, items }) => (
    <Section key={step} title={t(`group_${step}`)}>
      <WorkLines>
        {items.map((item) => (
          <Line key={item.projectId} item={item} />
        ))}
      </WorkLines>
    </Section>
  ))
}

function Line({ item }: { item: QueueItem }) {
  const { projectId, code, title, department } = item
  const lang = useLang()
  return (
    <WorkLine
      head={
        <>
          <TextLink to={paths.evaluationOf(projectId)} underline="hover" color="textPrimary" sx={{ fontWeight: 550 }}>
            {inLang(title, lang)}
          </TextLink>
          <Box sx={{ typography: 'caption', color: 'text.secondary' }}>{code}</Box>
        </>
      }
      department={department}
      said={useProgress(item)}
    />
  )
}

/** One's own sheet where one has to score, else those that are in. */
function useProgress({ mine, step, submitted, assigned }: QueueItem): string[] {
  const { t } = useTranslation('scoring')
  const { day } = useFormat()
  if (step === 'to_score' && mine)
    return [
      t('criteriaDone', { count: mine.scored, of: mine.of }),
      ...(mine.dueOn ? [t('dueOn', { day: day(mine.dueOn) })] : []),
    ]
  return assigned === 0 ? [] : [t('sheetsIn', { submitted, assigned })]
}
