import { useQuery } from '@tanstack/react-query'
import { inLang } from '@triaxe/shared-types/texts'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { projectsQueries } from '../../features/projects/projects.queries.ts'
import { SheetForm } from '../../features/projects/sheet/sheet-form.tsx'
import { useLang } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { StateMark } from '../../marks/state-mark.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Failed } from '../../ui/failed.tsx'
import { Page } from '../../ui/page.tsx'
import { ButtonLink } from '../../ui/text-link.tsx'
import { Waiting } from '../../ui/waiting.tsx'

/** The sheet as a form. */
export function EditProjectPage() {
  const { id = '' } = useParams()
  const { t } = useTranslation('projects')
  const { t: s } = useTranslation('sheet')
  const lang = useLang()
  const { data: project, error, isPending, isError, refetch } = useQuery(projectsQueries.one(id))
  const toProject = project && <ButtonLink to={paths.project(id)}>{s('toProject')}</ButtonLink>
  const trail = [{ label: t('projects'), to: paths.projects }]
  return (
    <Page
      title={project ? inLang(project.sheet.title, lang) || t('untitled') : t('project')}
      trail={project ? [...trail, { label: project.code, to: paths.project(id) }] : trail}
      marks={project && <StateMark state={project.state} />}
      actions={toProject}
    >
      {isPending ? (
        <Waiting rows={10} />
      ) : isError ? (
        <Failed error={error} onRetry={refetch} />
      ) : project.can.editSheet ? (
        <SheetForm key={project.id} project={project} />
      ) : (
        <Empty title={s('notOpenTitle')} action={toProject}>
          {s('notOpenWhy')}
        </Empty>
      )}
    </Page>
  )
}
