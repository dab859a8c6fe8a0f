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
  if (isPending) return <Waiting rows={10} />
  if (isError) return <Failed error={error} onRetry={refetch} />

  const toProject = <ButtonLink to={paths.project(id)}>{s('toProject')}</ButtonLink>
  return (
    <Page
      title={inLang(project.sheet.title, lang) || t('untitled')}
      trail={[
        { label: t('projects'), to: paths.projects },
        { label: project.code, to: paths.project(id) },
      ]}
      marks={<StateMark state={project.state} />}
      actions={toProject}
    >
      {project.can.editSheet ? (
        <SheetForm key={project.id} project={project} />
      ) : (
        <Empty title={s('notOpenTitle')} action={toProject}>
          {s('notOpenWhy')}
        </Empty>
      )}
    </Page>
  )
}
