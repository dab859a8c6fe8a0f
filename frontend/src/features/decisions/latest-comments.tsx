import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { inLang } from '@triaxe/shared-types/texts'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { Failed } from '../../ui/failed.tsx'
import { Section } from '../../ui/section.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { decisionsQueries } from './decisions.queries.ts'

const few = 5
const lookBackDays = 30
const since = () => new Date(Date.now() - lookBackDays * 86_400_000).toISOString().slice(0, 10)

/** What departments have said of decisions lately; nothing where they have said nothing. */
export function LatestComments() {
  const { t } = useTranslation('decisions')
  const lang = useLang()
  const { instant, day } = useFormat()
  const { data, error, isError, refetch } = useQuery(decisionsQueries.comments({ since: since(), limit: few }))
  if (isError) return <Failed error={error} onRetry={refetch} />
  if (!data || data.items.length === 0) return null
  return (
    <Section title={t('latestComments', { count: data.total })} lead={t('latestCommentsLead', { count: lookBackDays })}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderBottom: 1, borderColor: 'divider' }}>
        {data.items.map(({ id, text, by, at, project, decision }) => (
          <Box key={id} component="li" sx={{ borderTop: 1, borderColor: 'divider', py: 1.5 }}>
            <TextLink
              to={`${paths.project(project.id)}#decisions`}
              underline="hover"
              color="textPrimary"
              sx={{ fontWeight: 550 }}
            >
              {inLang(project.title, lang) || t('untitled')}
            </TextLink>
            <Typography variant="body2" color="textSecondary">
              {project.code} · {t('onDecisionOf', { day: day(decision.decidedOn) })} ·{' '}
              {t('recordedAt', { name: by, at: instant(at) })}
            </Typography>
            <Typography sx={{ mt: 0.5, maxWidth: '70ch', whiteSpace: 'pre-line' }}>{text}</Typography>
          </Box>
        ))}
      </Box>
    </Section>
  )
}
