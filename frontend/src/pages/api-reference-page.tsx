import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import { Reference } from '../features/reference/reference.tsx'
import { openApiAddress } from '../features/reference/reference.queries.ts'
import { Icon } from '../ui/icons.tsx'

import { Page } from '../ui/page.tsx'
import { AdministrationNav } from './administration/administration-nav.tsx'

export function ApiReferencePage() {
  const { t } = useTranslation('reference')
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button variant="outlined" startIcon={<Icon name="download" />} href={openApiAddress}>
          {t('document')}
        </Button>
      }
    >
      <AdministrationNav />
      <Reference />
    </Page>
  )
}
