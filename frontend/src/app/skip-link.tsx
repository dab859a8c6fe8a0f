import Link from '@mui/material/Link'
import { useTranslation } from 'react-i18next'

const hiddenUntilFocus = {
  position: 'fixed',
  top: 8,
  left: 8,
  zIndex: 'tooltip',
  px: 2,
  py: 1,
  bgcolor: 'text.primary',
  color: 'background.default',
  borderRadius: 1,
  '&:not(:focus)': { clipPath: 'inset(50%)', width: 1, height: 1, overflow: 'hidden', p: 0 },
} as const

/** The first stop of the keyboard: past the navigation. */
export function SkipLink() {
  const { t } = useTranslation('shell')
  return (
    <Link href="#main" data-print="hide" sx={hiddenUntilFocus}>
      {t('skipToContent')}
    </Link>
  )
}
