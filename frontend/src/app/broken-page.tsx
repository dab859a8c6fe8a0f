import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { Page } from '../ui/page.tsx'
import { NotFoundPage } from './not-found-page.tsx'

/** What stands in the place of a page that failed while it was drawn or loaded. */
export function BrokenPage() {
  const { t } = useTranslation('shell')
  const error = useRouteError()
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />
  return (
    <Page title={t('brokenTitle')} lead={t('brokenText')}>
      <div>
        <Button variant="contained" onClick={() => window.location.reload()}>
          {t('reload')}
        </Button>
      </div>
    </Page>
  )
}
