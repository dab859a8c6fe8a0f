import { inLang } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Outlet } from 'react-router'
import { useSession } from '../features/identity/identity.queries.ts'
import { useLang } from '../lib/i18n.ts'
import { PageBoundary } from './broken-page.tsx'
import { DemonstrationNotice } from './demonstration-notice.tsx'
import { LanguageChoice } from './look-choices.tsx'
import { SkipLink } from './skip-link.tsx'
import { WordMark } from './word-mark.tsx'

const bar = {
  display: 'flex',
  alignItems: 'center',
  gap: 1.5,
  minHeight: 56,
  px: { xs: 2, lg: 3 },
  borderBottom: 1,
  borderColor: 'divider',
} as const
const content = { maxWidth: 1080, mx: 'auto', px: { xs: 2, sm: 4 }, pt: { xs: 4, md: 8 }, pb: 10 } as const

/** What surrounds the pages that everyone may open. */
export function PublicFrame() {
  const session = useSession()
  const lang = useLang()
  return (
    <>
      <SkipLink />
      {session?.isDemonstration && <DemonstrationNotice />}
      <Box component="header" data-print="hide" sx={bar}>
        <WordMark />
        <Typography
          variant="body2"
          color="textSecondary"
          noWrap
          sx={{ display: { xs: 'none', sm: 'block' }, pl: 1.5, borderLeft: 1, borderColor: 'divider' }}
        >
          {inLang(session?.canton, lang)}
        </Typography>
        <Box sx={{ flex: 1 }} />
        <LanguageChoice isShort />
      </Box>
      <Box component="main" id="main" tabIndex={-1} sx={content}>
        <PageBoundary>
          <Outlet />
        </PageBoundary>
      </Box>
    </>
  )
}
