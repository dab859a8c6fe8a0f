import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import { Icon } from './icons.tsx'

interface FileButtonsProps {
  /** What the file holds. */
  what: string
  /** The one that is being made. */
  busy: 'xlsx' | 'csv' | null
  onAsk: (format: 'xlsx' | 'csv') => void
}

/** As `FileLinks`, for a file that must be computed from what is shown. */
export function FileButtons({ what, busy, onAsk }: FileButtonsProps) {
  const { t } = useTranslation('ui')
  return (['xlsx', 'csv'] as const).map((format) => (
    <Button
      key={format}
      startIcon={<Icon name="download" />}
      loading={busy === format}
      loadingPosition="start"
      disabled={busy !== null}
      aria-label={`${t(`file_${format}`)}, ${what}`}
      onClick={() => onAsk(format)}
    >
      {t(`file_${format}`)}
    </Button>
  ))
}
