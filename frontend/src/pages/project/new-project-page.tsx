import { useTranslation } from 'react-i18next'
import { useQuery } from '@tanstack/react-query'
import { NewProjectForm } from '../../features/projects/new-project-form.tsx'
import { beginning } from '../../features/projects/beginning.queries.ts'
import { paths } from '../../lib/paths.ts'
import { Empty } from '../../ui/empty.tsx'
import { Failed } from '../../ui/failed.tsx'
import { Page } from '../../ui/page.tsx'
import { Waiting } from '../../ui/waiting.tsx'

export function NewProjectPage() {
  const { t } = useTranslation('projects')
  const { t: s } = useTranslation('sheet')
  return (
    <Page title={t('newProject')} lead={s('newProjectLead')} trail={[{ label: t('projects'), to: paths.projects }]}>
      <Beginning />
    </Page>
  )
}

function Beginning() {
  const { t } = useTranslation('sheet')
  const { data, error, isPending, isError, refetch } = useQuery(beginning())
  if (isPending) return <Waiting rows={3} />
  if (isError) return <Failed error={error} onRetry={refetch} />
  return data.can.create ? <NewProjectForm /> : <Empty title={t('mayNotBegin')}>{t('mayNotBeginWhy')}</Empty>
}
