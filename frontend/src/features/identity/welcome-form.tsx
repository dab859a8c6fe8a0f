import { shortestPassword } from '@triaxe/shared-types/identity.rules'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemText } from '../../lib/problem.ts'
import { TextLine } from '../../ui/text-line.tsx'
import { useOneTimeLink } from './identity.queries.ts'

/** The first sign-in, or one after a forgotten password: the link proves who it is. */
export function WelcomeForm({ token }: { token: string }) {
  const { t } = useTranslation('identity')
  const { mutate: enter, isPending, error } = useOneTimeLink()
  const [password, setPassword] = useState('')

  function submit(event: SubmitEvent) {
    event.preventDefault()
    enter({ token, password })
  }
  return (
    <Stack component="form" spacing={2} onSubmit={submit}>
      {error && <Alert severity="error">{problemText(error)}</Alert>}
      <TextLine
        required
        type="password"
        label={t('newPassword')}
        hint={t('passwordHint', { count: shortestPassword })}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        autoComplete="new-password"
        slotProps={{ input: { minLength: shortestPassword } }}
      />
      <div>
        <Button type="submit" variant="contained" loading={isPending}>
          {t('choosePassword')}
        </Button>
      </div>
    </Stack>
  )
}
