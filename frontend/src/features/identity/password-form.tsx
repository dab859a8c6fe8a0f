import { shortestPassword } from '@triaxe/shared-types/identity.rules'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemText } from '../../lib/problem.ts'
import { TextLine } from '../../ui/text-line.tsx'
import { useChoosePassword } from './identity.queries.ts'

const blank = { current: '', next: '' }

/** Every other session ends with the old password. */
export function PasswordForm() {
  const { t } = useTranslation('identity')
  const [words, setWords] = useState(blank)
  const { mutate: choose, isPending, error } = useChoosePassword(t('passwordChanged'))

  function submit(event: SubmitEvent) {
    event.preventDefault()
    choose(words, { onSuccess: () => setWords(blank) })
  }
  return (
    <Stack component="form" spacing={2} onSubmit={submit} sx={{ maxWidth: '26rem' }}>
      {error && <Alert severity="error">{problemText(error)}</Alert>}
      <TextLine
        required
        type="password"
        label={t('currentPassword')}
        value={words.current}
        onChange={(event) => setWords({ ...words, current: event.target.value })}
        autoComplete="current-password"
      />
      <TextLine
        required
        type="password"
        label={t('newPassword')}
        hint={t('passwordHint', { count: shortestPassword })}
        value={words.next}
        onChange={(event) => setWords({ ...words, next: event.target.value })}
        autoComplete="new-password"
        slotProps={{ input: { minLength: shortestPassword } }}
      />
      <div>
        <Button type="submit" variant="contained" loading={isPending}>
          {t('changePassword')}
        </Button>
      </div>
    </Stack>
  )
}
