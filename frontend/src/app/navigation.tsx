import type { Session } from '@triaxe/shared-types/identity'
import Box from '@mui/material/Box'
import List from '@mui/material/List'
import ListItem from '@mui/material/ListItem'
import ListItemButton from '@mui/material/ListItemButton'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { paths } from '../lib/paths.ts'
import { Icon } from '../ui/icons.tsx'
import { type Place, placesOpenTo } from './navigation.model.ts'

const entry = {
  gap: 1.5,
  px: 1.5,
  py: 0.75,
  minHeight: 36,
  typography: 'body2',
  color: 'text.secondary',
  '& svg': { fontSize: '1.25rem', color: 'text.disabled' },
  '&[aria-current="page"]': {
    color: 'text.primary',
    fontWeight: 600,
    bgcolor: 'surface.quiet',
    '& svg': { color: 'primary.main' },
  },
} as const

function Entry({ place, onGo }: { place: Place; onGo?: (() => void) | undefined }) {
  const { t } = useTranslation('shell')
  return (
    <ListItem disablePadding>
      <ListItemButton component={NavLink} to={place.to} end={place.to === paths.home} onClick={onGo} sx={entry}>
        <Icon name={place.icon} />
        {t(place.name)}
      </ListItemButton>
    </ListItem>
  )
}

interface NavigationProps {
  can: Session['can']
  onGo?: () => void
}

export function Navigation({ can, onGo }: NavigationProps) {
  const { t } = useTranslation('shell')
  return (
    <Box component="nav" aria-label={t('mainNavigation')}>
      <List disablePadding>
        {placesOpenTo(can).map((place) => (
          <Entry key={place.to} place={place} onGo={onGo} />
        ))}
      </List>
    </Box>
  )
}
