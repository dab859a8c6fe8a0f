import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { inLang } from '@triaxe/shared-types/texts'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { ProjectMarks } from '../../features/projects/project-marks.tsx'
import { projectsQueries } from '../../features/projects/projects.queries.ts'
import { useLang } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { Failed } from '../../ui/failed.tsx'
import { Page } from '../../ui/page.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { HeadActions } from './head-actions.tsx'
import { SectionNav } from './section-nav.tsx'
import { heads, sections } from './sections.ts'

const columns = {
  display: 'grid',
  gap: { xs: 4, lg: 6 },
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 11rem' },
  alignItems: 'start',
} as const

/** One project on one page: its head, then its sections one below the other. */
export function ProjectPage() {
  const { id = '' } = useParams()
  const { t } = useTranslation('projects')
  const lang = useLang()
  const { data: project, error, isPending, isError, refetch } = useQuery(projectsQueries.one(id))
  return (
    <Page
      title={project ? inLang(project.sheet.title, lang) || t('untitled') : t('project')}
      trail={[{ label: t('projects'), to: paths.projects }]}
      marks={project && <ProjectMarks project={project} />}
      actions={project && <HeadActions project={project} />}
    >
      {isPending ? <Waiting rows={12} /> : isError ? <Failed error={error} onRetry={refetch} /> : <Parts id={id} />}
    </Page>
  )
}

const Parts = ({ id }: { id: string }) => (
  <>
    {heads.map((Head, index) => (
      <Head key={index} projectId={id} />
    ))}
    <Box sx={columns}>
      <SectionNav names={sections.map(({ name }) => name)} />
      <Box sx={{ display: 'grid', gap: 6, minWidth: 0, gridRow: { lg: 1 }, gridColumn: { lg: 1 } }}>
        {sections.map(({ name, Content }) => (
          <Box key={name} id={name} sx={{ minWidth: 0 }}>
            <Content projectId={id} />
          </Box>
        ))}
      </Box>
    </Box>
  </>
)
