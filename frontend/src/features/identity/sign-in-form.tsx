import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import type { SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { problemText } from '../../lib/problem.ts'
import { TextLine } from '../../ui/text-line.tsx'
import { useSignIn } from './identity.queries.ts'

const wordOf = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

export function SignInForm() {
  const { t } = useTranslation('identity')
  const { mutate: signIn, isPending, error } = useSignIn()

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    signIn({ email: wordOf(form, 'email'), password: wordOf(form, 'password') })
  }
  return (
    <Stack component="form" spacing={2} onSubmit={submit}>
      {error && <Alert severity="error">{problemText(error)}</Alert>}
      <TextLine required name="email" type="email" label={t('email')} autoComplete="username" />
      <TextLine required name="password" type="password" label={t('password')} autoComplete="current-password" />
      <div>
        <Button type="submit" variant="contained" loading={isPending}>
          {t('signIn')}
        </Button>
      </div>
    </Stack>
  )
}
