import type { ImportDetail } from '@triaxe/shared-types/exchange'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemText } from '../../lib/problem.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Icon } from '../../ui/icons.tsx'
import { useRevert } from './exchange.queries.ts'

/** Takes the import back, whole; where somebody has worked on since, it says on which projects. */
export function Revert({ run }: { run: ImportDetail }) {
  const { t } = useTranslation('exchange-check')
  const [isAsked, setAsked] = useState(false)
  const { mutate, isPending, error, reset } = useRevert(run.id, run.version, t('reverted'))
  const ask = () => {
    reset()
    setAsked(true)
  }
  return (
    <>
      <Button onClick={ask} startIcon={<Icon name="undo" />}>
        {t('revert')}
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={t('revertTitle')}
        action={t('revert')}
        tone="grave"
        isBusy={isPending}
        onConfirm={() => mutate()}
        onClose={() => setAsked(false)}
      >
        {t('revertText', { create: run.counts?.create ?? 0, update: run.counts?.update ?? 0 })}
        {error && (
          <Alert severity="error" icon={<Icon name="critical" />} sx={{ mt: 2 }}>
            {problemText(error)}
          </Alert>
        )}
      </ConfirmDialog>
    </>
  )
}
