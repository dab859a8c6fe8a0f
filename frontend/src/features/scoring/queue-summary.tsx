import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import type { QueueItem } from '@triaxe/shared-types/scoring'
import { inLang } from '@triaxe/shared-types/texts'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { Failed } from '../../ui/failed.tsx'
import { Section } from '../../ui/section.tsx'
import { TextLink } from '../../ui/text-link.tsx'
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
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderBottom: 1, borderColor: 'divider' }}>
        {items.map((item) => (
          <Line key={item.projectId} item={item} />
        ))}
      </Box>
    </Section>
  ))
}

function Line({ item: { projectId, code, title, department } }: { item: QueueItem }) {
  const lang = useLang()
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', py: 1 }}>
      <TextLink to={paths.evaluationOf(projectId)} underline="hover" color="textPrimary" sx={{ fontWeight: 550 }}>
        {inLang(title, lang)}
      </TextLink>
      <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
        {code} · {department}
      </Box>
    </Box>
  )
}
