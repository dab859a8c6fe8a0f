import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import type { ProjectQuestion } from '@triaxe/shared-types/projects'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { Failed } from '../../ui/failed.tsx'
import { Section } from '../../ui/section.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { projectsQueries } from './projects.queries.ts'
import { Answer } from './answer.tsx'

/** Every question on a field with its answer; the exchange is kept. */
export function ExchangeSection({ projectId }: { projectId: string }) {
  const { t } = useTranslation('projects')
  const { data, error, isPending, isError, refetch } = useQuery(projectsQueries.questions(projectId))
  if (isPending) return <Waiting rows={2} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  if (data.items.length === 0) return null
  return (
    <Section title={t('exchange')} lead={t('exchangeLead')}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {data.items.map((question) => (
          <ExchangeLine key={question.id} projectId={projectId} question={question} mayAnswer={data.can.answer} />
        ))}
      </Box>
    </Section>
  )
}

interface ExchangeLineProps {
  projectId: string
  question: ProjectQuestion
  mayAnswer: boolean
}

function ExchangeLine({ projectId, question, mayAnswer }: ExchangeLineProps) {
  const { t } = useTranslation('projects')
  const { instant } = useFormat()
  const { field, askedBy, askedAt } = question
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: 1, borderColor: 'divider', maxWidth: '68ch' }}>
      <Typography variant="caption" color="textSecondary">
        {t(`field_${field}`)} · {t('askedBy', { name: askedBy, at: instant(askedAt) })}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-line' }}>{question.question}</Typography>
      <Answer projectId={projectId} question={question} mayAnswer={mayAnswer} />
    </Box>
  )
}
