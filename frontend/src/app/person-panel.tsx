import type { Person } from '@triaxe/shared-types/identity'
import Button from '@mui/material/Button'
import Divider from '@mui/material/Divider'
import Popover from '@mui/material/Popover'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useSignOut } from '../features/identity/identity.queries.ts'
import { paths } from '../lib/paths.ts'
import { ButtonLink } from '../ui/text-link.tsx'
import { DensityChoice, LanguageChoice, SchemeChoice } from './look-choices.tsx'

function SignOutButtons() {
  const { t } = useTranslation('shell')
  const { mutate: signOut, isPending } = useSignOut()
  const navigate = useNavigate()
  // From home: whoever signs in next begins there, and what was being written is saved while it still may be.
  const leave = async (where: 'here' | 'everywhere') => {
    await navigate(paths.home)
    signOut(where)
  }
  return (
    <Stack sx={{ alignItems: 'stretch' }}>
      <Button disabled={isPending} onClick={() => void leave('here')} sx={{ justifyContent: 'flex-start' }}>
        {t('signOut')}
      </Button>
      <Button disabled={isPending} onClick={() => void leave('everywhere')} sx={{ justifyContent: 'flex-start' }}>
        {t('signOutEverywhere')}
      </Button>
    </Stack>
  )
}

const AccountLabel = () => useTranslation('shell').t('account')

interface PersonPanelProps {
  person: Person
  name: string
  anchor: HTMLElement
  onClose: () => void
}

/** Who one is here, and how one wants to see things. */
export const PersonPanel = ({ person, name, anchor, onClose }: PersonPanelProps) => (
  <Popover
    open
    anchorEl={anchor}
    onClose={onClose}
    anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
    transformOrigin={{ vertical: 'top', horizontal: 'right' }}
    slotProps={{
      paper: {
        role: 'dialog',
        'aria-label': name,
        sx: { border: 1, borderColor: 'divider', bgcolor: 'surface.raised' },
      },
    }}
  >
    <Stack spacing={2} sx={{ p: 2, width: 320, maxWidth: '100%' }}>
      <div>
        <Typography sx={{ fontWeight: 600 }}>{person.name}</Typography>
        <Typography variant="body2" color="textSecondary">
          {person.email}
        </Typography>
      </div>
      <LanguageChoice keepOnServer />
      <SchemeChoice />
      <DensityChoice />
      <Divider />
      <ButtonLink to={paths.account} onClick={onClose} sx={{ justifyContent: 'flex-start' }}>
        <AccountLabel />
      </ButtonLink>
      <SignOutButtons />
    </Stack>
  </Popover>
)
