import { useTranslation } from 'react-i18next'
import { paths } from '../../lib/paths.ts'
import { Icon } from '../../ui/icons.tsx'
import { ButtonLink } from '../../ui/text-link.tsx'

/** From elsewhere into the form of a decision. */
export function RecordDecisionLink({ projectId }: { projectId: string }) {
  const { t } = useTranslation('decisions')
  return (
    <ButtonLink variant="contained" to={paths.decide(projectId)} startIcon={<Icon name="plus" />}>
      {t('record')}
    </ButtonLink>
  )
}
