import { useTranslation } from 'react-i18next'
import { useSession } from '../../features/identity/identity.queries.ts'
import { NewProjectForm } from '../../features/projects/new-project-form.tsx'
import { paths } from '../../lib/paths.ts'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'

export function NewProjectPage() {
  const { t } = useTranslation('projects')
  const { t: s } = useTranslation('sheet')
  const session = useSession()
  return (
    <Page title={t('newProject')} lead={s('newProjectLead')} trail={[{ label: t('projects'), to: paths.projects }]}>
      {session?.can.createProject ? <NewProjectForm /> : <Empty title={s('mayNotBegin')}>{s('mayNotBeginWhy')}</Empty>}
    </Page>
  )
}
