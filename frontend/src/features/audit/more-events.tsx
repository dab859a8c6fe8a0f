import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'

interface MoreEventsProps {
  hasMore: boolean
  isBusy: boolean
  onMore: () => void
}

export function MoreEvents({ hasMore, isBusy, onMore }: MoreEventsProps) {
  const { t } = useTranslation('ui')
  if (!hasMore) return null
  return (
    <div data-print="hide">
      <Button variant="outlined" loading={isBusy} onClick={onMore}>
        {t('moreRows')}
      </Button>
    </div>
  )
}
