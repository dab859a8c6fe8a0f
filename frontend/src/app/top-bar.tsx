import type { Session } from '@triaxe/shared-types/identity'
import { inLang } from '@triaxe/shared-types/texts'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { useLang } from '../lib/i18n.ts'
import { Icon } from '../ui/icons.tsx'
import { PersonMenu } from './person-menu.tsx'
import { WordMark } from './word-mark.tsx'

interface TopBarProps {
  session: Session
  onOpenMenu: () => void
}

const bar = {
  position: 'sticky',
  top: 0,
  zIndex: 'appBar',
  display: 'flex',
  alignItems: 'center',
  gap: 1.5,
  minHeight: 56,
  px: { xs: 2, lg: 3 },
  bgcolor: 'background.default',
  borderBottom: 1,
  borderColor: 'divider',
} as const

export function TopBar({ session, onOpenMenu }: TopBarProps) {
  const { t } = useTranslation('shell')
  const lang = useLang()
  return (
    <Box component="header" data-print="hide" sx={bar}>
      <IconButton
        edge="start"
        aria-label={t('openMenu')}
        aria-haspopup="dialog"
        onClick={onOpenMenu}
        sx={{ display: { lg: 'none' } }}
      >
        <Icon name="menu" />
      </IconButton>
      <WordMark />
      <Typography
        variant="body2"
        color="textSecondary"
        noWrap
        sx={{ display: { xs: 'none', sm: 'block' }, pl: 1.5, borderLeft: 1, borderColor: 'divider' }}
      >
        {inLang(session.canton, lang)}
      </Typography>
      <Box sx={{ flex: 1 }} />
      {session.person && <PersonMenu person={session.person} />}
    </Box>
  )
}
