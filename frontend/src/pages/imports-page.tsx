import Button from '@mui/material/Button'
import { exchangeApi } from '@triaxe/shared-types/exchange'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { PastImports } from '../features/exchange/past-imports.tsx'
import { UploadBox } from '../features/exchange/upload-box.tsx'
import { hrefOf } from '../lib/call.ts'
import { paths } from '../lib/paths.ts'
import { Icon } from '../ui/icons.tsx'
import { Page } from '../ui/page.tsx'
import { Section } from '../ui/section.tsx'

/** Where lists come in: choose a file, or look at what came in before. */
export function ImportsPage() {
  const { t } = useTranslation('exchange')
  const go = useNavigate()
  return (
    <Page title={t('title')} lead={t('lead')} actions={<Templates />}>
      <Section title={t('newImport')}>
        <UploadBox onRead={({ id }) => void go(paths.importRun(id))} />
      </Section>
      <Section title={t('past')}>
        <PastImports />
      </Section>
    </Page>
  )
}

function Templates() {
  const { t } = useTranslation('exchange')
  const file = (format: 'csv' | 'xlsx') => hrefOf(exchangeApi.importTemplate, { query: { format } })
  return (
    <>
      <Button href={file('xlsx')} startIcon={<Icon name="download" />}>
        {t('templateXlsx')}
      </Button>
      <Button href={file('csv')} startIcon={<Icon name="download" />}>
        {t('templateCsv')}
      </Button>
    </>
  )
}
