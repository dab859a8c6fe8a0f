import type { Session } from '@triaxe/shared-types/identity'
import Box from '@mui/material/Box'
import { lazy, Suspense, useState } from 'react'
import { Outlet } from 'react-router'
import { withTexts } from '../lib/i18n.ts'
import { PageBoundary } from './broken-page.tsx'
import { DemonstrationNotice } from './demonstration-notice.tsx'
import { useKeptFocus } from './kept-focus.ts'
import { Navigation } from './navigation.tsx'
import { SkipLink } from './skip-link.tsx'
import { TopBar } from './top-bar.tsx'

const MenuDrawer = lazy(async () => ({ default: (await withTexts(import('./menu-drawer.tsx'))).MenuDrawer }))

const side = {
  display: { xs: 'none', lg: 'block' },
  position: 'sticky',
  top: 56,
  alignSelf: 'start',
  flex: 'none',
  width: 232,
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
  const main = useKeptFocus<HTMLElement>()
  return (
    <>
      <SkipLink />
      {session.isDemonstration && <DemonstrationNotice />}
      <TopBar session={session} onOpenMenu={() => setMenuOpen(true)} />
      <Suspense fallback={null}>
        {isMenuOpen && <MenuDrawer session={session} onClose={() => setMenuOpen(false)} />}
      </Suspense>
      <Box sx={{ display: 'flex' }}>
        <Box data-print="hide" sx={side}>
          <Navigation can={session.can} />
        </Box>
        <Box component="main" id="main" ref={main} tabIndex={-1} sx={content}>
          <PageBoundary>
            <Outlet />
          </PageBoundary>
        </Box>
      </Box>
    </>
  )
}
