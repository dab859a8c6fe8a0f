import type { Session } from '@triaxe/shared-types/identity'
import Box from '@mui/material/Box'
import Drawer from '@mui/material/Drawer'
import IconButton from '@mui/material/IconButton'
import Stack from '@mui/material/Stack'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet } from 'react-router'
import { Icon } from '../ui/icons.tsx'
import { PageBoundary } from './broken-page.tsx'
import { DemonstrationNotice } from './demonstration-notice.tsx'
import { Navigation } from './navigation.tsx'
import { SkipLink } from './skip-link.tsx'
import { TopBar } from './top-bar.tsx'
import { WordMark } from './word-mark.tsx'

const sideWidth = 232

function MenuDrawer({ session, isOpen, onClose }: { session: Session; isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('shell')
  return (
    <Drawer
      open={isOpen}
      onClose={onClose}
      slotProps={{ paper: { 'aria-label': t('mainNavigation'), sx: { width: 280, maxWidth: '86vw', p: 2 } } }}
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

const side = {
  display: { xs: 'none', lg: 'block' },
  position: 'sticky',
  top: 56,
  alignSelf: 'start',
  flex: 'none',
  width: sideWidth,
  px: 1.5,
  py: 3,
} as const

const content = {
  flex: 1,
  minWidth: 0,
  px: { xs: 2, sm: 4, lg: 5 },
  pt: { xs: 3, md: 4 },
  pb: 10,
  maxWidth: 1360,
} as const

/** What surrounds every page of a person who is signed in. */
export function Shell({ session }: { session: Session }) {
  const [isMenuOpen, setMenuOpen] = useState(false)
  return (
    <>
      <SkipLink />
      {session.isDemonstration && <DemonstrationNotice />}
      <TopBar session={session} onOpenMenu={() => setMenuOpen(true)} />
      <MenuDrawer session={session} isOpen={isMenuOpen} onClose={() => setMenuOpen(false)} />
      <Box sx={{ display: 'flex' }}>
        <Box data-print="hide" sx={side}>
          <Navigation can={session.can} />
        </Box>
        <Box component="main" id="main" tabIndex={-1} sx={content}>
          <PageBoundary>
            <Outlet />
          </PageBoundary>
        </Box>
      </Box>
    </>
  )
}
