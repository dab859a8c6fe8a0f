import type { PortfolioOption } from '@triaxe/shared-types/arbitration-options'
import Button from '@mui/material/Button'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { withTexts } from '../../../lib/i18n.ts'
import { toast } from '../../../lib/toasts.ts'
import { NameDialog } from './name-dialog.tsx'
import { departuresOf } from './variants.model.ts'
import { useChangeOption, useDeleteOption, useDuplicateOption, useRestoreOption } from './variants.queries.ts'

// Few adopt: its fields are fetched when one does.
const AdoptDialog = lazy(async () => ({ default: (await withTexts(import('./adopt-dialog.tsx'))).AdoptDialog }))

type Dialog = 'rename' | 'duplicate' | 'adopt'

/** What the chancellery does with an option as a whole. */
export function OptionActions({ option }: { option: PortfolioOption }) {
  const { t } = useTranslation('variants')
  const [open, setOpen] = useState<Dialog | null>(null)
  const props = { option, onClose: () => setOpen(null) }
  return (
    <>
      <Button onClick={() => setOpen('rename')}>{t('rename')}</Button>
      <Button onClick={() => setOpen('duplicate')}>{t('duplicate')}</Button>
      <RemoveButton option={option} />
      {!option.adoptedAs && (
        <Button variant="contained" onClick={() => setOpen('adopt')}>
          {t('adopt')}
        </Button>
      )}
      {open === 'rename' && <Rename {...props} />}
      {open === 'duplicate' && <Duplicate {...props} />}
      <Suspense fallback={null}>{open === 'adopt' && <AdoptDialog {...props} />}</Suspense>
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

/** Gone at once, and back with one click. */
function RemoveButton({ option }: { option: PortfolioOption }) {
  const { t } = useTranslation('variants')
  const { mutate: restore } = useRestoreOption(option.id, t('restored'))
  const { mutate: remove, isPending } = useDeleteOption(option.id, () =>
    toast(t('removed', { name: option.name }), { undo: () => restore() }),
  )
  return (
    <Button color="error" loading={isPending} onClick={() => remove()}>
      {t('remove')}
    </Button>
  )
}
