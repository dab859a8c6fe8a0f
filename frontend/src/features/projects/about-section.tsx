import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import type { Project } from '@triaxe/shared-types/projects'
import { inLang } from '@triaxe/shared-types/texts'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { Definitions } from '../../ui/definitions.tsx'
import { Failed } from '../../ui/failed.tsx'
import { Section } from '../../ui/section.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { Completeness } from './completeness.tsx'
import { ExchangeSection } from './exchange-section.tsx'
import { useNames } from './names.ts'
import { OpenQuestions } from './open-questions.tsx'
import { projectsQueries } from './projects.queries.ts'
import { SheetView } from './sheet-view.tsx'
import { VersionsSection } from './versions-section.tsx'

/** The sheet, what it still lacks, the exchange on it, and its submitted versions. */
export function AboutSection({ projectId }: { projectId: string }) {
  const { data: project, error, isPending, isError, refetch } = useQuery(projectsQueries.one(projectId))
  if (isPending) return <Waiting rows={10} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  return <About project={project} />
}

function About({ project }: { project: Project }) {
  const { t } = useTranslation('projects')
  const names = useNames(project.people)
  const { sheet } = project
  return (
    <Section title={t('about')}>
      <Stack spacing={4}>
        <Summary project={project} />
        <CopiedFrom project={project} />
        <WhatIsLeft project={project} />
        <SheetView sheet={sheet} names={names} />
        <Notes project={project} />
        {project.can.readExchange && <ExchangeSection projectId={project.id} />}
        <VersionsSection project={project} names={names} />
      </Stack>
    </Section>
  )
}

function Summary({ project: { sheet } }: { project: Project }) {
  const summary = inLang(sheet.summary, useLang())
  if (!summary) return null
  return (
    <Typography variant="subtitle1" sx={{ maxWidth: '68ch', whiteSpace: 'pre-line' }}>
      {summary}
    </Typography>
  )
}

/** Before a submission: what is missing, and the questions that wait. */
function WhatIsLeft({ project }: { project: Project }) {
  if (project.state !== 'draft' && project.state !== 'deferred') return null
  return (
    <Stack spacing={2}>
      <Completeness projectId={project.id} sheet={project.sheet} isReadOnly={!project.can.editSheet} />
      <OpenQuestions project={project} />
    </Stack>
  )
}

function CopiedFrom({ project: { copiedFrom } }: { project: Project }) {
  const { t } = useTranslation('projects')
  const lang = useLang()
  if (!copiedFrom) return null
  return (
    <Typography variant="body2">
      {t('copiedFrom')}{' '}
      <TextLink to={paths.project(copiedFrom.id)}>
        {copiedFrom.code} · {inLang(copiedFrom.title, lang)}
      </TextLink>
    </Typography>
  )
}

/** What a list said and the sheet has no place for. */
function Notes({ project: { notes } }: { project: Project }) {
  const { t } = useTranslation('projects')
  if (notes.length === 0) return null
  return (
    <Section title={t('notesTitle')} lead={[...new Set(notes.map(({ source }) => source))].join(', ')}>
      <Definitions items={notes.map(({ label, text }) => ({ term: label, value: text }))} />
    </Section>
  )
}
