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

const places = [
  { to: paths.administration, name: 'people' },
  { to: paths.departments, name: 'departments' },
  { to: paths.settings, name: 'settings' },
  { to: paths.apiReference, name: 'apiReference' },
] as const

/** The pages of the administration, side by side. */
export function AdministrationNav() {
  const { t } = useTranslation('identity')
  const session = useSession()
  if (!session?.can.administer) return null
  return (
    <Box
      component="nav"
      aria-label={t('administrationTitle')}
      data-print="hide"
      sx={{ display: 'flex', gap: 3, flexWrap: 'wrap', borderBottom: 1, borderColor: 'divider' }}
    >
      {places.map(({ to, name }) => (
        <Link key={to} component={NavLink} to={to} end sx={tab}>
          {t(name)}
        </Link>
      ))}
    </Box>
  )
}
