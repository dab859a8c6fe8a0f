import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import type { ProjectDecision } from '@triaxe/shared-types/decisions'
import { inLang } from '@triaxe/shared-types/texts'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { Failed } from '../../ui/failed.tsx'
import { Section } from '../../ui/section.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { type LatestAsked, decisionsQueries } from './decisions.queries.ts'

/** What was decided lately and why, in the words the public reads; nothing where nothing was. */
export function LatestDecisions({ asked }: { asked: LatestAsked }) {
  const { t } = useTranslation('decisions')
  const { data, error, isPending, isError, refetch } = useQuery(decisionsQueries.latest({ ...asked, limit: 5 }))
  if (isPending) return <Waiting rows={3} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  if (data.items.length === 0) return null
  return (
    <Section title={t('latest')} lead={t('latestLead')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderBottom: 1, borderColor: 'divider' }}>
        {data.items.map((decision) => (
          <Line key={decision.id} decision={decision} />
        ))}
      </Box>
    </Section>
  )
}

function Line({ decision }: { decision: ProjectDecision }) {
  const { t } = useTranslation('decisions')
  const lang = useLang()
  const { day } = useFormat()
  const { project, type, decidedOn, publicText, reasons } = decision
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', py: 1.5 }}>
      <TextLink
        to={`${paths.project(project.id)}#decisions`}
        underline="hover"
        color="textPrimary"
        sx={{ fontWeight: 550 }}
      >
        {inLang(project.title, lang)}
      </TextLink>
      <Typography variant="body2" color="textSecondary">
        {project.code} · {t('heading', { done: t(`done_${type}`), day: day(decidedOn) })}
      </Typography>
      <Typography sx={{ mt: 0.5, maxWidth: '70ch' }}>{inLang(publicText, lang) || reasons[0]?.text}</Typography>
    </Box>
  )
}
