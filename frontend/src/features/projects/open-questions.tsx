import Alert from '@mui/material/Alert'
import type { Project } from '@triaxe/shared-types/projects'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../ui/text-link.tsx'
import { useOpenQuestions } from './projects.queries.ts'
import { questionAddress } from './sheet.address.ts'

/** That questions wait, with the way to the first for whoever may answer it. */
export function OpenQuestions({ project }: { project: Project }) {
  const { t } = useTranslation('projects')
  const [first] = useOpenQuestions(project)
  if (project.openQuestions === 0) return null
  return (
    <Alert
      severity="info"
      action={
        first && (
          <ButtonLink size="small" color="inherit" to={questionAddress(project, first)}>
            {t('toQuestion')}
          </ButtonLink>
        )
      }
    >
      {t('openQuestionsLeft', { count: project.openQuestions })}
    </Alert>
  )
}
