import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import type { ProjectCondition } from '@triaxe/shared-types/decision-conditions'
import { inLang } from '@triaxe/shared-types/texts'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { Mark } from '../../marks/mark.tsx'
import { Failed } from '../../ui/failed.tsx'
import { Icon } from '../../ui/icons.tsx'
import { Section } from '../../ui/section.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { conditionsQueries, ownConditions } from './conditions.queries.ts'

/** What a minister has to meet, in few words: the page around it is heavy with charts. */
export function OwnConditions() {
  const { t } = useTranslation('decisions')
  const { data, error, isPending, isError, refetch } = useQuery(
    conditionsQueries.list({ ...ownConditions, limit: 200 }),
  )
  if (isPending) return <Waiting rows={2} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  return (
    <Section title={t('conditionsMine')}>
      <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.items.map((condition) => (
          <Line key={condition.id} condition={condition} />
        ))}
      </Stack>
    </Section>
  )
}

function Line({ condition: { id, text, project, dueOn, isOverdue } }: { condition: ProjectCondition }) {
  const { t } = useTranslation('decisions')
  const lang = useLang()
  const { day } = useFormat()
  return (
    <li>
      <TextLink to={`${paths.project(project.id)}#condition-${id}`}>{text}</TextLink>
      <Typography variant="body2" component="div" color="textSecondary">
        {inLang(project.title, lang)} · {dueOn === null ? t('undated') : t('conditionDue', { day: day(dueOn) })}{' '}
        {isOverdue && (
          <Box component="span" sx={{ ml: 1 }}>
            <Mark icon={<Icon name="warning" />} color="error.main">
              {t('condition_overdue')}
            </Mark>
          </Box>
        )}
      </Typography>
    </li>
  )
}
