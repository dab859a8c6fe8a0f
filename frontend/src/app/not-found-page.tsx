import { useTranslation } from 'react-i18next'
import { paths } from '../lib/paths.ts'
import { Page } from '../ui/page.tsx'
import { ButtonLink } from '../ui/text-link.tsx'

export function NotFoundPage() {
  const { t } = useTranslation('shell')
  return (
    <Page title={t('notFoundTitle')} lead={t('notFoundText')}>
      <div>
        <ButtonLink to={paths.home} variant="contained">
          {t('toHome')}
        </ButtonLink>
      </div>
    </Page>
  )
}
