import type { Change, Dashboard } from '@triaxe/shared-types/portfolio-dashboard'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { Section } from '../../../ui/section.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { ProjectLink } from '../project-link.tsx'
import { rowsBehind } from '../rows-behind.ts'

function ChangeItem({ change }: { change: Change }) {
  const { t } = useTranslation(['portfolio', 'decisions'])
  const { day } = useFormat()
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gap: { xs: 0.5, sm: 2 },
        gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 5fr) minmax(0, 6fr)' },
        '@media print': { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)', py: 0.5 },
        borderTop: 1,
        borderColor: 'divider',
        py: 1,
      }}
    >
      <ProjectLink project={change.project} isNarrow />
      <Typography variant="body2" component="div">
        <strong>{t(`decisions:done_${change.type}`)}</strong> · {day(change.decidedOn)}, {change.body}
        <Box sx={{ color: 'text.secondary' }}>{change.reason}</Box>
      </Typography>
    </Box>
  )
}

// The latest six leave room for the charts on the second sheet.
const fewOnPaper = { '@media print': { '& > li:nth-of-type(n + 7)': { display: 'none' } } } as const

/** What was decided since a day, and why. */
export function Changes({ board: { since, changes } }: { board: Pick<Dashboard, 'since' | 'changes'> }) {
  const { t } = useTranslation(['portfolio', 'decisions'])
  const { day, number } = useFormat()
  const kinds = changes.byType.map(({ type, count }) =>
    t('kindCount', { kind: t(`decisions:done_${type}`), number: number(count) }),
  )
  return (
    <Section
      title={t('changesSince', { day: day(since) })}
      lead={[...kinds, t('submittedSince', { count: changes.submitted })].join(' · ')}
    >
      {changes.items.length === 0 ? (
        <Typography color="textSecondary">{t('noChanges')}</Typography>
      ) : (
        <Box
          component="ul"
          sx={{ listStyle: 'none', p: 0, m: 0, borderBottom: 1, borderColor: 'divider', ...fewOnPaper }}
        >
          {changes.items.map((change) => (
            <ChangeItem key={change.id} change={change} />
          ))}
        </Box>
      )}
      {changes.total > changes.items.length && (
        <TextLink to={rowsBehind.decidedSince(since)}>{t('allOfThem', { number: number(changes.projects) })}</TextLink>
      )}
    </Section>
  )
}
