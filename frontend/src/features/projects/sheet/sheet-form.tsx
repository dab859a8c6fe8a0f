import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { PersonRef } from '@triaxe/shared-types/identity'
import type { Project } from '@triaxe/shared-types/projects'
import { missingFields } from '@triaxe/shared-types/projects-sheet.rules'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SaveStatus } from '../../../ui/save-status.tsx'
import { useOpenQuestions } from '../projects.queries.ts'
import { stepsFor } from '../sheet.model.ts'
import { ConflictNotice } from './conflict-notice.tsx'
import { merged } from './merge.model.ts'
import { NotSaved } from './not-saved.tsx'
import { CurrentStep } from './current-step.tsx'
import { SheetFormContext } from './sheet-form.context.ts'
import { StepNav } from './step-nav.tsx'
import { useSheetSaving } from './use-sheet-saving.ts'
import { useStep } from './use-step.ts'

const columns = {
  display: 'grid',
  gap: { xs: 3, md: 6 },
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '14rem minmax(0, 44rem)' },
  alignItems: 'start',
} as const

/** The sheet in steps, kept on the server while it is typed. */
export function SheetForm({ project }: { project: Project }) {
  const [met, setMet] = useState<PersonRef[]>([])
  const saving = useSheetSaving(project)
  const { sheet, setSheet, refusals, theirs } = saving
  const isForSubmission = project.state === 'draft' || project.state === 'deferred'
  const offered = stepsFor(sheet, isForSubmission)
  const [step, goTo] = useStep(offered)
  const missing = missingFields(sheet)
  const questions = useOpenQuestions(project)
  const form = useMemo(
    () => ({
      project,
      sheet,
      refusals,
      people: [...project.people, ...met],
      change: (fields: Partial<typeof sheet>) => setSheet((before) => ({ ...before, ...fields })),
      meet: (person: PersonRef) => setMet((known) => [...known, person]),
    }),
    [project, sheet, setSheet, refusals, met],
  )
  return (
    <SheetFormContext value={form}>
      <Box sx={columns}>
        <StepNav steps={offered} current={step} missing={missing} questions={questions} />
        <Stack spacing={3}>
          <Saving saving={saving} savedAt={project.updatedAt} />
          {theirs && <Conflict saving={saving} theirs={theirs} />}
          <CurrentStep step={step} steps={offered} missing={missing} saving={saving} onGo={goTo} />
        </Stack>
      </Box>
    </SheetFormContext>
  )
}

function Conflict({ saving, theirs }: { saving: ReturnType<typeof useSheetSaving>; theirs: Project }) {
  const mine = merged(saving.base.current, saving.sheet, theirs.sheet).sheet
  function goOnWith(sheet: typeof mine) {
    saving.setSheet(sheet)
    saving.goOnFrom(theirs)
  }
  return (
    <ConflictNotice
      mine={mine}
      theirs={theirs}
      onKeepMine={() => goOnWith(mine)}
      onTakeTheirs={() => goOnWith(theirs.sheet)}
    />
  )
}

interface SavingProps {
  saving: ReturnType<typeof useSheetSaving>
  savedAt: string
}

function Saving({ saving, savedAt }: SavingProps) {
  const { t } = useTranslation('sheet')
  return (
    <Stack spacing={1}>
      <Stack direction="row" spacing={2} sx={{ alignItems: 'center' }}>
        <SaveStatus state={saving.state} at={savedAt} />
        {saving.saveNow && (
          <Button
            variant="contained"
            disabled={saving.state === 'clean' || saving.state === 'saved'}
            loading={saving.state === 'saving'}
            onClick={saving.saveNow}
          >
            {t('saveNow')}
          </Button>
        )}
      </Stack>
      {saving.saveNow && (
        <Typography variant="caption" color="textSecondary">
          {t('savedHistory')}
        </Typography>
      )}
      {saving.refusal && <NotSaved why={saving.refusal} saving={saving} />}
    </Stack>
  )
}
