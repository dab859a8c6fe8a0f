import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import { Icon } from './icons.tsx'

export function PrintButton() {
  const { t } = useTranslation('ui')
  return (
    <Button variant="outlined" data-print="hide" startIcon={<Icon name="print" />} onClick={() => window.print()}>
      {t('print')}
    </Button>
  )
}
