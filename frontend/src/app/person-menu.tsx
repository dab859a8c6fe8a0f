import type { Person } from '@triaxe/shared-types/identity'
import Button from '@mui/material/Button'
import Divider from '@mui/material/Divider'
import Popover from '@mui/material/Popover'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSignOut } from '../features/identity/identity.queries.ts'
import { Icon } from '../ui/icons.tsx'
import { DensityChoice, LanguageChoice, SchemeChoice } from './look-choices.tsx'

function SignOutButtons() {
  const { t } = useTranslation('shell')
  const { mutate: signOut, isPending } = useSignOut()
  return (
    <Stack sx={{ alignItems: 'stretch' }}>
      <Button disabled={isPending} onClick={() => signOut('here')} sx={{ justifyContent: 'flex-start' }}>
        {t('signOut')}
      </Button>
      <Button disabled={isPending} onClick={() => signOut('everywhere')} sx={{ justifyContent: 'flex-start' }}>
        {t('signOutEverywhere')}
      </Button>
    </Stack>
  )
}

const PersonPanel = ({ person }: { person: Person }) => (
  <Stack spacing={2} sx={{ p: 2, width: 300, maxWidth: '100%' }}>
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
    <SignOutButtons />
  </Stack>
)

/** The person's name, and behind it how they want to see things. */
export function PersonMenu({ person }: { person: Person }) {
  const { t } = useTranslation('shell')
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const name = t('personMenu', { name: person.name })
  return (
    <>
      <Button
        color="inherit"
        aria-label={name}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        startIcon={<Icon name="person" />}
        endIcon={<Icon name="chevronDown" />}
        sx={{ minWidth: 0, '& .name': { display: { xs: 'none', sm: 'inline' } } }}
      >
        <span className="name">{person.name}</span>
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': name } }}
      >
        <PersonPanel person={person} />
      </Popover>
    </>
  )
}
