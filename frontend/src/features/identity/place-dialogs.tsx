import type { Department, Service } from '@triaxe/shared-types/identity'
import type { LocalisedText } from '@triaxe/shared-types/primitives'
import { inLang } from '@triaxe/shared-types/texts'
import Alert from '@mui/material/Alert'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import TextField from '@mui/material/TextField'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../lib/draft.ts'
import { useLang } from '../../lib/i18n.ts'
import { fieldProblems, problemText } from '../../lib/problem.ts'
import { ChangedMeanwhile } from '../../ui/changed-meanwhile.tsx'
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
  /** What others saved meanwhile is shown: that says it all. */
  isStale: boolean
  onChange: (value: Place) => void
}

function PlaceFields({ value, error, isStale, onChange }: PlaceFieldsProps) {
  const { t } = useTranslation('identity')
  const problems = fieldProblems(error)
  return (
    <>
      {error && !isStale && <Alert severity="error">{problemText(error)}</Alert>}
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

const blank = { code: '', name: {}, active: true, isChancellery: false, version: 0 }

const placeOf = ({ code, name, active }: Place): Place => ({ code, name, active })
const departmentOf = (row: typeof blank | Department) => ({ ...placeOf(row), isChancellery: row.isChancellery })

/** The same fields in words, for who wrote on it at the same time. */
function usePlaceWords() {
  const { t } = useTranslation('identity')
  const { t: u } = useTranslation('ui')
  const lang = useLang()
  return ({ code, name, active, isChancellery }: Place & { isChancellery?: boolean }) => [
    [t('code'), code] as const,
    [t('name'), inLang(name, lang)] as const,
    [t('isActivePlace'), u(active ? 'yes' : 'no')] as const,
    [t('isChancellery'), u(isChancellery ? 'yes' : 'no')] as const,
  ]
}

export function DepartmentDialog({ department, onClose }: { department: Department | null; onClose: () => void }) {
  const { t } = useTranslation('identity')
  const inWords = usePlaceWords()
  const { mutate: save, isPending, error } = useSaveDepartment(department?.id ?? null, t('saved'))
  const { draft, setDraft, version, meanwhile } = useDraft(department ?? blank, departmentOf, error)
  return (
    <FormDialog
      title={department ? t('changePlace', { code: department.code }) : t('newDepartment')}
      action={t('save')}
      isBusy={isPending}
      isReady={!meanwhile}
      onSubmit={() => save({ version, body: draft }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <ChangedMeanwhile meanwhile={meanwhile} inWords={inWords} />
      <PlaceFields
        value={draft}
        error={error}
        isStale={meanwhile !== null}
        onChange={(place) => setDraft({ ...draft, ...place })}
      />
      <FormControlLabel
        label={t('isChancellery')}
        control={
          <Checkbox
            checked={draft.isChancellery}
            onChange={(_, isChancellery) => setDraft({ ...draft, isChancellery })}
          />
        }
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
  const inWords = usePlaceWords()
  const { mutate: save, isPending, error } = useSaveService(service?.id ?? null, t('saved'))
  const { draft, setDraft, version, meanwhile } = useDraft(service ?? blank, placeOf, error)
  return (
    <FormDialog
      title={service ? t('changePlace', { code: service.code }) : t('newService')}
      action={t('save')}
      isBusy={isPending}
      isReady={!meanwhile}
      onSubmit={() => save({ version, body: { departmentId, ...draft } }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <ChangedMeanwhile meanwhile={meanwhile} inWords={inWords} />
      <PlaceFields value={draft} error={error} isStale={meanwhile !== null} onChange={setDraft} />
    </FormDialog>
  )
}
