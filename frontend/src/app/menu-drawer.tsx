import type { Session } from '@triaxe/shared-types/identity'
import Drawer from '@mui/material/Drawer'
import IconButton from '@mui/material/IconButton'
import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/icons.tsx'
import { Navigation } from './navigation.tsx'
import { WordMark } from './word-mark.tsx'

interface MenuDrawerProps {
  session: Session
  onClose: () => void
}

/** The navigation on a narrow screen. */
export function MenuDrawer({ session, onClose }: MenuDrawerProps) {
  const { t } = useTranslation('shell')
  return (
    <Drawer
      open
      onClose={onClose}
      slotProps={{
        paper: { role: 'dialog', 'aria-label': t('mainNavigation'), sx: { width: 280, maxWidth: '86vw', p: 2 } },
      }}
    >
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', mb: 2 }}>
        <WordMark />
        <IconButton aria-label={t('closeMenu')} onClick={onClose}>
          <Icon name="close" />
        </IconButton>
      </Stack>
      <Navigation can={session.can} onGo={onClose} />
    </Drawer>
  )
}
