import type { Arbitration } from '@triaxe/shared-types/arbitration'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { ManyOf } from '../../../ui/many-of.tsx'
import { useTitles } from '../project-titles.ts'
import { useAddCondition } from './condition.queries.ts'

interface ConditionDialogProps {
  kind: 'need' | 'exclusion'
  present: Arbitration
  onClose: () => void
}

/** One project needs another, or at most one of several is chosen. */
export function ConditionDialog({ kind, present, onClose }: ConditionDialogProps) {
  const { t } = useTranslation('conditions')
  const [chosen, setChosen] = useState<string[]>([])
  const { mutate, isPending } = useAddCondition()
  const titleOf = useTitles(present)
  const options = [...present.candidates, ...(kind === 'need' ? present.running : [])].map(({ projectId, code }) => ({
    value: projectId,
    label: `${titleOf(projectId)} (${code})`,
  }))
  const [projectId, needsId] = chosen
  const isReady = kind === 'need' ? Boolean(projectId && needsId && projectId !== needsId) : chosen.length > 1
  const add = () => {
    if (kind === 'exclusion') mutate({ kind, projectIds: chosen }, { onSuccess: onClose })
    else if (projectId && needsId) mutate({ kind, projectId, needsId }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      title={t(kind === 'need' ? 'needTitle' : 'exclusionTitle')}
      action={t('add')}
      isBusy={isPending}
      isReady={isReady}
      onSubmit={add}
      onClose={onClose}
    >
      {kind === 'need' ? (
        <>
          <OneProject
            label={t('project')}
            value={projectId}
            options={options}
            onChange={(id) => setChosen([id, needsId ?? ''])}
          />
          <OneProject
            label={t('needs')}
            value={needsId}
            options={options}
            onChange={(id) => setChosen([projectId ?? '', id])}
          />
        </>
      ) : (
        <ManyOf label={t('projects')} none={t('chooseTwo')} value={chosen} options={options} onChange={setChosen} />
      )}
    </FormDialog>
  )
}

interface OneProjectProps {
  label: string
  value: string | undefined
  options: { value: string; label: string }[]
  onChange: (projectId: string) => void
}

function OneProject({ label, value, options, onChange }: OneProjectProps) {
  const { t } = useTranslation('conditions')
  return (
    <TextField
      select
      label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { native: true } }}
    >
      <option value="">{t('chooseProject')}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </TextField>
  )
}
