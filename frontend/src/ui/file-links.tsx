import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import { Icon } from './icons.tsx'

interface FileLinksProps<Format extends string> {
  /** What the file holds. */
  what: string
  formats: readonly Format[]
  addressOf: (format: Format) => string
}

/** What is shown, as a file: everywhere the same words in the same place. */
export function FileLinks<Format extends 'xlsx' | 'csv' | 'json'>({
  what,
  formats,
  addressOf,
}: FileLinksProps<Format>) {
  const { t } = useTranslation('ui')
  const nameOf = (format: 'xlsx' | 'csv' | 'json') => t(`file_${format}`)
  return formats.map((format) => (
    <Button
      key={format}
      href={addressOf(format)}
      startIcon={<Icon name="download" />}
      aria-label={`${nameOf(format)}, ${what}`}
    >
      {nameOf(format)}
    </Button>
  ))
}
