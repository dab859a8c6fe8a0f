import type { Department, Service } from '@triaxe/shared-types/identity'
import type { LocalisedText } from '@triaxe/shared-types/primitives'
import Alert from '@mui/material/Alert'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldProblems, problemText } from '../../lib/problem.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { LanguageTabsField } from '../../ui/language-tabs-field.tsx'
import { useSaveDepartment, useSaveService } from './administration.queries.ts'

interface Place {
  code: string
  name: LocalisedText
  active: boolean
}

interface PlaceFieldsProps {
  value: Place
  error: Error | null
  onChange: (value: Place) => void
}

function PlaceFields({ value, error, onChange }: PlaceFieldsProps) {
  const { t } = useTranslation('identity')
  const problems = fieldProblems(error)
  return (
    <>
      {error && <Alert severity="error">{problemText(error)}</Alert>}
      <TextField
        required
        label={t('code')}
        value={value.code}
        error={'code' in problems}
        helperText={problems['code'] ?? t('codeHint')}
        onChange={(event) => onChange({ ...value, code: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 20 } }}
      />
      <LanguageTabsField
        required
        label={t('name')}
        value={value.name}
        error={problems['name']}
        onChange={(name) => onChange({ ...value, name })}
      />
      <FormControlLabel
        label={t('isActivePlace')}
        control={<Checkbox checked={value.active} onChange={(_, active) => onChange({ ...value, active })} />}
      />
    </>
  )
}

const blank: Place = { code: '', name: {}, active: true }

export function DepartmentDialog({ department, onClose }: { department: Department | null; onClose: () => void }) {
  const { t } = useTranslation('identity')
  const [place, setPlace] = useState<Place>(department ?? blank)
  const [isChancellery, setChancellery] = useState(department?.isChancellery ?? false)
  const { mutate: save, isPending, error } = useSaveDepartment(department, t('saved'))
  const { code, name, active } = place
  return (
    <FormDialog
      title={department ? t('changePlace', { code: department.code }) : t('newDepartment')}
      action={t('save')}
      isBusy={isPending}
      onSubmit={() => save({ code, name, active, isChancellery }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <PlaceFields value={place} error={error} onChange={setPlace} />
      <FormControlLabel
        label={t('isChancellery')}
        control={<Checkbox checked={isChancellery} onChange={(_, is) => setChancellery(is)} />}
      />
    </FormDialog>
  )
}

interface ServiceDialogProps {
  departmentId: string
  service: Service | null
  onClose: () => void
}

export function ServiceDialog({ departmentId, service, onClose }: ServiceDialogProps) {
  const { t } = useTranslation('identity')
  const [place, setPlace] = useState<Place>(service ?? blank)
  const { mutate: save, isPending, error } = useSaveService(service, t('saved'))
  const { code, name, active } = place
  return (
    <FormDialog
      title={service ? t('changePlace', { code: service.code }) : t('newService')}
      action={t('save')}
      isBusy={isPending}
      onSubmit={() => save({ departmentId, code, name, active }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <PlaceFields value={place} error={error} onChange={setPlace} />
    </FormDialog>
  )
}
