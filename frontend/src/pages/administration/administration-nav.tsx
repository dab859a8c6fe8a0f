import type { Session } from '@triaxe/shared-types/identity'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { useSession } from '../../features/identity/identity.queries.ts'
import { paths } from '../../lib/paths.ts'

const tab = {
  py: 1,
  color: 'text.secondary',
  textDecoration: 'none',
  '&[aria-current="page"]': { color: 'text.primary', fontWeight: 600, boxShadow: 'inset 0 -2px currentColor' },
} as const

type Can = Session['can']
const places = [
  { to: paths.administration, name: 'people', isOpen: (can: Can) => can.administer },
  { to: paths.departments, name: 'departments', isOpen: (can: Can) => can.administer },
  { to: paths.apiReference, name: 'apiReference', isOpen: (can: Can) => can.administer },
] as const

/** The pages of the administration, side by side. */
export function AdministrationNav() {
  const { t } = useTranslation('identity')
  const session = useSession()
  return (
    <Box
      component="nav"
      aria-label={t('administrationTitle')}
      data-print="hide"
      sx={{ display: 'flex', gap: 3, flexWrap: 'wrap', borderBottom: 1, borderColor: 'divider' }}
    >
      {places
        .filter(({ isOpen }) => session && isOpen(session.can))
        .map(({ to, name }) => (
          <Link key={to} component={NavLink} to={to} end sx={tab}>
            {t(name)}
          </Link>
        ))}
    </Box>
  )
}
