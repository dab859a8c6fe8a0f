import Alert from '@mui/material/Alert'
import type { BudgetSettings } from '@triaxe/shared-types/budget-settings'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../lib/draft.ts'
import { useFormat } from '../../lib/format.ts'
import { fieldProblems, problemText } from '../../lib/problem.ts'
import { ChangedMeanwhile } from '../../ui/changed-meanwhile.tsx'
import { ShareField } from '../../ui/fields.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useChangeBudgetSettings } from './budget.queries.ts'

interface SettingsDialogProps {
  settings: BudgetSettings
  onClose: () => void
}

/** An empty field is no share. */
const draftOf = ({ commitmentWarningBp }: BudgetSettings): { share: number | null } => ({ share: commitmentWarningBp })

export function SettingsDialog({ settings, onClose }: SettingsDialogProps) {
  const { t } = useTranslation('budget')
  const { wholeShare } = useFormat()
  const { mutate: change, isPending, error } = useChangeBudgetSettings()
  const { draft, setDraft, version, meanwhile } = useDraft(settings, draftOf, error)
  const { share } = draft
  const problem = fieldProblems(error)['commitmentWarningBp']
  return (
    <FormDialog
      title={t('settingsTitle')}
      action={t('save')}
      isBusy={isPending}
      isReady={!meanwhile && share !== null}
      onSubmit={() => share !== null && change({ version, commitmentWarningBp: share }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <ChangedMeanwhile
        meanwhile={meanwhile}
        inWords={(one) => [[t('warningShare'), one.share === null ? '' : wholeShare(one.share)]]}
      />
      {error && !meanwhile && !problem && <Alert severity="error">{problemText(error)}</Alert>}
      <ShareField
        required
        label={t('warningShare')}
        hint={t('warningShareHint')}
        error={problem}
        value={share}
        onChange={(typed) => setDraft({ share: typed })}
      />
    </FormDialog>
  )
}
