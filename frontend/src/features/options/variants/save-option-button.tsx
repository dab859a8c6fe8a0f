import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Settings } from '../settings.model.ts'
import { NameDialog } from './name-dialog.tsx'
import { useSaveOption } from './variants.queries.ts'

/** Keeps the present settings with their answer under a name. */
export function SaveOptionButton({ settings }: { settings: Settings }) {
  const { t } = useTranslation('variants')
  const [isOpen, setOpen] = useState(false)
  const { mutate: save, error, isPending } = useSaveOption(settings, t('saveDone'))
  const close = () => setOpen(false)
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {t('save')}
      </Button>
      {isOpen && (
        <NameDialog
          title={t('save')}
          first=""
          isBusy={isPending}
          error={error}
          onName={(name) => save(name, { onSuccess: close })}
          onClose={close}
        />
      )}
    </>
  )
}
