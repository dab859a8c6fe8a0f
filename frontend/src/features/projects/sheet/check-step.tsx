import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { MissingField } from '@triaxe/shared-types/projects'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../../../lib/paths.ts'
import { Icon } from '../../../ui/icons.tsx'
import { Completeness } from '../completeness.tsx'
import { OpenQuestions } from '../open-questions.tsx'
import { useTakeStep } from '../projects.queries.ts'
import { useSheetForm } from './sheet-form.context.ts'
import type { useSheetSaving } from './use-sheet-saving.ts'

interface CheckStepProps {
  missing: MissingField[]
  saving: ReturnType<typeof useSheetSaving>
}

/** What is missing, with a link to each field; then the submission. */
export function CheckStep({ missing, saving }: CheckStepProps) {
  const { t } = useTranslation('sheet')
  const { t: p } = useTranslation('projects')
  const { project, sheet } = useSheetForm()
  const list = useRef<HTMLDivElement>(null)
  const { submit, isBusy } = useSubmission(saving)
  const isComplete = missing.length === 0
  return (
    <Stack spacing={3} sx={{ alignItems: 'flex-start' }}>
      <div ref={list} tabIndex={-1}>
        <Completeness projectId={project.id} sheet={sheet} />
      </div>
      <OpenQuestions project={project} />
      {project.can.submit ? (
        <Button
          size="large"
          variant="contained"
          startIcon={<Icon name="send" />}
          disabled={saving.state === 'failed'}
          loading={isBusy || saving.state === 'dirty' || saving.state === 'saving'}
          onClick={() => (isComplete ? submit() : list.current?.focus())}
        >
          {p('action_submit')}
        </Button>
      ) : (
        <Typography>{t('submittedByOthers')}</Typography>
      )}
      <Typography color="textSecondary">{t('afterSubmit')}</Typography>
    </Stack>
  )
}

function useSubmission({ version }: CheckStepProps['saving']) {
  const { t } = useTranslation('projects')
  const { project } = useSheetForm()
  const go = useNavigate()
  const { mutate, isPending } = useTakeStep(project.id, t('done_submit'), () => go(paths.project(project.id)))
  const submit = () => mutate({ action: 'submit', version: version.current })
  return { submit, isBusy: isPending }
}
