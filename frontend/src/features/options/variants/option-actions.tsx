import type { PortfolioOption } from '@triaxe/shared-types/arbitration-options'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { AdoptDialog } from './adopt-dialog.tsx'
import { NameDialog } from './name-dialog.tsx'
import { departuresOf } from './variants.model.ts'
import { useChangeOption, useDeleteOption, useDuplicateOption } from './variants.queries.ts'

type Dialog = 'rename' | 'duplicate' | 'remove' | 'adopt'

/** What the chancellery does with an option as a whole. */
export function OptionActions({ option }: { option: PortfolioOption }) {
  const { t } = useTranslation('variants')
  const [open, setOpen] = useState<Dialog | null>(null)
  const dialogs: Dialog[] = ['rename', 'duplicate', 'remove', 'adopt']
  const props = { option, onClose: () => setOpen(null) }
  return (
    <>
      {dialogs.map((dialog) => (
        <Button key={dialog} variant={dialog === 'adopt' ? 'contained' : 'text'} onClick={() => setOpen(dialog)}>
          {t(dialog)}
        </Button>
      ))}
      {open === 'rename' && <Rename {...props} />}
      {open === 'duplicate' && <Duplicate {...props} />}
      {open === 'remove' && <Remove {...props} />}
      {open === 'adopt' && <AdoptDialog {...props} />}
    </>
  )
}

interface DialogProps {
  option: PortfolioOption
  onClose: () => void
}

function Rename({ option, onClose }: DialogProps) {
  const { t } = useTranslation('variants')
  const { mutate: change, error, isPending } = useChangeOption(option.id, option.version, t('renamed'))
  const rename = (name: string) => change({ name, departures: departuresOf(option) }, { onSuccess: onClose })
  const given = { error, isBusy: isPending, onName: rename, onClose }
  return <NameDialog title={t('rename')} first={option.name} {...given} />
}

function Duplicate({ option, onClose }: DialogProps) {
  const { t } = useTranslation('variants')
  const { mutate: duplicate, error, isPending } = useDuplicateOption(option.id, t('duplicated'))
  const given = { error, isBusy: isPending, onName: (name: string) => duplicate(name, { onSuccess: onClose }), onClose }
  return <NameDialog title={t('duplicate')} first={t('copyOf', { name: option.name })} {...given} />
}

function Remove({ option, onClose }: DialogProps) {
  const { t } = useTranslation('variants')
  const { mutate: remove, isPending } = useDeleteOption(option.id, t('removed'))
  return (
    <ConfirmDialog
      isOpen
      title={t('removeTitle', { name: option.name })}
      action={t('remove')}
      tone="grave"
      isBusy={isPending}
      onConfirm={() => remove(undefined, { onSuccess: onClose })}
      onClose={onClose}
    >
      {t('removeHint')}
    </ConfirmDialog>
  )
}
